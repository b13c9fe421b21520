import { UserError } from '../../src/app/user-error';
import type { SheetPlan, WritePlan } from '../../src/core/workbook/plan';
import { findSheet, valueAt, formatAt, type SheetSnapshot } from '../../src/core/workbook/snapshot';
import { openPackage, partBytes, partNames, partText } from '../../src/ooxml/package';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { area } from '../support/build-workbook';
import { cells, workbookFile } from '../support/build-package';
import { featureWorkbook } from '../support/feature-workbook';
import { fullSheet } from '../support/full-plan';
import { lintPackage } from '../support/lint-package';

const before = featureWorkbook();

function plan(...sheets: readonly SheetPlan[]): WritePlan {
  return { sheets, names: [] };
}

async function applied(bytes: Uint8Array, ...plans: readonly WritePlan[]): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(bytes, '九月.xlsx');
  for (const one of plans) await workbook.apply(one);
  return workbook.bytes();
}

async function sheetOf(bytes: Uint8Array, name: string): Promise<SheetSnapshot> {
  const found = findSheet(await new XlsxWorkbook(bytes, '九月.xlsx').snapshot(), name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function text(bytes: Uint8Array, part: string): string {
  return partText(openPackage(bytes), part) ?? '';
}

/** Parts that are not byte for byte as they were. */
function changedParts(from: Uint8Array, to: Uint8Array): readonly string[] {
  const [a, b] = [openPackage(from), openPackage(to)];
  return partNames(a).filter((part) => {
    const [old, now] = [partBytes(a, part), partBytes(b, part)];
    return now === undefined || old === undefined || !Buffer.from(old).equals(now);
  });
}

test('the workbook that the tests start from is sound', () => {
  expect(lintPackage(before)).toEqual([]);
});

test('an empty plan changes not a byte', async () => {
  expect(await applied(before, { sheets: [], names: [] })).toEqual(before);
});

describe('new sheets in a workbook full of features', () => {
  const whole = {
    sheets: [fullSheet('汇总（金报）')],
    names: [{ name: '_jb_a', refersTo: "'汇总（金报）'!$A$1", hidden: true }],
  };

  test('lose nothing and touch only the lists that name them', async () => {
    const after = await applied(before, whole);
    expect(lintPackage(after)).toEqual([]);
    expect(changedParts(before, after).toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  test('the order in which formulas are calculated is made anew by Excel', async () => {
    const after = await applied(before, whole);
    expect(partNames(openPackage(after))).not.toContain('xl/calcChain.xml');
    expect(text(after, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test('the second run changes nothing, the third neither', async () => {
    const once = await applied(before, whole);
    expect(await applied(once, whole)).toEqual(once);
    expect(await applied(once, whole, whole)).toEqual(once);
  });

  test('a chart that the plan no longer has goes with its part', async () => {
    const [first] = fullSheet('x').charts ?? [];
    const fewer = plan({ ...fullSheet('汇总（金报）'), charts: first === undefined ? [] : [first] });
    const after = await applied(before, whole, fewer);
    const charts = (bytes: Uint8Array): number =>
      partNames(openPackage(bytes)).filter((part) => part.startsWith('xl/charts/chart')).length;
    expect(charts(await applied(before, whole))).toBe(6);
    expect(charts(after)).toBe(3);
    expect(lintPackage(after)).toEqual([]);
  });

  test('print titles are a name of that sheet alone', async () => {
    const { names } = await new XlsxWorkbook(await applied(before, whole), 'a.xlsx').snapshot();
    expect(names.filter(({ name }) => name === '_xlnm.Print_Titles')).toEqual([
      { name: '_xlnm.Print_Titles', scope: '县区', refersTo: '县区!$1:$1', hidden: false },
      { name: '_xlnm.Print_Titles', scope: '汇总（金报）', refersTo: "'汇总（金报）'!$1:$2", hidden: false },
    ]);
  });
});

describe('an edit of single cells', () => {
  const edit = (...given: SheetPlan['cells']): WritePlan => plan({ name: '县区', mode: 'edit', cells: given });

  test('keeps format, notes, validations, charts, tables and whatever else is on the sheet', async () => {
    const after = await applied(before, edit({ row: 1, column: 1, value: 99 }));
    const without = (xml: string): string => xml.replace(/<row r="2".*?<\/row>/s, '');
    expect(without(text(after, 'xl/worksheets/sheet1.xml'))).toBe(without(text(before, 'xl/worksheets/sheet1.xml')));
    const sheet = await sheetOf(after, '县区');
    expect(valueAt(sheet, 1, 1)).toBe(99);
    expect(formatAt(sheet, 1, 1)).toBe('0.000"亿元"');
    expect(lintPackage(after)).toEqual([]);
  });

  test.each([
    ['in a row with a format of its own', 3, 4, '0.000"亿元"'],
    ['in a column with a format of its own', 8, 0, '0.00%'],
    ['elsewhere', 8, 5, 'General'],
  ])('puts in a cell that is not there, %s', async (_, row, column, format) => {
    const after = await applied(before, edit({ row, column, value: 0.5 }));
    const sheet = await sheetOf(after, '县区');
    expect([valueAt(sheet, row, column), formatAt(sheet, row, column)]).toEqual([0.5, format]);
    expect(lintPackage(after)).toEqual([]);
  });

  test('a style that is given changes only what it names', async () => {
    const after = await applied(before, edit({ row: 1, column: 1, value: 99, style: { fill: 'FFF2CC' } }));
    expect(text(after, 'xl/styles.xml')).toContain(
      '<xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="right"/><protection locked="0"/></xf>',
    );
    expect(lintPackage(after)).toEqual([]);
  });

  test('the master of a shared formula leaves the others their own', async () => {
    const after = await applied(before, edit({ row: 1, column: 2, value: 1 }));
    expect((await sheetOf(after, '县区')).formulas).toEqual({ C3: 'B3*2', C4: 'B4*2', D2: 'B2:B3*1', D3: 'B2:B3*1' });
    expect(text(after, 'xl/worksheets/sheet1.xml')).not.toContain('shared');
  });

  test('a follower of a shared formula leaves the group as it is', async () => {
    const after = await applied(before, edit({ row: 2, column: 2, value: 1 }));
    expect((await sheetOf(after, '县区')).formulas).toMatchObject({ C2: 'B2*2', C4: 'B4*2' });
  });

  test('a part of an array formula is not changed: the whole or nothing', async () => {
    const workbook = new XlsxWorkbook(before, 'a.xlsx');
    await expect(workbook.apply(edit({ row: 2, column: 3, value: 1 }))).rejects.toMatchObject({
      code: 'array-formula',
    });
    expect(workbook.bytes()).toEqual(before);
    const both = edit({ row: 1, column: 3, value: 1 }, { row: 2, column: 3, value: 2 });
    expect((await sheetOf(await applied(before, both), '县区')).formulas).not.toHaveProperty('D2');
  });

  test('a note comes beside the notes that are there, in the boxes that are there', async () => {
    const noted = edit({ row: 3, column: 1, value: 5, note: '第一行\n“第二行”' });
    const after = await applied(before, noted);
    const comments = text(after, 'xl/comments1.xml');
    expect(comments).toContain(
      '<comment ref="B2" authorId="0"><text><t>已核对</t></text></comment><comment ref="B4" authorId="1">',
    );
    expect(text(after, 'xl/drawings/vmlDrawing1.vml').match(/ObjectType="Note"/g)).toHaveLength(2);
    expect(await applied(after, noted)).toEqual(after);
    expect(lintPackage(after)).toEqual([]);
  });

  test('rows and cells that do not say where they are keep their places', async () => {
    const bare = workbookFile({
      sheets: { 县区: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>' },
    });
    const after = await applied(bare, edit({ row: 0, column: 3, value: 9 }));
    expect((await sheetOf(after, '县区')).rows).toEqual([[1, 2, undefined, 9], [3]]);
    expect(lintPackage(after)).toEqual([]);
  });
});

describe("our area on a sheet that is also the user's", () => {
  test('is cleared with its formats, merges and links; the rest stays', async () => {
    const ours = { ...fullSheet('县区'), clear: area('A10:C20'), cells: [{ row: 9, column: 0, value: '金报' }] };
    const after = await applied(before, plan(ours), plan({ ...ours, cells: [], merges: [] }));
    const sheet = await sheetOf(after, '县区');
    expect(valueAt(sheet, 9, 0)).toBeUndefined();
    expect(valueAt(sheet, 1, 1)).toBe(12.5);
    expect(text(after, 'xl/comments1.xml')).toContain('已核对');
    expect(text(after, 'xl/worksheets/sheet1.xml')).toContain('<hyperlink ref="F1" r:id="rId4"/>');
    expect(lintPackage(after)).toEqual([]);
  });

  test('our charts join the drawing that is there', async () => {
    const ours = plan({ ...fullSheet('县区'), clear: area('A10:C20'), cells: [] });
    const after = await applied(before, ours);
    const drawing = text(after, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('用户的图表');
    expect(drawing.match(/name="jinbao:/g)).toHaveLength(4);
    expect(await applied(after, ours)).toEqual(after);
  });
});

describe('dialects', () => {
  const simple = { sheets: { 县区: cells('<c r="A1"><v>1</v></c>') } };

  test.each([
    ['a workbook with prefixes', workbookFile({ ...simple, prefix: 'x' }), 'edit'],
    ['a strict workbook', workbookFile({ ...simple, isStrict: true }), 'edit'],
    ['a new workbook', createWorkbook(), 'rewrite'],
  ] as const)('%s takes new sheets and edits', async (_, bytes, mode) => {
    const cell = { row: 4, column: 1, value: '新', style: { bold: true } };
    const both = plan({ name: '县区', mode, cells: [cell] }, fullSheet('汇总'));
    const after = await applied(bytes, both);
    expect(lintPackage(after)).toEqual([]);
    expect(valueAt(await sheetOf(after, '县区'), 4, 1)).toBe('新');
    expect(valueAt(await sheetOf(after, '汇总'), 0, 0)).toBe('=标题 <&>');
    expect(await applied(after, both)).toEqual(after);
  });

  test('new parts of a strict workbook are strict', async () => {
    const after = await applied(workbookFile({ ...simple, isStrict: true }), plan(fullSheet('汇总')));
    for (const part of ['xl/worksheets/sheet2.xml', 'xl/charts/chart1.xml', 'xl/drawings/drawing1.xml']) {
      expect(text(after, part)).toContain('http://purl.oclc.org/ooxml/');
      expect(text(after, part)).not.toContain('http://schemas.openxmlformats.org/');
    }
  });
});

test('a protected sheet is not written, and nothing else of the plan either', async () => {
  const locked = workbookFile({ sheets: { 县区: `${cells()}<sheetProtection sheet="1"/>` } });
  const workbook = new XlsxWorkbook(locked, 'a.xlsx');
  const both = plan(fullSheet('汇总'), { name: '县区', mode: 'edit', cells: [{ row: 0, column: 0, value: 1 }] });
  await expect(workbook.apply(both)).rejects.toBeInstanceOf(UserError);
  expect(workbook.bytes()).toEqual(locked);
});

test('a chart sheet has no cells to write', async () => {
  const chartSheet = plan({ name: '图表', mode: 'rewrite', cells: [] });
  await expect(applied(before, chartSheet)).rejects.toMatchObject({ code: 'bad-sheet-name' });
});

test('a number that is none is a bug of the program, not a cell', async () => {
  const wrong = plan({ name: '汇总', mode: 'edit', cells: [{ row: 0, column: 0, value: Number.NaN }] });
  await expect(applied(before, wrong)).rejects.toThrow(`not a number for a cell: NaN`);
});

test.each([[['甲,乙']], [Array.from({ length: 100 }, (_, index) => `选项${String(index)}`)]])(
  'a list of choices that Excel cannot hold is a bug of the program',
  async (list) => {
    const wrong = plan({ name: '表', mode: 'rewrite', cells: [], validations: [{ area: area('A1'), list }] });
    await expect(applied(before, wrong)).rejects.toThrow('no list that Excel can hold');
  },
);
