// Is a text file read in its own encoding, and is only what is edited changed in it?
import { array, assert, constantFrom, nat, property } from 'fast-check';
import type { TextEdit } from '../../src/core/claims/text-edit';
import { UserError } from '../../src/app/user-error';
import { PlainText } from '../../src/txt/plain-text';

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(order === 'little' ? bytes : bytes.swap16());
}

// 各项存款余额*亿元 as Chinese Windows saves it, a rare character of four bytes (㐀), and one beyond the basic plane (𠀀).
const gb18030 = Uint8Array.from([
  0xb8, 0xf7, 0xcf, 0xee, 0xb4, 0xe6, 0xbf, 0xee, 0xd3, 0xe0, 0xb6, 0xee, 0x2a, 0xd2, 0xda, 0xd4, 0xaa, 0x81, 0x39,
  0xee, 0x39, 0x95, 0x32, 0x82, 0x36,
]);

const inUtf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

function replaced(bytes: Uint8Array, ...edits: readonly TextEdit[]): Uint8Array {
  return new PlainText(bytes, '草稿.txt').revised({ edits, marks: 'none' });
}

test.each([
  ['UTF-8', inUtf8('余额*亿元\n')],
  ['UTF-8 with a mark', inUtf8('\ufeff余额*亿元\n')],
  ['UTF-16', utf16('余额*亿元\n', 'little')],
  ['UTF-16 big-endian', utf16('余额*亿元\n', 'big')],
])('%s is read without its mark and written with it', (_encoding, bytes) => {
  const file = new PlainText(bytes, '草稿.txt');
  expect(file.text).toBe('余额*亿元\n');
  const longer = new PlainText(replaced(bytes, { start: 2, end: 3, to: '312.47' }), '成稿.txt');
  expect(longer.text).toBe('余额312.47亿元\n');
  expect(replaced(replaced(bytes, { start: 2, end: 3, to: '312.47' }), { start: 2, end: 8, to: '*' })).toEqual(bytes);
});

test('GB18030 is read, and written in GB18030', () => {
  expect(new PlainText(gb18030, '草稿.txt').text).toBe('各项存款余额*亿元㐀𠀀');
  const filled = replaced(gb18030, { start: 6, end: 7, to: '12.5㐀𠀀减' });
  expect(new TextDecoder('gb18030').decode(filled)).toBe('各项存款余额12.5㐀𠀀减亿元㐀𠀀');
  expect(filled.subarray(16, 24)).toEqual(gb18030.subarray(17));
});

test('half a character cannot be written in GB18030 and becomes a question mark', () => {
  const filled = replaced(gb18030, { start: 6, end: 7, to: '\ud800' });
  expect(new TextDecoder('gb18030').decode(filled)).toBe('各项存款余额?亿元㐀𠀀');
});

test.each(['\r\n', '\n', '\r'])('line ends %j stay, and new lines get them', (end) => {
  const bytes = inUtf8(['存款*', '贷款*', ''].join(end));
  const file = new PlainText(bytes, '草稿.txt');
  expect(file.text).toBe('存款*\n贷款*\n');
  const edits = [
    { start: 2, end: 3, to: '1' },
    { start: 6, end: 7, to: '2\n3' },
  ];
  expect(Buffer.from(file.revised({ edits, marks: 'none' })).toString()).toBe(['存款1', '贷款2', '3', ''].join(end));
});

test('without edits the same bytes come back', () => {
  expect(replaced(gb18030)).toEqual(gb18030);
});

test('an edit at the end of the text is made there', () => {
  expect(Buffer.from(replaced(inUtf8('余额'), { start: 2, end: 2, to: '5' })).toString()).toBe('余额5');
});

test.each([
  ['a program', Uint8Array.from([0x4d, 0x5a, 0x00, 0x01])],
  ['broken bytes', Uint8Array.from([0xb8, 0xf7, 0xff, 0xff])],
  ['half of a UTF-16 pair', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x2a, 0x00])],
])('%s is refused in one line', (_what, bytes) => {
  expect(() => new PlainText(bytes, '草稿.txt')).toThrow(UserError);
  expect(() => new PlainText(bytes, '草稿.txt')).toThrow(/"草稿\.txt" is no text file/);
});

test('what is written says the edited text and nothing else is changed, in every encoding', () => {
  const encodings = [inUtf8, (text: string) => utf16(text, 'little'), (text: string) => utf16(text, 'big')];
  const letters = constantFrom('余', '额', '*', '1', '𠀀', '\r\n', '\n');
  assert(
    property(array(letters, { maxLength: 12 }), nat(), nat(), nat(2), (found, from, length, which) => {
      const raw = found.join('');
      const bytes = encodings[which]?.(raw) ?? inUtf8(raw);
      const { text } = new PlainText(bytes, 'a.txt');
      const cuts = Array.from(text).reduce<readonly number[]>(
        (sum, letter) => [...sum, (sum.at(-1) ?? 0) + letter.length],
        [0],
      );
      const first = from % cuts.length;
      const start = cuts[first] ?? 0;
      const end = cuts[first + (length % (cuts.length - first))] ?? start;
      const written = new PlainText(replaced(bytes, { start, end, to: '减少' }), 'a.txt');
      expect(written.text).toBe(`${text.slice(0, start)}减少${text.slice(end)}`);
    }),
  );
});
