// How the settings sheet writes what a table or column is said to be by hand, and what there is to choose from.
import { type Bilingual, words } from '../measure/bilingual';
import type { CorrectableKind } from '../model/correction';
import { amountMeasures, type Indicator, type Measure, measureLabels, ratioMeasures } from '../model/indicator';
import { type LedgerKey, ledgerKeys } from '../model/ledger-key';
import type { RecognisedTable } from '../model/table';
import { ledgers } from './ledgers';

/** In place of a column's meaning: it is left unread. */
export const unreadWord = '不读取';

const ledgerWord = (key: LedgerKey): readonly [LedgerKey, string] => [key, ledgers[key].label['zh-CN']];

export const kindWords: Readonly<Record<CorrectableKind, string>> = {
  banks: '银行表',
  counties: '县区表',
  // Every key of the ledgers has its entry.
  ...(Object.fromEntries(ledgerKeys.map(ledgerWord)) as Record<LedgerKey, string>),
};

export interface ColumnChoice {
  /** What stands in 认定为. */
  readonly as: string;
  readonly label: Bilingual;
  /** Indicator, ledger or the like under which the choice is offered. */
  readonly group: Bilingual;
}

/** Headers by which reading knows each measure behind the indicator's name. */
const measureHeaders: Readonly<Record<Measure, string>> = {
  balance: '余额',
  yearStartBalance: '年初余额',
  lastMonthBalance: '上月余额',
  lastYearBalance: '上年同期余额',
  yearToDateIncrease: '较年初增加额',
  yearToDateGrowth: '较年初增幅',
  monthOnMonthIncrease: '较上月增加额',
  monthOnMonthGrowth: '较上月增幅',
  yearOnYearIncrease: '同比增加额',
  yearOnYearGrowth: '同比增幅',
  yearOnYearMoreIncrease: '同比多增',
  share: '占合计比重',
  contribution: '增量贡献率',
  balanceRank: '余额位次',
  increaseRank: '增加额位次',
  growthRank: '增幅位次',
  yearOnYearGrowthRank: '同比增幅位次',
  value: '',
  yearStartValue: '年初',
  lastMonthValue: '上月',
  lastYearValue: '上年同期',
  changePoints: '较年初变动',
  monthOnMonthChangePoints: '较上月变动',
  yearOnYearChangePoints: '同比变动',
  rank: '位次',
};

/** What a column of a table of this kind can be said to be; the last is to leave it unread. */
export function columnChoices(
  { kind }: Pick<RecognisedTable, 'kind'>,
  indicators: readonly Indicator[],
): readonly ColumnChoice[] {
  const ledger = ledgerKeys.find((key) => key === kind);
  const choices = ledger === undefined ? balanceChoices(kind, indicators) : ledgerChoices(ledger);
  const other = words('其他', 'Other');
  return [...choices, { as: unreadWord, label: words(unreadWord, 'Leave unread'), group: other }];
}

function ledgerChoices(key: LedgerKey): readonly ColumnChoice[] {
  const { columns, label: group } = ledgers[key];
  return columns.map(({ label }) => ({ as: label, label: words(label, label), group }));
}

function balanceChoices(kind: RecognisedTable['kind'], indicators: readonly Indicator[]): readonly ColumnChoice[] {
  const group = words('行的名称', 'Names of rows');
  const names = [
    kind === 'counties'
      ? { as: '县区名称', label: words('县区名称', 'County'), group }
      : { as: '机构名称', label: words('机构名称', 'Bank'), group },
    { as: '类别', label: words('类别', 'Category'), group },
  ];
  const measured = indicators.flatMap(({ kind: type, label }) => {
    const name = label['zh-CN'].replace(/（.*）$/, '');
    return (type === 'ratio' ? ratioMeasures : amountMeasures).map((measure: Measure) => ({
      as: name + measureHeaders[measure],
      label: measureLabels[measure],
      group: label,
    }));
  });
  return [...names, ...measured];
}
