// Is only what is edited changed in a Word file, in every run's own formatting, and can it be accepted and rejected?
import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import type { TextRevision } from '../../src/app/ports';
import type { TextEdit } from '../../src/core/claims/text-edit';
import { readStory } from '../../src/docx/read-story';
import { WordText } from '../../src/docx/word-text';
import { openPackage, partBytes, partNames, partText } from '../../src/ooxml/package';
import { type DocxInput, docxFile, p, r } from '../support/build-docx';

const date = '2022-10-08T09:30:00.123Z';
const tracked = { date, remarks: [] } as const;

function revised(input: DocxInput, edits: readonly TextEdit[], marks: TextRevision['marks'] = 'none'): Uint8Array {
  return new WordText(docxFile(input), '草稿.docx').revised({ edits, marks });
}

/** The XML inside w:body after an edit. */
function bodyAfter(body: string, edits: readonly TextEdit[], marks: TextRevision['marks'] = 'none'): string {
  return inBody(revised({ body }, edits, marks));
}

function inBody(bytes: Uint8Array): string {
  const xml = partText(openPackage(bytes), 'word/document.xml') ?? '';
  return /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? '';
}

function textOf(bytes: Uint8Array): string {
  return new WordText(bytes, '草稿.docx').text;
}

const star = (start: number, to = '268.74'): TextEdit => ({ start, end: start + 1, to });
const by = (id: number): string => `w:id="${String(id)}" w:author="金报" w:date="2022-10-08T09:30:00Z"`;

