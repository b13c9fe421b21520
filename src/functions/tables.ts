// FIGURE and NARRATE: a figure and a sentence from a table given as range; the reader of tables is loaded on first use.
import { words } from '../core/measure/bilingual';
import type { FunctionDefinition, Parameter } from './definition';
import { numbers } from './parameters';

const table: Parameter = numbers(
  words('表格', 'table'),
  words('含表头的整张银行表或县区表', 'A whole bank or county sheet with its header'),
);
const name: Parameter = numbers(
  words('名称', 'name'),
  words('县区或银行名称，可以是区域', 'Name of a county or bank, a cell or a range'),
);
const indicator: Parameter = {
  name: words('指标', 'indicator'),
  description: words('如各项存款、贷款、不良率、存贷比', 'Such as Deposits, Loans, NPL ratio'),
  takes: 'single',
};
const measure: Parameter = {
  name: words('项目', 'measure'),
  description: words(
    '如余额、较年初增加、增幅、余额位次；省略为余额或比率本身',
    'Such as Balance or Growth since year start; left out: the balance or ratio itself',
  ),
  takes: 'single',
  isOptional: true,
};
const month: Parameter = {
  name: words('月份', 'month'),
  description: words('如2022年9月；省略时取自表格', 'Such as 2022-09; left out: taken from the table'),
  takes: 'single',
  isOptional: true,
};
const unit: Parameter = {
  name: words('单位', 'unit'),
  description: words('表格的金额单位；省略时取自表格', 'Amount unit of the table; left out: taken from the table'),
  takes: 'single',
  isOptional: true,
};

export const tableFunctions: readonly FunctionDefinition[] = [
  {
    id: 'FIGURE',
    name: words('表中指标', 'FIGURE'),
    description: words(
      '从表格中按名称取一个指标：金额以亿元、比率和增幅以%、位次以位为单位；表中没有的由表中数据推算',
      'A figure of a table by names: amounts in 亿元, ratios and growth in %; computed where the table does not print it',
    ),
    parameters: [table, name, indicator, measure, unit],
    gives: 'number',
    compute: async (given) => (await import(/* webpackChunkName: "tables" */ './table-figure')).tableFigures(given),
  },
  {
    id: 'NARRATE',
    name: words('文字表述', 'NARRATE'),
    description: words(
      '把表格中一行的一个指标写成汇报用的一句话',
      'One indicator of a row of a table as a sentence of the report',
    ),
    parameters: [table, name, indicator, month, unit],
    gives: 'text',
    compute: async (given) => (await import(/* webpackChunkName: "tables" */ './table-sentence')).tableSentences(given),
  },
];
