// What a name stands for this month: a figure, a number or text of a ledger cell, a piece of the period, or nothing yet.
import { answerTo } from '../claims/match-figure';
import type { Saying } from '../claims/claim';
import { type Bilingual, words } from '../measure/bilingual';
import { compact } from '../measure/half-width';
import { type Decimal, decimal, decimalsOf } from '../measure/decimal';
import type { Figure } from '../model/figure';
import type { RankOrder } from '../model/indicator';
import { type LedgerRow, textOf } from '../model/ledger';
import type { CellRef } from '../workbook/cell';
import { monthCells, noMonth, plainFact } from '../narrative/dates';
import { datePiece, rowsOf, textPiece } from '../narrative/ledger-pieces';
import { materialAt } from '../narrative/material';
import { placeOfPart } from '../narrative/material-place';
import type { Narrative } from '../narrative/narrative';
import { phrase } from '../narrative/phrase';
import { gap, type GapPiece, type Pieces } from '../narrative/pieces';
import { wording } from '../narrative/wording';
import { type LedgerColumn, ledgers } from '../sheets/ledgers';
import { nameColumn } from './ledger-names';
import { periodText } from './period-parts';
import type { Meaning, Vocabulary } from './vocabulary';

export interface World {
  readonly narrative: Narrative;
  readonly vocabulary: Vocabulary;
}

export type Named =
  | { readonly is: 'quantity'; readonly quantity: Quantity }
  /** `flag` for a yes or no. */
  | { readonly is: 'text'; readonly pieces: Pieces; readonly text: string; readonly flag?: boolean }
  | { readonly is: 'gap'; readonly gap: GapPiece };

/** A number that can be printed in units: a figure's, or a ledger cell's. */
export interface Quantity {
  readonly name: string;
  readonly value: Decimal;
  readonly unit: Figure['unit'];
  readonly decimals: number;
  readonly cells: readonly CellRef[];
  /** Absent for a cell's number. */
  readonly figure?: Figure;
}

/** A name that means something, as it was written, and from which end its places are to be counted. */
export interface Wanted {
  readonly meaning: Meaning;
  readonly name: string;
  readonly order?: RankOrder | undefined;
}

export function namedBy({ meaning, name, order }: Wanted, { narrative, vocabulary }: World): Named {
  if (meaning.is === 'figure') return figureNamed(name, sayingOf(meaning, order), narrative);
  if (meaning.is === 'material') return materialNamed(meaning.part, name, narrative);
  if (meaning.is === 'setting') return settingNamed(meaning.key, name, narrative);
  if (meaning.is === 'cell') return rowNamed(meaning, name, { narrative, vocabulary });
  if (meaning.is === 'ledger') return missing(name, wholeLedgerMeant(name));
  const { month } = narrative.month;
  return month === undefined
    ? { is: 'gap', gap: noMonth }
    : textNamed(periodText(month, meaning.part), monthCells(narrative));
}

function rowNamed({ ledger, row, column }: CellMeaning, name: string, world: World): Named {
  const key = nameColumn(ledger);
  const rows = rowsOf(world.narrative, ledger).filter((each) => compact(textOf(each, key) ?? '') === row);
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return cellNamed(only, column, world);
  const label = ledgers[ledger].label['zh-CN'];
  return missing(
    name,
    only === undefined
      ? words(`${label}中没有“${row}”。`, `${ledgers[ledger].label['en-US']} has no row “${row}”.`)
      : words(`${label}中有几行“${row}”。`, `${ledgers[ledger].label['en-US']} has several rows “${row}”.`),
  );
}

function settingNamed(key: SettingMeaning['key'], name: string, { month }: Narrative): Named {
  const { settings, settingCells, county } = month;
  const text = key === 'county' ? county : settings[key];
  const at = settingCells[key]?.at;
  return text === undefined
    ? missing(name, words(`设置中没有“${name}”，请填写。`, `The setting “${name}” is blank; fill it in.`))
    : textNamed(text, at === undefined ? [] : [at]);
}

function wholeLedgerMeant(name: string): Bilingual {
  return words(
    `“${name}”是整本台账，请用循环逐条写出：{% for 行 in ${name} %}…{% endfor %}。`,
    `“${name}” is a whole ledger; write it row by row in a loop: {% for 行 in ${name} %}…{% endfor %}.`,
  );
}

/** What a column of a ledger's row holds; a blank cell is a gap that says where. */
export function cellNamed(row: LedgerRow, column: LedgerColumn, { narrative }: World): Named {
  const { key, label } = column;
  const cell = row.cells[key];
  if (cell === undefined || cell.value.is === 'not-applicable' || cell.value.is === 'unclear')
    return missing(label, blankCell(label, row));
  const { value, at } = cell;
  if (value.is === 'number') {
    return {
      is: 'quantity',
      quantity: {
        name: label,
        value: decimal(value.number),
        unit: value.unit ?? '个',
        decimals: decimalsOf(value.number),
        cells: [at],
      },
    };
  }
  if (value.is === 'flag') return flagNamed(value.flag, at);
  const pieces = value.is === 'date' ? datePiece(narrative, row, key) : textPiece(row, key);
  return pieces.length === 0
    ? missing(label, blankCell(label, row))
    : { is: 'text', pieces, text: pieces.map(printedOf).join('') };
}

function printedOf(piece: Pieces[number]): string {
  if (typeof piece === 'string') return piece;
  return piece.is === 'fact' ? piece.printed : '';
}

function blankCell(label: string, { row }: LedgerRow): Bilingual {
  const line = String(row + 1);
  return words(`台账第${line}行“${label}”为空，请补填。`, `Row ${line} of the ledger has no “${label}”; fill it in.`);
}

function textNamed(text: string, cells: readonly CellRef[]): Named {
  return { is: 'text', pieces: [plainFact(text, cells)], text };
}

function flagNamed(flag: boolean, at: CellRef): Named {
  const text = flag ? '是' : '否';
  return { is: 'text', pieces: [plainFact(text, [at])], text, flag };
}

function missing(name: string, why: Bilingual): Named {
  return { is: 'gap', gap: gap(name, why) };
}

type FigureMeaning = Extract<Meaning, { is: 'figure' }>;
type CellMeaning = Extract<Meaning, { is: 'cell' }>;
type SettingMeaning = Extract<Meaning, { is: 'setting' }>;

function sayingOf({ indicator, measure, of }: FigureMeaning, order: RankOrder | undefined): Saying {
  return {
    indicator,
    measure,
    who: { level: 'named', name: of, kind: 'county' },
    ...(order === undefined ? {} : { order }),
  };
}

function figureNamed(name: string, saying: Saying, { month, figures }: Narrative): Named {
  const answer = answerTo(saying, { ...figures, rankOrder: month.settings.rankOrder });
  if ('why' in answer) return missing(name, answer.why);
  const { figure, value } = answer;
  const { unit, decimals, cells } = figure;
  return { is: 'quantity', quantity: { name, value, unit, decimals, cells, figure } };
}

function materialNamed(part: string, name: string, narrative: Narrative): Named {
  const place = placeOfPart(part);
  const points = place === undefined ? [] : materialAt(narrative, place);
  const pieces = points.flatMap(({ heading, content }): Pieces => [
    ...(heading.length === 0 ? [] : phrase(wording.pointHeading, { heading })),
    ...content,
  ]);
  return pieces.length === 0
    ? missing(
        name,
        words(
          `文字素材中没有“${part}”部分本月可用的内容，请补充。`,
          `The text material has nothing for “${part}” this month; add it.`,
        ),
      )
    : { is: 'text', pieces, text: pieces.map(printedOf).join('') };
}