describe('filling', () => {
  test.each<readonly [what: string, body: string, edit: TextEdit, after: string]>([
    [
      'a star takes the formatting it has',
      p('余额', r('*', '<w:b/>'), '亿元'),
      star(2),
      p('余额', '<w:r><w:rPr><w:b/></w:rPr><w:t>268.74</w:t></w:r>', '亿元'),
    ],
    [
      'a star inside a run changes nothing round it',
      '<w:p><w:r w:rsidR="00A1"><w:t>余额*亿元</w:t></w:r></w:p>',
      star(2),
      '<w:p><w:r w:rsidR="00A1"><w:t>余额268.74亿元</w:t></w:r></w:p>',
    ],
    [
      'of stars in several runs the first takes the number',
      p(r('*', '<w:b/>'), r('*', '<w:i/>'), r('*亿元')),
      { start: 0, end: 3, to: '5' },
      p(
        '<w:r><w:rPr><w:b/></w:rPr><w:t>5</w:t></w:r>',
        '<w:r><w:rPr><w:i/></w:rPr><w:t></w:t></w:r>',
        '<w:r><w:t>亿元</w:t></w:r>',
      ),
    ],
    [
      'an underlined gap is filled, its line kept',
      p('余额', r('  ', '<w:u w:val="single"/>'), r('  ', '<w:u w:val="single"/>'), '亿元'),
      { start: 2, end: 6, to: '5' },
      p(
        '余额',
        '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>5</w:t></w:r>',
        '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t></w:t></w:r>',
        '亿元',
      ),
    ],
    [
      'a gap half filled keeps its blanks',
      p(r('   ', '<w:u w:val="single"/>')),
      { start: 0, end: 1, to: '5' },
      p('<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">5  </w:t></w:r>'),
    ],
    [
      'tabs and pictures beside it stay',
      '<w:p><w:r><w:tab/><w:t>*亿元</w:t><w:br/></w:r></w:p>',
      star(1),
      '<w:p><w:r><w:tab/><w:t>268.74亿元</w:t><w:br/></w:r></w:p>',
    ],
    [
      'special characters are escaped and line ends become blanks',
      p('*'),
      star(0, 'a<b&\n"c'),
      p('<w:r><w:t>a&lt;b&amp; &quot;c</w:t></w:r>'),
    ],
    ['white space at the ends is kept', p('甲 *'), star(2, ''), p('<w:r><w:t xml:space="preserve">甲 </w:t></w:r>')],
    ['words can be put in', p('余额', '亿元'), { start: 2, end: 2, to: '5' }, p('<w:r><w:t>余额5</w:t></w:r>', '亿元')],
    [
      'words can be put in at the start of a line',
      p('甲') + p('乙'),
      { start: 2, end: 2, to: '5' },
      p('甲') + p('<w:r><w:t>5乙</w:t></w:r>'),
    ],
  ])('%s', (_what, body, edit, after) => {
    expect(bodyAfter(body, [edit])).toBe(after);
  });

  test('what is not edited stays as it was packed', () => {
    const parts = { 'word/media/image1.png': Uint8Array.from([1, 2, 3]), 'customXml/item1.xml': '<a/>' };
    const input: DocxInput = { body: p('*'), headers: [p('页眉')], parts };
    const [before, after] = [openPackage(docxFile(input)), openPackage(revised(input, [star(0)]))];
    expect(partNames(after)).toEqual(partNames(before));
    const changed = partNames(before).filter(
      (name) => !Buffer.from(partBytes(after, name) ?? []).equals(Buffer.from(partBytes(before, name) ?? [])),
    );
    expect(changed).toEqual(['word/document.xml']);
  });

  test('without edits the same bytes come back', () => {
    const bytes = docxFile({ body: p('*') });
    const file = new WordText(bytes, '草稿.docx');
    expect(file.revised({ edits: [], marks: 'none' })).toBe(bytes);
    expect(file.revised({ edits: [], marks: tracked })).toBe(bytes);
  });

  test('headers, notes, tables and text boxes are filled in their parts', () => {
    const body =
      p('正文*', `<w:r><w:pict><w:txbxContent>${p('框*')}</w:txbxContent></w:pict></w:r>`) +
      `<w:tbl><w:tr><w:tc>${p('格*')}</w:tc></w:tr></w:tbl>`;
    const input: DocxInput = {
      body,
      headers: [p('眉*')],
      footers: [p('脚*')],
      footnotes: `<w:footnote w:id="1">${p('注*')}</w:footnote>`,
    };
    const { text } = new WordText(docxFile(input), '草稿.docx');
    const edits = Array.from(text.matchAll(/\*/g), ({ index }) => star(index, String(index)));
    expect(textOf(revised(input, edits))).toBe('正文2\n框5\n格8\n注11\n眉14\n脚17');
  });

  test('content for newer and older programs is filled in both', () => {
    const box = `<w:txbxContent>${p('框*')}</w:txbxContent>`;
    const body = p(
      '前*',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    const after = bodyAfter(body, [star(1, '1'), star(4, '2')]);
    expect(after.match(/<w:t>[^<]*<\/w:t>/g)).toEqual(['<w:t>前1</w:t>', '<w:t>框2</w:t>', '<w:t>框2</w:t>']);
  });

  test('an older form with another text is left as it is', () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('框*')}</mc:Choice><mc:Fallback>${box('旧*')}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(bodyAfter(body, [star(2, '2')])).toContain('旧*');
  });

  test('a content control that is filled loses its tie to other data, and is no prompt any more', () => {
    const control = (inner: string, content: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="a"/>${inner}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const ties = '<w:dataBinding w:xpath="/a[1]"/><w:showingPlcHdr/>';
    const body = p(control(ties, control('<w15:dataBinding w:xpath="b"/>', r('*')) + r('*')), control(ties, r('丙')));
    const after = bodyAfter(body, [star(0, '5'), star(1, '6')]);
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    expect(after).toBe(p(control('', control('', run('5')) + run('6')), control(ties, r('丙'))));
  });

  test('what is no plain text is refused in one line', () => {
    const body = p('<w:r><w:tab/></w:r>', '甲');
    expect(() => bodyAfter(body, [{ start: 0, end: 1, to: '5' }])).toThrow(/"\t" in "草稿\.docx" is no plain text/);
  });

  test('a document in UTF-16 is written in UTF-8 and says so', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('*')}</w:body></w:document>`;
    const parts = { 'word/document.xml': Uint8Array.from(Buffer.from(`\ufeff${xml}`, 'utf16le')) };
    const after = partText(openPackage(revised({ body: '', parts }, [star(0)])), 'word/document.xml');
    expect(after).toBe(xml.replace('UTF-16', 'UTF-8').replace('<w:t xml:space="preserve">*', '<w:t>268.74'));
  });
});

describe('highlighting', () => {
  test.each<readonly [what: string, run: string, after: string]>([
    [
      'a run without formatting',
      r('额*亿'),
      '<w:r><w:t>额</w:t></w:r><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>5</w:t></w:r><w:r><w:t>亿</w:t></w:r>',
    ],
    [
      'formatting before and behind it',
      r('*', '<w:b/><w:u w:val="single"/>'),
      '<w:r><w:rPr><w:b/><w:highlight w:val="yellow"/><w:u w:val="single"/></w:rPr><w:t>5</w:t></w:r>',
    ],
    [
      'another highlight',
      r('*', '<w:highlight w:val="red"/>'),
      '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>5</w:t></w:r>',
    ],
    [
      'empty formatting',
      '<w:r><w:rPr/><w:t>*</w:t></w:r>',
      '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>5</w:t></w:r>',
    ],
    [
      'a run with more in it',
      '<w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>*亿</w:t></w:r>',
      '<w:r><w:rPr><w:b/></w:rPr><w:tab/></w:r><w:r><w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr><w:t>5</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>亿</w:t></w:r>',
    ],
  ])('stands in the order of the schema: %s', (_what, run, after) => {
    const body = p(run);
    const { text } = new WordText(docxFile({ body }), 'a.docx');
    expect(bodyAfter(body, [star(text.indexOf('*'), '5')], 'highlight')).toBe(p(after));
  });
});

describe('tracked changes', () => {
  test('delete and insert, in the formatting of each run', () => {
    expect(bodyAfter(p(r('额2', '<w:b/>'), r('6亿', '<w:i/>')), [{ start: 1, end: 3, to: '5' }], tracked)).toBe(
      p(
        '<w:r><w:rPr><w:b/></w:rPr><w:t>额</w:t></w:r>' +
          `<w:del ${by(1)}><w:r><w:rPr><w:b/></w:rPr><w:delText>2</w:delText></w:r></w:del>` +
          `<w:del ${by(2)}><w:r><w:rPr><w:i/></w:rPr><w:delText>6</w:delText></w:r></w:del>` +
          `<w:ins ${by(3)}><w:r><w:rPr><w:b/></w:rPr><w:t>5</w:t></w:r></w:ins>` +
          '<w:r><w:rPr><w:i/></w:rPr><w:t>亿</w:t></w:r>',
      ),
    );
  });

  test('stay inside a link, a smart tag, a field and a content control', () => {
    const run = r('*');
    const holders = [
      ['<w:hyperlink r:id="x">', '</w:hyperlink>'],
      ['<w:smartTag w:element="x">', '</w:smartTag>'],
      ['<w:fldSimple w:instr="x">', '</w:fldSimple>'],
      ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ] as const;
    for (const [open, close] of holders) {
      expect(bodyAfter(p(`${open}${run}${close}`), [star(0, '5')], tracked)).toBe(
        p(
          `${open}<w:del ${by(1)}><w:r><w:delText>*</w:delText></w:r></w:del><w:ins ${by(2)}><w:r><w:t>5</w:t></w:r></w:ins>${close}`,
        ),
      );
    }
  });

  test('of text half in a link begin where the text begins', () => {
    const after = bodyAfter(
      p('1', `<w:hyperlink r:id="x">${r('2')}</w:hyperlink>`),
      [{ start: 0, end: 2, to: '5' }],
      tracked,
    );
    expect(after).toMatch(
      /^<w:p><w:del .*<w:ins .*<\/w:ins><w:hyperlink r:id="x"><w:del .*<\/w:del><\/w:hyperlink><\/w:p>$/,
    );
  });

  test('do not stand inside what somebody else inserted: that ends and begins anew', () => {
    const theirs = 'w:id="7" w:author="张三"';
    const again = 'w:id="10" w:author="张三"';
    expect(bodyAfter(p(`<w:ins ${theirs}>${r('额*亿')}</w:ins>`), [star(1, '5')], tracked)).toBe(
      p(
        `<w:ins ${theirs}><w:r><w:t>额</w:t></w:r><w:del ${by(8)}><w:r><w:delText>*</w:delText></w:r></w:del></w:ins>` +
          `<w:ins ${by(9)}><w:r><w:t>5</w:t></w:r></w:ins><w:ins ${again}><w:r><w:t>亿</w:t></w:r></w:ins>`,
      ),
    );
    const whole = bodyAfter(p(`<w:ins ${theirs}>${r('*')}</w:ins>`, '亿'), [star(0, '5')], tracked);
    expect(whole).not.toMatch(/<w:ins [^>]*><\/w:ins>/);
  });

  test('copy an earlier change of formatting with a number of its own, and not into what is new', () => {
    const changed = '<w:b/><w:rPrChange w:id="3" w:author="a"><w:rPr/></w:rPrChange>';
    const after = bodyAfter(p(r('额*亿', changed)), [star(1, '5')], tracked);
    const ids = Array.from(after.matchAll(/w:id="(\d+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(/<w:ins .*<\/w:ins>/.exec(after)?.[0]).not.toContain('rPrChange');
  });

  test.each([
    ['strict', { isStrict: true }, 'w:del w:id="1" w:author="金报"'],
    ['an odd prefix', { prefix: 'ns0' }, 'ns0:del ns0:id="1" ns0:author="金报"'],
    ['no prefix', { prefix: '' }, 'del w:id="1" w:author="金报"'],
  ])('are spelled as the file is: %s', (_what, how, spelled) => {
    const after = revised({ body: p('额*亿'), ...how }, [star(1, '5')], tracked);
    expect(partText(openPackage(after), 'word/document.xml')).toContain(spelled);
    expect(textOf(after)).toBe('额5亿');
  });

  test('declare the prefix where a file has none for attributes', () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const parts = { 'word/document.xml': `<document xmlns="${main}"><body><p><r><t>*</t></r></p></body></document>` };
    const after = revised({ body: '', parts }, [star(0, '5')], tracked);
    expect(partText(openPackage(after), 'word/document.xml')).toContain(`<ins xmlns:w="${main}" w:id="2"`);
    expect(textOf(after)).toBe('5');
  });
});

describe('whatever the runs are', () => {
  const letters = array(constantFrom('余', '*', '1', ' ', '&'), { minLength: 1, maxLength: 4 });
  const run = record({ text: letters, look: constantFrom('', '<w:b/>', '<w:i/>'), tab: nat(3) });
  const lines = array(array(run, { maxLength: 4 }), { minLength: 1, maxLength: 3 });
  const wishes = array(record({ at: nat(), length: nat(3), to: constantFrom('', '5', '减 ') }), { maxLength: 4 });

  interface Wish {
    readonly at: number;
    readonly length: number;
    readonly to: string;
  }

  function documentOf(
    paragraphs: readonly (readonly {
      readonly text: readonly string[];
      readonly look: string;
      readonly tab: number;
    }[])[],
  ): string {
    return paragraphs
      .map((runs) =>
        p(
          ...runs.map(({ text, look, tab }) => {
            const xml = r(text.join('').replaceAll('&', '&amp;'), look);
            return tab === 0 ? xml.replace('</w:r>', '<w:tab/></w:r>') : xml;
          }),
        ),
      )
      .join('');
  }

  /** Edits that stand apart, each in text of one line. */
  function editsIn(text: string, asked: readonly Wish[]): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    for (const { at, length, to } of asked) {
      const start = at % (text.length + 1);
      const end = Math.min(start + length + 1, text.length);
      const isPlain = end > start && !/[\t\n]/.test(text.slice(start, end));
      const isFree = edits.every((edit) => edit.end <= start || end <= edit.start);
      if (isPlain && isFree) edits.push({ start, end, to });
    }
    return edits.sort((left, right) => left.start - right.start);
  }

  function expected(text: string, edits: readonly TextEdit[]): string {
    return edits.reduceRight((done, { start, end, to }) => done.slice(0, start) + to + done.slice(end), text);
  }

  /** Each character with the formatting it stands in. */
  function looks(bytes: Uint8Array): readonly string[] {
    const xml = partText(openPackage(bytes), 'word/document.xml') ?? '';
    return readStory(xml).flatMap(({ runs }) =>
      runs.flatMap(({ pieces, properties }) =>
        pieces.flatMap(({ text }) =>
          Array.from({ length: text.length }, (_, index) => (text[index] ?? '') + properties),
        ),
      ),
    );
  }

  test.each<readonly [string, TextRevision['marks']]>([
    ['none', 'none'],
    ['highlight', 'highlight'],
    ['tracked', tracked],
  ])('the text is the edited text and all else keeps its look: %s', (_how, marks) => {
    assert(
      property(lines, wishes, (paragraphs, asked) => {
        const before = docxFile({ body: documentOf(paragraphs) });
        const file = new WordText(before, 'a.docx');
        const edits = editsIn(file.text, asked);
        const after = file.revised({ edits, marks });
        expect(textOf(after)).toBe(expected(file.text, edits));
        const kept = looks(before).filter((_, index) => !edits.some((edit) => isInside(edit, index, file.text)));
        const left = looks(after).filter((_, index) => !isNew(index, edits, file.text));
        expect(left).toEqual(kept);
      }),
    );
  });

  test('tracked changes rejected give the text that was there', () => {
    assert(
      property(lines, wishes, (paragraphs, asked) => {
        const before = docxFile({ body: documentOf(paragraphs) });
        const file = new WordText(before, 'a.docx');
        const after = inBody(file.revised({ edits: editsIn(file.text, asked), marks: tracked }));
        const rejected = after
          .replace(/<w:ins .*?<\/w:ins>/g, '')
          .replace(/<\/?w:del( [^>]*)?>/g, '')
          .replaceAll('w:delText', 'w:t');
        expect(textOf(docxFile({ body: rejected }))).toBe(file.text);
      }),
    );
  });

  // Offsets of `looks` leave out line ends.
  function isInside({ start, end }: TextEdit, index: number, text: string): boolean {
    const at = offsetOf(index, text);
    return at >= start && at < end;
  }

  function isNew(index: number, edits: readonly TextEdit[], text: string): boolean {
    const at = offsetOf(index, expected(text, edits));
    let moved = 0;
    return edits.some(({ start, end, to }) => {
      const from = start + moved;
      moved += to.length - (end - start);
      return at >= from && at < from + to.length;
    });
  }

  function offsetOf(index: number, text: string): number {
    let left = index;
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === '\n') continue;
      if (left === 0) return at;
      left -= 1;
    }
    return text.length;
  }
});
