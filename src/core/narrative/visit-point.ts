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
import { sentenceKinds, type SentenceKind } from '../sheets/sentence-kinds';
import { type Pieces, notGiven } from './pieces';
import type { MaterialPlace } from './material-place';
import type { Point } from './points';
import { numberFact } from './print-number';
import { type SlotContent, type Slots, heading, told, toldGap } from './told';
import { type LedgerCount, wording } from './wording';

/** A ledger told group by group. */
interface GroupedLedger {
  readonly ledger: LedgerKey;
  readonly groupBy: 'campaign' | 'batch';
  readonly kind: SentenceKind;
  readonly counts: readonly LedgerCount[];
}

const grouped: readonly GroupedLedger[] = [
  {
    ledger: 'enterpriseVisits',
    groupBy: 'campaign',
    kind: sentenceKinds.visited,
    counts: wording.visitCounts,
  },
  {
    ledger: 'climbingEnterprises',
    groupBy: 'batch',
    kind: sentenceKinds.climbing,
    counts: wording.climbingCounts,
  },
];

export function visitPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  const content = grouped.flatMap((ledger) => ledgerSentences(narrative, ledger));
  return { id: 'credit/visits', heading: heading(narrative, sentenceKinds.visits), content };
}

function ledgerSentences(narrative: Narrative, ledger: GroupedLedger): Pieces {
  const rows = rowsOf(narrative, ledger.ledger);
  const groups = distinctTexts(rows, ledger.groupBy);
  const withFigures = groups.filter((group) => Object.keys(countSlots(narrative, ledger, group)).length > 0);
  // Where the ledger names no groups, it is told as a whole.
  const asked = withFigures.length > 0 ? withFigures : [undefined];
  const said = asked.flatMap((group, index) => {
    const isContinued = index > 0 && ledger.groupBy === 'batch';
    return groupSentence(narrative, ledger, { group, isContinued });
  });
  const { label } = ledgers[ledger.ledger];
  const isKnown = asked.some((group) => Object.keys(countSlots(narrative, ledger, group)).length > 0);
  return isKnown ? said : toldGap(narrative, ledger.kind, notGiven(label['zh-CN'], label));
}

function groupSentence(
  narrative: Narrative,
  ledger: GroupedLedger,
  { group, isContinued }: { readonly group: string | undefined; readonly isContinued: boolean },
): Pieces {
  const name: Pieces = group === undefined ? [] : [groupFact(narrative, ledger, group)];
  return told(narrative, ledger.kind, {
    ...countSlots(narrative, ledger, group),
    [ledger.groupBy === 'batch' ? '批次' : '专项']: name,
    时点: isContinued ? [] : cutOff(narrative, ledger, group),
  });
}

// Zero is left unsaid unless it is always told.
function countSlots(narrative: Narrative, ledger: GroupedLedger, group: string | undefined): Slots {
  const slots = ledger.counts.flatMap(
    ({ indicator, slot, isAlwaysTold }): readonly (readonly [string, SlotContent])[] => {
      const figure = ledgerFigure(narrative, { ledger, group, indicator });
      if (figure === undefined) return [];
      const number = valued(figure);
      if (number === undefined) return [[slot, { instead: [gapOf(figure, slot)] }]];
      const isSaid = isAlwaysTold || signOf(number.value) !== 0;
      return [[slot, isSaid ? [numberFact(narrative, number)] : []]];
    },
  );
  return Object.fromEntries(slots);
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

function groupFact(narrative: Narrative, ledger: GroupedLedger, group: string): ReturnType<typeof plainFact> {
  const cells = rowsOf(narrative, ledger.ledger).flatMap((row) => {
    const cell = row.cells[ledger.groupBy];
    return cell !== undefined && textOf(row, ledger.groupBy) === group ? [cell.at] : [];
  });
  return plainFact(group, cells);
}

// A ledger runs to its own day, which is often later than the month's end; unstated, it runs to now.
function cutOff(narrative: Narrative, { ledger, groupBy }: GroupedLedger, group: string | undefined): Pieces {
  const rows = rowsOf(narrative, ledger).filter((row) => group === undefined || textOf(row, groupBy) === group);
  const latest = latestCutOff(narrative, ledger, rows);
  if (latest === undefined) return [wording.untilNow];
  return phrase(wording.asOf, { date: [plainFact(dayText(latest.value, narrative.month.month), [latest.at])] });
}
