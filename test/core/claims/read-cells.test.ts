// Are numbers in tables read by the heads of their rows and columns, and only where these leave no doubt?
import { fillWithCells, proofreadWithCells } from '../../../src/core/claims/read-cells';
import type { TextCell, TextTable } from '../../../src/core/claims/text-table';
import { office } from '../../support/claims-month';

interface Written {
  readonly text: string;
  readonly table: TextTable;
}

/** A table of cells in text, a line each; '^' continues the cell above, '>' widens the cell before it. */
function written(caption: readonly string[], ...rows: readonly (readonly string[])[]): Written {
  let text = caption.map((line) => `${line}\n`).join('');
  const cells = rows.map((row) =>
    row.flatMap((cell, column): readonly TextCell[] => {
      if (cell === '>') return [];
      const own = cell === '^' ? '' : cell;
      const start = text.length;
      text += `${own}\n`;
      const next = row.findIndex((other, index) => index > column && other !== '>');
      const span = (next < 0 ? row.length : next) - column;
      return [{ start, end: start + own.length, column, span, isContinued: cell === '^' }];
    }),
  );
  return { text, table: { caption, rows: cells } };
}

const { month, figures } = office();

/** What stands in the cells that held a star. */
function filled({ text, table }: Written): readonly string[] {
  return fillWithCells({ text, month, figures }, [table]).slots.map(({ status, printed = '', candidates }) =>
    status === 'filled' ? printed : status === 'open' ? '*' : candidates.map((one) => one.printed).join('|'),
  );
}

function judged({ text, table }: Written): readonly string[] {
  return proofreadWithCells({ text, month, figures }, [table]).map(({ claim, status, edits }) =>
    `${claim.slot.text} ${status} ${edits.map(({ to }) => to).join('|')}`.trim(),
  );
}

const unit = '单位：亿元、%';

test.each<readonly [what: string, rows: Written, stars: readonly string[]]>([
  [
    'rows of indicators, columns of measures',
    written([unit], ['指标', '余额', '较年初增加', '增幅'], ['各项存款', '*', '*', '*']),
    ['312.47', '26.07', '9.10'],
  ],
  [
    'rows of measures, columns of indicators',
    written([unit], ['', '存款', '贷款'], ['余额', '*', '*']),
    ['312.47', '225.72'],
  ],
  [
    'institutions in rows',
    written([], ['机构', '各项贷款余额（亿元）'], ['工商银行', '*'], ['乙县', '*']),
    ['2.00', '300.12'],
  ],
  [
    'institutions in columns',
    written([], ['', '乙县', '丙县'], ['各项存款余额(亿元)', '*', '*']),
    ['400.12', '400.12'],
  ],
  [
    'heads of two lines',
    written(
      [],
      ['机构', '各项贷款（亿元）', '>', '不良贷款率（%）'],
      ['^', '余额', '较年初增加', '^'],
      ['乙县', '*', '*', '*'],
    ),
    ['300.12', '0.00', '1.71'],
  ],
  [
    'rows under a merged head',
    written([unit], ['类别', '项目', '金额'], ['各项存款', '余额', '*'], ['^', '较年初增加', '*']),
    ['*', '*'],
  ],
  [
    'rows under a merged head that the columns complete',
    written([unit], ['', '', '余额'], ['乙县', '各项存款', '*'], ['^', '各项贷款', '*']),
    ['400.12', '300.12'],
  ],
  ['a row that begins with a number', written([unit], ['序号', '指标', '余额'], ['1', '各项存款', '*']), ['312.47']],
  ['a title in the table', written([], ['全市情况', '>'], ['指标', '余额（亿元）'], ['各项存款', '*']), ['1112.71']],
  ['a title before the table', written(['全市情况', '单位：亿元'], ['指标', '余额'], ['各项存款', '*']), ['1112.71']],
  ['a unit in the cell', written([], ['指标', '余额'], ['各项存款', '*亿元']), ['312.47']],
  ['a percent sign in the head', written([], ['指标', '增幅%'], ['各项存款', '*']), ['9.10']],
  [
    'a list of two columns',
    written([], ['各项存款余额（亿元）', '*'], ['各项贷款余额（亿元）', '*']),
    ['312.47', '225.72'],
  ],
  ['the date of the report', written(['2022年9月末情况', unit], ['指标', '余额'], ['各项存款', '*']), ['312.47']],
  [
    'a change whose sign the number has',
    written([unit], ['指标', '较年初增减额', '较年初增加'], ['各项贷款', '*', '*'], ['各项存款', '*', '*']),
    ['-2.31', '*', '26.07', '26.07'],
  ],
  [
    'a base alone, which says a change',
    written([], ['指标', '余额（亿元）', '较年初（亿元）', '较年初（%）'], ['各项贷款', '*', '*', '*']),
    ['225.72', '-2.31', '-1.01'],
  ],
  ['a base alone for a ratio', written([], ['指标', '较年初（个百分点）'], ['不良贷款率', '*']), ['-0.10']],
  [
    'places of a measure',
    written([unit], ['指标', '余额位次', '增幅全市排名', '位次'], ['各项存款', '*', '*', '*']),
    ['3', '1', '*'],
  ],
  [
    'a date and a unit as first row, marks for what is not reported',
    written(
      [],
      ['截至2022年9月30日', '>', '>', '单位：亿元'],
      ['机构', '不良贷款余额', '各项存款余额', '各项贷款余额'],
      ['乙县', '—', '*', '*'],
    ),
    ['400.12', '300.12'],
  ],
])('%s', (_what, table, stars) => {
  expect(filled(table)).toEqual(stars);
});

