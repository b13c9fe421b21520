import { deflateSync } from 'fflate';
import { crc32 } from '../../src/ooxml/crc32';
import type { ZipEntry } from '../../src/ooxml/directory';
import { openWordPackage, openWorkbookPackage } from '../../src/ooxml/gate';
import { openPackage, packageBytes, partBytes, partNames, withParts } from '../../src/ooxml/package';
import { Rejection, type RejectionCode } from '../../src/ooxml/rejection';
import { deflateEntry, writeArchive } from '../../src/ooxml/zip';
import { cells, head, packageSpace, relationshipsXml, workbookFile } from '../support/build-package';

const sound = workbookFile({ sheets: { 县区: cells('<c r="A1"><v>1</v></c>') } });
const text = new TextEncoder();

function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]),
    2048,
  );
  return bytes;
}

function packageOf(type: string, main: string): Uint8Array {
  const types = `${head}<Types xmlns="${packageSpace}/content-types"><Override PartName="/${main}" ContentType="${type}"/></Types>`;
  return writeArchive([
    deflateEntry('[Content_Types].xml', text.encode(types)),
    deflateEntry('_rels/.rels', text.encode(relationshipsXml([['officeDocument', main]]))),
    deflateEntry(main, text.encode('<x/>')),
  ]);
}

/** An entry that says it is larger than what its data holds, or packs more than it should. */
function entry(changes: Partial<ZipEntry>): Uint8Array {
  return writeArchive([{ ...deflateEntry('a.xml', text.encode('<a/>')), ...changes }]);
}

test('a sound workbook passes', () => {
  const opened = openWorkbookPackage(sound);
  expect(opened.mainPart).toBe('xl/workbook.xml');
  expect(opened.hasMacros).toBe(false);
});

