// Which event of the ledger a sentence tells of, and what its stars then are.
import { type LedgerCell, type LedgerRow, type LedgerTable, textOf } from '../model/ledger';
import { type DatePart, datePart } from './date-part';
import { outcomeAnswer } from './outcome-match';
import { sentenceAt } from './sentence-at';
import { longestShared } from './shared-text';
import type { SlotToken } from './token';

const circumstances = ['place', 'coHosts', 'partners', 'theme', 'outcome'] as const;
const isAboutEvent = /活动|会|仪式|签约|宣传|启动|对接|培训|宣讲/;
/** So many characters of its name, or of its circumstances together, tell an event. */
const leastOfName = 5;
const leastOfCircumstances = 7;

/**
 * The one event that the sentence fits best; undefined when none fits or two fit alike. What all
 * texts of a county share, its name, tells nothing.
 */
function matchEvent(sentence: string, ledgers: readonly LedgerTable[], county: string): LedgerRow | undefined {
  if (!isAboutEvent.test(sentence)) return undefined;
  const plain = without(sentence, county);
  const scored = ledgers.flatMap((ledger) => ledger.rows).map((row) => ({ row, score: scoreOf(row, plain, county) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const [first, ...alike] = scored.filter(({ score }) => score === best && score > 0);
  return alike.length > 0 ? undefined : first?.row;
}

function scoreOf(row: LedgerRow, sentence: string, county: string): number {
  const shared = (key: string): number => longestShared(without(textOf(row, key) ?? '', county), sentence);
  const name = shared('name');
  const rest = circumstances.reduce((total, key) => total + shared(key), 0);
  return name >= leastOfName || rest >= leastOfCircumstances ? name + rest : 0;
}

function without(text: string, county: string): string {
  const short = county.replace(/[县市区旗]$/, '');
  return short.length < 2 ? text : text.replaceAll(county, '').replaceAll(short, '');
}

export interface EventAnswer {
  readonly printed: string;
  readonly cell: LedgerCell;
}

/** The events of a workbook, and the county whose name tells nothing. */
export interface EventSource {
  readonly events: readonly LedgerTable[];
  readonly county: string;
}

// 共举办对接会3场，97家企业参加: of all of them together.
const isOfSeveral =
  /(?:共|累计|先后)[^，。；]{0,16}?(?:[2-9]|[0-9]{2,}|[二两三四五六七八九十]+|[*＊×]+)\s*(?:余|多)?(?:场|次|期)/;

/** What the ledger says of a number in a sentence about one of its events; undefined where it is about none. */
export function answerOfEvent(slot: SlotToken, text: string, { events, county }: EventSource): EventAnswer | undefined {
  if (events.length === 0 || !['date', 'none', 'count', 'amount'].includes(slot.unit.is)) return undefined;
  const { text: sentence } = sentenceAt(text, slot.start);
  if (slot.unit.is !== 'date' && isOfSeveral.test(sentence)) return undefined;
  const found = matchEvent(sentence, events, county);
  return found === undefined ? undefined : eventAnswer(slot, { row: found, text });
}

/** An event and the text that tells of it. */
interface Told {
  readonly row: LedgerRow;
  readonly text: string;
}

/** Its date, its banks and enterprises, or part of its place. */
function eventAnswer(slot: SlotToken, told: Told): EventAnswer | undefined {
  const after = told.text.slice(slot.unitEnd, slot.unitEnd + 8);
  if (slot.unit.is === 'date') return dateAnswer(slot, slot.unit.part, told);
  if (slot.unit.is === 'none') return placeAnswer(slot, told);
  const outcome = outcomeAnswer(slot, told.text, told.row);
  if (outcome !== undefined) return outcome;
  if (slot.unit.is !== 'count') return undefined;
  if (/^\s*(?:银行|金融)/.test(after)) return numberAnswer(told.row, 'banks');
  return /^\s*(?:企业|公司)/.test(after) ? numberAnswer(told.row, 'enterprises') : undefined;
}

// 9月15日至21日: behind 至 stands the last day of a span.
function dateAnswer(slot: SlotToken, part: DatePart, { row, text }: Told): EventAnswer | undefined {
  const cell = row.cells['date'];
  if (cell === undefined) return undefined;
  const isEnd = /[至到—–-]\s*(?:.{1,2}月)?$/.test(text.slice(Math.max(0, slot.start - 4), slot.start));
  const printed = datePart(cell.value, part, isEnd);
  return printed === undefined ? undefined : { printed, cell };
}

function numberAnswer(row: LedgerRow, key: string): EventAnswer | undefined {
  const cell = row.cells[key];
  return cell?.value.is === 'number' ? { printed: String(cell.value.number), cell } : undefined;
}

// 在*广场: the star is what the ledger's place has before 广场.
function placeAnswer(slot: SlotToken, { row, text }: Told): EventAnswer | undefined {
  const cell = row.cells['place'];
  const tail = /^\p{Script=Han}{2}/u.exec(text.slice(slot.end, slot.end + 2))?.[0];
  if (
    cell?.value.is !== 'text' ||
    tail === undefined ||
    !/[在于]\s*$/.test(text.slice(Math.max(0, slot.start - 4), slot.start))
  )
    return undefined;
  const place = cell.value.text;
  const at = place.indexOf(tail);
  return at <= 0 ? undefined : { printed: place.slice(0, at), cell };
}