test.each<readonly [what: string, rows: Written]>([
  ['a ratio is told of another time', written([], ['指标', '年初（%）'], ['不良贷款率', '*'])],
  ['no head stands above', written([unit], ['', '余额'], ['各项存款', '', '*'])],
  ['a change of a ratio is told in percent', written([], ['指标', '较年初（%）'], ['不良贷款率', '*'])],
  ['no head says what', written([unit], ['指标', '本月'], ['各项存款', '*'])],
  ['no head says of what', written([unit], ['', '余额'], ['合计', '*'])],
  ['two heads say of what', written([unit], ['', '各项贷款余额'], ['各项存款', '*'])],
  ['two heads say of whom', written([unit], ['机构', '工商银行各项贷款余额'], ['乙县', '*'])],
  ['the title names several', written(['乙县、丙县情况', unit], ['指标', '余额'], ['各项存款', '*'])],
  ['no unit is told', written([], ['指标', '余额'], ['各项存款', '*'])],
  ['several units are told', written(['单位：亿元、万元'], ['指标', '余额'], ['各项存款', '*'])],
  ['the head holds no unit in its brackets', written([], ['指标', '余额（本外币）'], ['各项存款', '*'])],
  ['it is another time', written([unit], ['指标', '2020年末余额'], ['各项存款', '*'])],
  ['there are two times', written(['2022年9月', unit], ['指标', '8月末余额'], ['各项存款', '*'])],
  ['places have no measure', written([unit], ['指标', '全市位次'], ['各项存款', '*'])],
  ['several numbers stand without heads above', written([], ['各项存款余额（亿元）', '*', '*'])],
  ['years stand above', written([], ['指标', '2021', '2022'], ['各项存款余额（亿元）', '*', '*'])],
  ['a sentence stands in the cell', written([unit], ['指标', '余额'], ['各项存款', '约为*'])],
  ['the head continues nothing', written([unit], ['^', '余额'], ['^', '*'])],
  ['the cell that it continues is gone', written([unit], ['>', '余额'], ['^', '*'])],
])('a cell stays open where %s', (_what, table) => {
  expect(new Set(filled(table))).toEqual(new Set(['*']));
});

test('an open cell says how it was read', () => {
  const { text, table } = written([unit], ['指标', '2020年末余额', '增幅'], ['各项贷款', '*', '*']);
  const { slots } = fillWithCells({ text, month, figures }, [table]);
  expect(slots[0]?.why['zh-CN']).toMatch(/^按表头读作“2020年末，各项贷款余额\*亿元。”：/);
  expect(slots[1]?.why['zh-CN']).toBe('按表头读作“各项贷款增幅*%。”：数值为负，而表头说明不了方向');
});

test('text round the table is read as ever', () => {
  const { text, table } = written(['各项贷款余额*亿元。', unit], ['指标', '余额'], ['各项存款', '*']);
  expect(fillWithCells({ text, month, figures }, [table]).text).toBe(
    text.replace('*', '225.72').replace('*', '312.47'),
  );
  expect(fillWithCells({ text, month, figures }, []).text).toBe(text.replace('*', '225.72'));
});

test.each<readonly [what: string, rows: Written, verdicts: readonly string[]]>([
  [
    'right and wrong numbers',
    written([unit], ['指标', '余额', '增幅'], ['各项存款', '312.47', '9.01'], ['各项贷款', '252.72', '-1.01']),
    ['312.47 agrees', '9.01 disagrees 9.10', '252.72 disagrees 225.72', '-1.01 agrees'],
  ],
  ['a number with its unit', written([], ['指标', '余额'], ['各项存款', '321.47亿元']), ['321.47 disagrees 312.47']],
  ['a sign that goes with the head', written([unit], ['指标', '较年初增减'], ['各项贷款', '-2.31']), ['-2.31 agrees']],
  [
    'a wrong sign is told, not corrected',
    written([unit], ['指标', '较年初增加'], ['各项贷款', '2.31']),
    ['2.31 disagrees'],
  ],
  ['another year', written([unit], ['指标', '2020年末余额'], ['各项存款', '286.40']), []],
])('proofreading judges %s', (_what, table, verdicts) => {
  expect(judged(table)).toEqual(verdicts);
});

test('without a workbook no number in a cell is judged', () => {
  const { text, table } = written([unit], ['指标', '余额'], ['各项存款', '321.47']);
  expect(proofreadWithCells({ text }, [table])).toEqual([]);
  expect(proofreadWithCells({ text }, [])).toEqual([]);
});

test('verdicts on the text and on its tables stand in one order', () => {
  const { text, table } = written(['各项贷款余额252.72亿元。', unit], ['指标', '余额'], ['各项存款', '321.47']);
  expect(judged({ text, table })).toEqual(['252.72 disagrees 225.72', '321.47 disagrees 312.47']);
});
