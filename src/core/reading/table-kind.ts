// Whether a table of figures is about banks or about counties.
import { type Bilingual, words } from '../measure/bilingual';
import { bankLike, countyLike } from '../sheets/row-words';
import type { ColumnDraft } from './column-draft';
import type { TableRow } from './table-rows';

const looked = 300;

/** Rows that name what is measured: the table lies on its side. */
const indicatorLike = /存款|贷款|存贷|不良|余额|增幅|占比/;

export function tableKind(
  drafts: readonly ColumnDraft[],
  rows: readonly TableRow[],
  title: string,
): { readonly kind: 'banks' | 'counties' | 'unknown'; readonly why: Bilingual } {
  const header = drafts.find((draft) => draft.role.is === 'name')?.meaning;
  if (header === undefined) return nameless();
  const some = rows.slice(0, looked);
  const named = some.filter((row) => row.name !== '');
  if (named.filter((row) => indicatorLike.test(row.name)).length * 2 > named.length) return transposed();
  const banks = some.filter((row) => bankLike.test(row.name)).length;
  const counties = some.filter((row) => countyLike.test(row.name) && !bankLike.test(row.name)).length;
  const headerText = header.parts.at(-1) ?? '';
  if (header.names === 'counties' && banks <= counties) return byHeader('counties', headerText);
  if (header.names === 'banks' && counties <= banks) return byHeader('banks', headerText);
  if (banks > counties) return byRows('banks');
  if (counties > banks) return byRows('counties');
  return /县区|区县|各县|县市|市县|各区|城市|地区/.test(title) && !/银行业|各银行/.test(title)
    ? byTitle('counties')
    : byTitle('banks');
}

function byHeader(kind: 'banks' | 'counties', header: string): ReturnType<typeof tableKind> {
  return { kind, why: words(`表头“${header}”，有余额、增减等列`, `its header "${header}" and columns of balances`) };
}

function nameless(): ReturnType<typeof tableKind> {
  return {
    kind: 'unknown',
    why: words('没有写银行或县区名称的列，未予采用', 'no column names banks or counties; it is not used'),
  };
}

function transposed(): ReturnType<typeof tableKind> {
  return {
    kind: 'unknown',
    why: words(
      '各行是指标而不是银行或县区，未予采用',
      'its rows are indicators, not banks or counties; it is not used',
    ),
  };
}

function byRows(kind: 'banks' | 'counties'): ReturnType<typeof tableKind> {
  const what =
    kind === 'banks' ? words('行名多为银行', 'most rows are banks') : words('行名多为县区', 'most rows are counties');
  return { kind, why: what };
}

function byTitle(kind: 'banks' | 'counties'): ReturnType<typeof tableKind> {
  return { kind, why: words('按标题和表名判断', 'judged by its title and sheet name') };
}
