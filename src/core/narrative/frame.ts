// What stands around the work: title, line of address, preamble; the office's closing words, signature and date.
import { words } from '../measure/bilingual';
import { type CalendarDate, lastDayOf, monthOf, yearOf } from '../measure/period';
import { ledgerKeys } from '../model/ledger';
import type { Paragraph, ParagraphLevel } from '../model/report';
import type { Settings } from '../model/settings';
import type { CellRef } from '../workbook/cell';
import { countyName } from './county-name';
import { latestCutOff } from './cut-off';
import { dayOfYear, monthCells, noMonth, plainFact } from './dates';
import { rowsOf } from './ledger-pieces';
import { materialAt } from './material';
import type { Narrative } from './narrative';
import { phrase, phraseText } from './phrase';
import { type Piece, type Pieces, gap, hasGap, paragraph } from './pieces';
import { pointParagraphs } from './points';
import { isOmitting } from './sentence';
import { sentenceKinds } from '../sheets/sentence-kinds';
import { told } from './told';
import { wording } from './wording';

export function opening(narrative: Narrative): readonly Paragraph[] {
  const preamble = [
    ...materialAt(narrative, 'preamble').flatMap(({ content }) => content),
    ...told(narrative, sentenceKinds.preamble, { 县名: [countyPiece(narrative)], 时段: [periodPiece(narrative)] }),
  ];
  return [
    paragraph('title', 'title', titlePieces(narrative)),
    ...line(narrative, 'recipient', recipientPieces(narrative)),
    ...(preamble.length === 0 ? [] : [paragraph('preamble', 'body', preamble)]),
  ];
}

export function closing(narrative: Narrative): readonly Paragraph[] {
  return [
    ...pointParagraphs(materialAt(narrative, 'closing'), 'plain'),
    ...line(narrative, 'signature', settingPieces(narrative, 'office')),
    ...line(narrative, 'date', datePieces(narrative)),
  ];
}

// A line that is nothing but missing is left out where the office wants it so.
function line(narrative: Narrative, id: ParagraphLevel, pieces: Pieces): readonly Paragraph[] {
  return isOmitting(narrative) && hasGap(pieces) ? [] : [paragraph(id, id, pieces)];
}

function titlePieces(narrative: Narrative): Pieces {
  if (narrative.month.settings.reportTitle !== undefined) return settingPieces(narrative, 'reportTitle');
  return phrase(wording.title, { county: [countyPiece(narrative)], period: [periodPiece(narrative)] });
}

function recipientPieces(narrative: Narrative): Pieces {
  const recipient = settingPieces(narrative, 'recipient');
  const isFinished = /[：:]$/u.test(narrative.month.settings.recipient ?? '');
  return isFinished ? recipient : phrase(wording.recipient, { recipient });
}

const settingLabels = { office: '报告单位', recipient: '报送对象', reportTitle: '报告标题' } as const;

function settingPieces({ month }: Narrative, key: keyof typeof settingLabels & keyof Settings): Pieces {
  const text = month.settings[key];
  if (text !== undefined) return [plainFact(text, settingCells(month.settingCells[key]?.at))];
  const label = settingLabels[key];
  return [gap(label, words(`设置中没有“${label}”，请填写。`, `The setting “${label}” is blank; fill it in.`))];
}

function settingCells(at: CellRef | undefined): readonly CellRef[] {
  return at === undefined ? [] : [at];
}

function countyPiece(narrative: Narrative): Piece {
  const { month, county } = narrative;
  if (county === '') return noCounty;
  const title = month.banks.flatMap(({ table }) => table.title ?? [])[0];
  return plainFact(countyName(narrative), settingCells(month.settingCells['county']?.at ?? title?.at));
}

const noCounty = gap(
  '本县名称',
  words(
    '设置和银行表标题均未写明本县名称，请在设置中填写。',
    'Neither a setting nor the bank sheet names the own county; set it.',
  ),
);

function periodPiece(narrative: Narrative): Piece {
  const { month } = narrative.month;
  if (month === undefined) return noMonth;
  const slots = { year: String(yearOf(month)), month: String(monthOf(month)) };
  const text = monthOf(month) === 1 ? phraseText(wording.firstMonth, slots) : phraseText(wording.yearToMonth, slots);
  return plainFact(text, monthCells(narrative));
}

// There is no clock here: the report is dated by the latest day its data runs to.
function datePieces(narrative: Narrative): Pieces {
  const { month } = narrative.month;
  if (month === undefined) return [noMonth];
  const cutOffs = ledgerKeys.flatMap((key) => latestCutOff(narrative, key, rowsOf(narrative, key)) ?? []);
  const ends: readonly { readonly value: CalendarDate; readonly cells: readonly CellRef[] }[] = [
    { value: lastDayOf(month), cells: monthCells(narrative) },
    ...cutOffs.map(({ value, at }) => ({ value, cells: [at] })),
  ];
  const { value, cells } = ends.reduce((latest, next) => (next.value > latest.value ? next : latest));
  return [{ ...plainFact(dayOfYear(value), cells), note: dateNote }];
}

const dateNote = words(
  '按数据截止日写出，定稿时请改为成文日期。',
  'The day the data runs to; put the date of signing.',
);
