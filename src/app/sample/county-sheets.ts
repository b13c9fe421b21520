// The city's two county sheets of the sample in 亿元, with increase, growth, ratios and places as the city prints them.
import {
  compare,
  decimal,
  dividedBy,
  minus,
  rounded,
  shifted,
  toNumber,
  type Decimal,
} from '../../core/measure/decimal';
import { lastDayOf, monthOf, yearOf, type ReportingMonth } from '../../core/measure/period';
import type { SheetPlan } from '../../core/workbook/plan';
import type { CountyBalances } from './county-balances';
import { sampleCity } from './sample-names';
import { type SourceColumn, type SourceRow, sourceSheet, type SourceValue } from './source-sheet';

export const countySheetNames = { depositsAndLoans: '县区存贷款', inclusiveAndNpl: '县区普惠及不良' } as const;

interface Place {
  readonly head: SourceColumn;
  readonly order: 'descending' | 'ascending';
}

/** A printed column: its head, its exact value in the unit printed, and the place column that follows it. */
interface CountyColumn {
  readonly head: SourceColumn;
  readonly value: (county: CountyBalances) => Decimal;
  readonly place?: Place;
}

type AmountKey = 'deposits' | 'loans' | 'inclusiveLoans' | 'nonPerformingLoans';

const twoDecimals = '#,##0.00';

/** Both county sheets of a month; the total row 全市 stands first, zones last and unranked. */
export function countySheets(month: ReportingMonth, counties: readonly CountyBalances[]): readonly SheetPlan[] {
  const day = Number(lastDayOf(month).slice(8));
  const period = `截至${String(yearOf(month))}年${String(monthOf(month))}月${String(day)}日`;
  const first = [
    ...amountColumns('deposits', '各项存款'),
    ...amountColumns('loans', '各项贷款'),
    ...loanToDepositColumns(),
  ];
  const second = [...amountColumns('inclusiveLoans', '普惠金融重点领域贷款（不含票据融资）'), ...nplColumns()];
  return [
    countySheet(countySheetNames.depositsAndLoans, { title: '存贷款主要指标', period, columns: first, counties }),
    countySheet(countySheetNames.inclusiveAndNpl, {
      title: '普惠贷款及不良贷款情况',
      period,
      columns: second,
      counties,
    }),
  ];
}

interface CountySheet {
  readonly title: string;
  readonly period: string;
  readonly columns: readonly CountyColumn[];
  readonly counties: readonly CountyBalances[];
}

function countySheet(name: string, { title, period, columns, counties }: CountySheet): SheetPlan {
  const places = columns.map((column) => (column.place === undefined ? undefined : placesOf(column, counties)));
  const row = (county: CountyBalances, rank: (index: number) => SourceValue): readonly SourceValue[] =>
    columns.flatMap((column, index) => {
      const value = toNumber(rounded(column.value(county), 2, 'half-up'));
      return column.place === undefined ? [value] : [value, rank(index)];
    });
  const rows = counties.map((county): SourceRow => ({
    values: [county.name, ...row(county, (index) => places[index]?.get(county) ?? '—')],
  }));
  return sourceSheet({
    name,
    title: `${sampleCity}各县（市、区）${title}`,
    underTitle: [period, '单位：亿元、%'],
    columns: [
      { label: '县（市、区）', width: 14 },
      ...columns.flatMap((column) => (column.place === undefined ? [column.head] : [column.head, column.place.head])),
    ],
    rows: [{ values: ['全市', ...row(cityTotal(counties), () => '—')], weight: 'total' }, ...rows],
    notes: ['注：高新区、市本级计入全市合计，不参加县（市、区）排名。'],
  });
}

