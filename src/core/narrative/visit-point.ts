// The point told from visits and climbing enterprises: enterprises visited and credit lines by campaign, loans batch by batch.
import { signOf } from '../measure/decimal';
import type { Figure } from '../model/figure';
import type { LedgerIndicator } from '../model/ledger-indicator';
import { type LedgerKey, textOf } from '../model/ledger';
import { ledgers } from '../sheets/ledgers';
import { latestCutOff } from './cut-off';
import { dayText, plainFact } from './dates';
import { distinctTexts, rowsOf } from './ledger-pieces';
import { type Narrative, gapOf, valued } from './narrative';
import { phrase } from './phrase';
import { type Pieces, notGiven } from './pieces';
import type { MaterialPlace } from './material-place';
import type { Point } from './points';
import { numberFact } from './print-number';
import { sentence } from './sentence';
import { type LedgerClause, wording } from './wording';

/** A ledger told group by group. */
interface GroupedLedger {
  readonly ledger: LedgerKey;
  readonly groupBy: 'campaign' | 'batch';
  readonly clauses: readonly LedgerClause[];
}

const grouped: readonly GroupedLedger[] = [
  { ledger: 'enterpriseVisits', groupBy: 'campaign', clauses: wording.visitClauses },
  { ledger: 'climbingEnterprises', groupBy: 'batch', clauses: wording.climbingClauses },
];

export function visitPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  const content = grouped.flatMap((ledger) => ledgerSentences(narrative, ledger));
  return { id: 'credit/visits', heading: wording.headings.visits, content };
}

function ledgerSentences(narrative: Narrative, ledger: GroupedLedger): Pieces {
  const rows = rowsOf(narrative, ledger.ledger);
  if (rows.length === 0) {
    const { label } = ledgers[ledger.ledger];
    return sentence(narrative, [[notGiven(label['zh-CN'], label)]]);
  }
  const groups = distinctTexts(rows, ledger.groupBy);
  const told = groups.filter((group) => clausesOf(narrative, ledger, group).length > 0);
  // Where the ledger names no groups, it is told as a whole.
  return (told.length > 0 ? told : [undefined]).flatMap((group, index) => {
    const isContinued = index > 0 && ledger.groupBy === 'batch';
    return groupSentence(narrative, ledger, { group, isContinued });
  });
}

function groupSentence(
  narrative: Narrative,
  ledger: GroupedLedger,
  { group, isContinued }: { readonly group: string | undefined; readonly isContinued: boolean },
): Pieces {
  const [first, ...others] = clausesOf(narrative, ledger, group);
  if (first === undefined) {
    const { label } = ledgers[ledger.ledger];
    return sentence(narrative, [[notGiven(label['zh-CN'], label)]]);
  }
  const cutOff = isContinued ? [] : cutOffLead(narrative, ledger, group);
  const lead = [...campaignLead(narrative, ledger, group), ...cutOff];
  return sentence(narrative, [[...lead, ...batchLead(narrative, ledger, group), ...first], ...others]);
}

function clausesOf(narrative: Narrative, ledger: GroupedLedger, group: string | undefined): readonly Pieces[] {
  return ledger.clauses.flatMap(({ indicator, template, isAlwaysTold }) => {
    const figure = ledgerFigure(narrative, { ledger, group, indicator });
    if (figure === undefined) return [];
    const number = valued(figure);
    if (number === undefined) return [[gapOf(figure, template.replace('{value}', ''))]];
    const isTold = isAlwaysTold || signOf(number.value) !== 0;
    return isTold ? [phrase(template, { value: [numberFact(narrative, number)] })] : [];
  });
}

interface LedgerQuestion {
  readonly ledger: GroupedLedger;
  readonly group: string | undefined;
  readonly indicator: LedgerIndicator;
}

function ledgerFigure(narrative: Narrative, { ledger, group, indicator }: LedgerQuestion): Figure | undefined {
  const totals = narrative.figures.list.filter(
    (figure) => figure.indicator === indicator && figure.measure === 'total' && figure.of.kind === 'ledger',
  );
  if (group !== undefined) return totals.find(({ of }) => of.name === group);
  const groups = distinctTexts(rowsOf(narrative, ledger.ledger), ledger.groupBy);
  return totals.find(({ of }) => !groups.includes(of.name));
}

function campaignLead(narrative: Narrative, ledger: GroupedLedger, group: string | undefined): Pieces {
  if (group === undefined || ledger.groupBy !== 'campaign') return [];
  return phrase(wording.campaignLead, { campaign: [groupFact(narrative, ledger, group)] });
}

function batchLead(narrative: Narrative, ledger: GroupedLedger, group: string | undefined): Pieces {
  return group === undefined || ledger.groupBy !== 'batch' ? [] : [groupFact(narrative, ledger, group)];
}

function groupFact(narrative: Narrative, ledger: GroupedLedger, group: string): ReturnType<typeof plainFact> {
  const cells = rowsOf(narrative, ledger.ledger).flatMap((row) => {
    const cell = row.cells[ledger.groupBy];
    return cell !== undefined && textOf(row, ledger.groupBy) === group ? [cell.at] : [];
  });
  return plainFact(group, cells);
}

// A ledger runs to its own day, which is often later than the month's end; unstated, it runs to now.
function cutOffLead(narrative: Narrative, { ledger, groupBy }: GroupedLedger, group: string | undefined): Pieces {
  const rows = rowsOf(narrative, ledger).filter((row) => group === undefined || textOf(row, groupBy) === group);
  const latest = latestCutOff(narrative, ledger, rows);
  if (latest === undefined) return [wording.untilNow];
  return phrase(wording.asOf, { date: [plainFact(dayText(latest.value, narrative.month.month), [latest.at])] });
}
