import type { CheckResult } from '../../../src/core/checks/run-checks';
import { checkTitle } from '../../../src/core/summary/check-title';
import { words } from '../../../src/core/measure/bilingual';
import type { Finding } from '../../../src/core/model/finding';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { book } from '../../support/build-workbook';
import { cellIn, nothingFound, sheetOf, summaryOf } from '../../support/summary-of';

const finding: Finding = {
  id: 'f-000000000001a',
  check: 'within-row/increase',
  severity: 'mandatory',
  at: { sheet: '银行', cell: 'D5' },
  subject: '工商银行',
  message: words('较年初增加印为12，应为11。', 'printed 12, should be 11'),
  found: '12万元',
  expected: '11万元',
  difference: '1万元',
  tolerance: '±0.5万元',
  cells: [{ sheet: '银行', cell: 'D5' }],
  fix: { title: words('改为11', 'Set to 11'), edits: [] },
};

const noticed: Finding = {
  id: 'f-000000000002b',
  check: 'cells/normalised',
  severity: 'advisory',
  at: { sheet: '银行', cell: 'B5' },
  subject: '',
  message: words('文本已按数字读取。', 'read as a number'),
  cells: [],
  explanation: { text: '系统导出格式' },
};

const strange: Finding = { ...noticed, id: 'f-000000000003c', check: 'own/rule', severity: 'explain' };

const found: CheckResult = {
  findings: [finding, noticed, strange],
  skipped: [{ check: 'across-months/year-start', why: words('没有上月文件', 'no earlier month') }],
};

/** The list as an earlier run left it, with what the office typed in 说明. */
function withList(
  rows: readonly (readonly (string | number | undefined)[])[],
  refersTo = "'问题清单'!$A$1:$M$9",
): WorkbookSnapshot {
  const head = [
    '序号',
    '级别',
    '检查项目',
    '位置',
    '对象',
    '问题',
    '表内数',
    '应为',
    '差额',
    '允许误差',
    '处理建议',
    '说明',
    '编号',
  ];
  return book(
    { 问题清单: [['标题'], [], head, ...rows] },
    { names: [{ name: '_jb_findings', refersTo, hidden: true }] },
  );
}

const typed = (text: string | number | undefined, id: string | undefined): readonly (string | number | undefined)[] => [
  ...Array.from({ length: 11 }, () => undefined),
  text,
  id,
];

const list = (result: CheckResult, snapshot?: WorkbookSnapshot): ReturnType<typeof sheetOf> =>
  sheetOf(summaryOf({}, { result, ...(snapshot === undefined ? {} : { book: snapshot }) }), '问题清单');

test('a finding shows severity in words, its check, both sides, and jumps to its cell', () => {
  const sheet = list(found);
  expect(['A', 'B', 'C', 'D', 'E', 'F'].map((column) => cellIn(sheet, `${column}4`).value)).toEqual([
    1,
    '强制',
    expect.stringMatching(/./),
    '银行!D5',
    '工商银行',
    '较年初增加印为12，应为11。',
  ]);
  expect(['G', 'H', 'I', 'J', 'K', 'M'].map((column) => cellIn(sheet, `${column}4`).value)).toEqual([
    '12万元',
    '11万元',
    '1万元',
    '±0.5万元',
    '改为11',
    'f-000000000001a',
  ]);
  expect(cellIn(sheet, 'D4').link?.to).toEqual({ sheet: '银行', cell: 'D5' });
});

test('the head counts what was found', () => {
  expect(cellIn(list(found), 'A2').value).toBe('强制1项、需说明1项（已说明1项）、提示1项（已说明1项）');
});

test('a check is shown by its title, one that is not ours by its id', () => {
  const sheet = list(found);
  expect([cellIn(sheet, 'C5').value, cellIn(sheet, 'C6').value]).toEqual(['数字存为文本', 'own/rule']);
});

test('a check that could not run is named below with the reason', () => {
  const sheet = list(found);
  expect([cellIn(sheet, 'A8').value, cellIn(sheet, 'A9').value]).toEqual([
    '未能执行的检查',
    `${checkTitle('across-months/year-start')}：没有上月文件`,
  ]);
});

test('nothing found is said in words', () => {
  expect(cellIn(list(nothingFound), 'A4').value).toBe('未发现问题。');
});

describe('explanations', () => {
  test('typed on the list stay with their finding, wherever it now stands', () => {
    const sheet = list(found, withList([typed('已核实，系调整口径', finding.id)]));
    expect(cellIn(sheet, 'L4').value).toBe('已核实，系调整口径');
  });

  test('from the settings sheet are shown until the office types another', () => {
    expect(cellIn(list(found), 'L5').value).toBe('系统导出格式');
    expect(cellIn(list(found, withList([typed('另有说明', noticed.id)])), 'L5').value).toBe('另有说明');
  });

  test('of a finding that is gone are kept below, and again in the next run', () => {
    const first = list(
      nothingFound,
      withList([
        typed(2023, finding.id),
        typed('  ', noticed.id),
        typed(undefined, strange.id),
        typed('无编号', undefined),
      ]),
    );
    expect([cellIn(first, 'L7').value, cellIn(first, 'M7').value]).toEqual(['2023', finding.id]);
    expect(first.cells.filter(({ column, value }) => column === 12 && String(value).startsWith('f-'))).toHaveLength(1);
  });

  test('are found by the heads, as the user may insert a column', () => {
    const rows = [['标题'], ['说明', '备注', '编号'], ['已核实', '', finding.id]];
    const names = [{ name: '_jb_findings', refersTo: '问题清单!$A$1:$C$3', hidden: true }];
    expect(cellIn(list(found, book({ 问题清单: rows }, { names })), 'L4').value).toBe('已核实');
  });

  test('above the head there are none', () => {
    const rows = [
      ['x', 'y'],
      [{ error: '#REF!' }, 'z'],
    ];
    const names = [{ name: '_jb_findings', refersTo: '问题清单!$A$1:$B$2', hidden: true }];
    expect(cellIn(list(found, book({ 问题清单: rows }, { names })), 'L4').value).toBe('');
  });
});