test.each<[string, Uint8Array, RejectionCode]>([
  ['nothing at all', new Uint8Array(), 'empty'],
  ['a download that broke off', sound.subarray(0, sound.length - 40), 'truncated'],
  ['half a file', sound.subarray(0, sound.length / 2), 'truncated'],
  ['a password-protected workbook', compoundFile('EncryptedPackage'), 'encrypted'],
  ['an .xls', compoundFile('Workbook'), 'legacy-xls'],
  ['an .xls of Excel 95', compoundFile('Book'), 'legacy-xls'],
  ['an .xls of before', Uint8Array.of(0x09, 0x04, 0x06, 0, 0, 0), 'legacy-xls'],
  ['a .doc', compoundFile('WordDocument'), 'legacy-doc'],
  ['another old file', compoundFile('VisioDocument'), 'legacy-other'],
  ['a web page', text.encode('\ufeff<html><table><tr><td>机构</td></tr></table></html>'), 'html'],
  [
    'an XML spreadsheet',
    text.encode('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'html',
  ],
  ['a CSV', text.encode('机构,存款\n工商银行,12.5\n'), 'text'],
  ['a CSV in GBK', Uint8Array.of(0xbb, 0xfa, 0xb9, 0xb9, 0x2c, 0x31, 0x0d, 0x0a), 'text'],
  ['a CSV in UTF-16', Uint8Array.of(0xff, 0xfe, 0x3a, 0x67, 0x2c, 0, 0x31, 0, 0x0a, 0), 'text'],
  ['something else', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0), 'not-a-package'],
  ['an empty archive', writeArchive([]), 'other-package'],
  ['an archive of photos', writeArchive([deflateEntry('a.jpg', Uint8Array.of(1))]), 'other-package'],
  [
    'a Word file',
    packageOf('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'word/document.xml'),
    'word-package',
  ],
  [
    'slides',
    packageOf(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      'ppt/presentation.xml',
    ),
    'other-package',
  ],
  ['an .xlsb', packageOf('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'), 'xlsb'],
])('%s is turned away: %#', (_, bytes, code) => {
  expect(() => openWorkbookPackage(bytes)).toThrow(new Rejection(code).message);
});

test('a workbook is turned away where a text is wanted, and a text is let in', () => {
  expect(() => openWordPackage(sound)).toThrow('spreadsheet-package');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  expect(openWordPackage(packageOf(type, 'word/document.xml')).mainPart).toBe('word/document.xml');
});

test('macros are seen', () => {
  const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  expect(openWorkbookPackage(packageOf(type, 'xl/workbook.xml')).hasMacros).toBe(true);
});

test('a workbook whose content type says nothing is known by its part', () => {
  expect(openWorkbookPackage(packageOf('application/xml', 'xl/workbook.xml')).mainPart).toBe('xl/workbook.xml');
});

describe('an archive is judged before anything is inflated', () => {
  test.each<[string, Partial<ZipEntry>, RejectionCode]>([
    ['an entry of more than 400 MB', { size: 500 << 20 }, 'zip-bomb'],
    ['an entry packed more than 250 times', { size: 64 << 20 }, 'zip-bomb'],
    ['an unknown packing', { method: 12 }, 'damaged'],
    ['a stored entry of two sizes', { method: 0, size: 9 }, 'damaged'],
  ])('%s', (_, changes, code) => {
    expect(() => openPackage(entry(changes))).toThrow(code);
  });

  test('many entries that are large together', () => {
    const one = deflateEntry('a', new Uint8Array(15 << 20));
    const many = Array.from({ length: 60 }, (_, index) => ({ ...one, name: `a${String(index)}` }));
    expect(() => openPackage(writeArchive(many))).toThrow('zip-bomb');
  });

  test('the same part twice', () => {
    const one = deflateEntry('xl/a.xml', text.encode('<a/>'));
    expect(() => openPackage(writeArchive([one, { ...one, name: 'XL/A.xml' }]))).toThrow('damaged');
  });

  test('an encrypted entry', () => {
    const bytes = writeArchive([deflateEntry('a.xml', text.encode('<a/>'))]);
    const directory = bytes.lastIndexOf(0x02, bytes.length - 22);
    const at =
      Array.from(bytes.keys()).findLast(
        (index) => bytes[index] === 0x50 && bytes[index + 1] === 0x4b && bytes[index + 2] === 0x01,
      ) ?? directory;
    bytes[at + 8] = 1;
    expect(() => openPackage(bytes)).toThrow('encrypted');
  });
});

describe('zip64, as some writers use it even for small files', () => {
  /** The same archive with its sizes and its directory's place moved into the wide fields. */
  function widened(): Uint8Array {
    const name = text.encode('a.xml');
    const { packed, size, crc } = deflateEntry('a.xml', text.encode('<a/>'));
    const local = 30 + name.length + packed.length;
    const bytes = new Uint8Array(local + 46 + name.length + 28 + 56 + 20 + 22);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, 0x04034b50, true);
    view.setUint16(26, name.length, true);
    bytes.set(name, 30);
    bytes.set(packed, 30 + name.length);
    view.setUint32(local, 0x02014b50, true);
    view.setUint16(local + 10, 8, true);
    view.setUint32(local + 16, crc, true);
    for (const field of [20, 24, 42]) view.setUint32(local + field, 0xffffffff, true);
    view.setUint16(local + 28, name.length, true);
    view.setUint16(local + 30, 28, true);
    bytes.set(name, local + 46);
    const extra = local + 46 + name.length;
    view.setUint16(extra, 1, true);
    view.setUint16(extra + 2, 24, true);
    [size, packed.length, 0].forEach((value, index) => {
      view.setUint32(extra + 4 + index * 8, value, true);
    });
    const end = extra + 28;
    view.setUint32(end, 0x06064b50, true);
    view.setUint32(end + 32, 1, true);
    view.setUint32(end + 48, local, true);
    view.setUint32(end + 56, 0x07064b50, true);
    view.setUint32(end + 64, end, true);
    view.setUint32(end + 76, 0x06054b50, true);
    view.setUint16(end + 86, 0xffff, true);
    view.setUint32(end + 92, 0xffffffff, true);
    return bytes;
  }

  test('is read', () => {
    expect(partBytes(openPackage(widened()), 'a.xml')).toEqual(text.encode('<a/>'));
  });

  test('is damaged where its end does not lead to it', () => {
    const bytes = widened();
    bytes[bytes.length - 42 + 8] = 1;
    expect(() => openPackage(bytes)).toThrow('damaged');
  });
});

describe('a part that is not what the archive says is damaged', () => {
  test.each<[string, Partial<ZipEntry>]>([
    ['another checksum', { crc: 1 }],
    ['a size that lies', { size: 2 }],
    ['broken packing', { packed: Uint8Array.of(0xff, 0xff, 0xff, 0xff) }],
    ['more inside than declared', { packed: deflateSync(new Uint8Array(100_000)), size: 4 }],
  ])('%s', (_, changes) => {
    expect(() => partBytes(openPackage(entry(changes)), 'a.xml')).toThrow('damaged');
  });
});

describe('a package is written back', () => {
  test('parts that nobody changed keep their packed bytes, and the same content gives the same file', () => {
    const pack = openPackage(sound);
    expect(packageBytes(pack)).toEqual(sound);
    const changed = withParts(pack, new Map([['xl/new.xml', '<n/>']]));
    expect(packageBytes(changed)).toEqual(packageBytes(withParts(pack, new Map([['xl/new.xml', '<n/>']]))));
    expect(partNames(withParts(changed, new Map([['xl/new.xml', undefined]])))).toEqual(partNames(pack));
  });

  test('part names are found in any case, with slashes either way', () => {
    const pack = openPackage(writeArchive([deflateEntry('\\xl\\Workbook.xml', text.encode('<a/>'))]));
    expect(partBytes(pack, 'xl/workbook.xml')).toEqual(text.encode('<a/>'));
    expect(partNames(pack)).toEqual(['xl/Workbook.xml']);
  });
});

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of %p is known', (given, expected) => {
  expect(crc32(text.encode(given))).toBe(expected);
});