function amountColumns(key: AmountKey, group: string): readonly CountyColumn[] {
  const place = (label: string): Place => ({ head: placeHead(label, group), order: 'descending' });
  const columns: readonly CountyColumn[] = [
    { head: head('余额', group), value: (county) => balance(county, key, 0), place: place('余额位次') },
    { head: head('较年初增加', group), value: (county) => increase(county, key), place: place('增量位次') },
    {
      head: head('较年初增幅（%）', group),
      value: (county) => percent(increase(county, key), balance(county, key, 1)),
      place: place('增幅位次'),
    },
  ];
  const yearOnYear: CountyColumn = {
    head: head('同比增长（%）', group),
    value: (county) => percent(minus(balance(county, key, 0), balance(county, key, 2)), balance(county, key, 2)),
  };
  return key === 'inclusiveLoans' ? columns : [...columns, yearOnYear];
}

function loanToDepositColumns(): readonly CountyColumn[] {
  const ratio = (county: CountyBalances, at: 0 | 1): Decimal =>
    percent(balance(county, 'loans', at), balance(county, 'deposits', at));
  return [
    {
      head: head('存贷比（%）', '存贷比'),
      value: (county) => ratio(county, 0),
      place: { head: placeHead('位次', '存贷比'), order: 'descending' },
    },
    {
      head: head('较年初变动（个百分点）', '存贷比'),
      value: (county) => minus(ratio(county, 0), ratio(county, 1)),
    },
    {
      head: head('增量存贷比（%）', '增量存贷比'),
      value: (county) => percent(increase(county, 'loans'), increase(county, 'deposits')),
      place: { head: placeHead('位次', '增量存贷比'), order: 'descending' },
    },
  ];
}

function nplColumns(): readonly CountyColumn[] {
  const ratio = (county: CountyBalances, at: 0 | 1): Decimal =>
    percent(balance(county, 'nonPerformingLoans', at), balance(county, 'loans', at));
  return [
    { head: head('余额', '不良贷款'), value: (county) => balance(county, 'nonPerformingLoans', 0) },
    { head: head('较年初增减', '不良贷款'), value: (county) => increase(county, 'nonPerformingLoans') },
    {
      head: head('不良率（%）', '不良贷款率'),
      value: (county) => ratio(county, 0),
      place: { head: placeHead('位次（由低到高）', '不良贷款率'), order: 'ascending' },
    },
    {
      head: head('较年初变动（个百分点）', '不良贷款率'),
      value: (county) => minus(ratio(county, 0), ratio(county, 1)),
    },
  ];
}

function head(label: string, group: string): SourceColumn {
  return { group, label, width: 12, numberFormat: twoDecimals };
}

function placeHead(label: string, group: string): SourceColumn {
  return { group, label, width: 8, numberFormat: '0', align: 'center' };
}

/** In 亿元, exact. */
function balance(county: CountyBalances, key: AmountKey, at: 0 | 1 | 2): Decimal {
  return shifted(decimal(county[key][at]), -4);
}

function increase(county: CountyBalances, key: AmountKey): Decimal {
  return minus(balance(county, key, 0), balance(county, key, 1));
}

function percent(part: Decimal, whole: Decimal): Decimal {
  const quotient = dividedBy(part, whole);
  if (quotient === undefined) throw new RangeError('the sample divides by no zero');
  return shifted(quotient, 2);
}

function placesOf(column: CountyColumn, counties: readonly CountyBalances[]): ReadonlyMap<CountyBalances, number> {
  const sign = column.place?.order === 'ascending' ? 1 : -1;
  const ranked = counties.filter((county) => county.isZone !== true);
  const sorted = ranked.toSorted((left, right) => sign * compare(column.value(left), column.value(right)));
  return new Map(sorted.map((county, index) => [county, index + 1]));
}

function cityTotal(counties: readonly CountyBalances[]): CountyBalances {
  const total = (key: AmountKey): CountyBalances[AmountKey] => {
    const add = (at: 0 | 1 | 2): number => counties.reduce((sum, county) => sum + county[key][at], 0);
    return [add(0), add(1), add(2)];
  };
  return {
    name: '全市',
    deposits: total('deposits'),
    loans: total('loans'),
    inclusiveLoans: total('inclusiveLoans'),
    nonPerformingLoans: total('nonPerformingLoans'),
  };
}
