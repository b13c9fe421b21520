// A text's tokens grouped into clauses, with the names of parts (住户存款) put together first.
import type { IndicatorKey } from '../model/indicator';
import { withPlaceLists } from './place-list';
import { isPlaceName } from './place-name';
import type { Token, WordToken } from './token';

export interface Clause {
  readonly tokens: readonly Token[];
  /** Numbers of the sentence and paragraph it stands in. */
  readonly sentence: number;
  readonly paragraph: number;
  /** It begins behind a semicolon: what was said of one batch is over. */
  readonly isNewPart: boolean;
}

// No clause that anybody wrote is longer; looking back stays short in a text without stops.
const longest = 400;

export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let held: Token[] = [];
  let sentence = 0;
  let paragraph = 0;
  let isNewPart = false;
  const close = (): void => {
    if (held.length > 0) clauses.push({ tokens: withPlaceLists(withNamedParts(held)), sentence, paragraph, isNewPart });
    held = [];
  };
  for (const token of tokens) {
    if (token.is !== 'stop' && held.length < longest) {
      held.push(token);
      continue;
    }
    if (token.is !== 'stop') {
      close();
      held.push(token);
      continue;
    }
    close();
    isNewPart = token.text === '；' || token.text === ';';
    if (token.ends !== 'clause') sentence += 1;
    if (token.ends === 'paragraph') paragraph += 1;
  }
  close();
  return clauses;
}

/** Joins a run of unknown words before 存款 or 贷款 to the name of that part; a bare stem is the whole. */
function withNamedParts(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    if (token.is !== 'word' || token.sense.is !== 'stem') {
      joined.push(token);
      continue;
    }
    const lead = leadOf(joined, token.start);
    // 芦城区存款 are all deposits of that place, not a part of them.
    if (lead.length === 0 || isPlaceName(textOf(lead))) joined.push(whole(token, token.sense.key));
    else joined.splice(joined.length - lead.length, lead.length, part(lead, token));
  }
  return withListedParts(joined);
}

// 普惠、养老、数字贷款余额分别增长…: the first two are short for 普惠贷款 and 养老贷款.
function withListedParts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.is === 'word' && token.sense.is === 'respectively')) return tokens;
  const at = tokens.findIndex((token) => token.is === 'word' && isPart(token));
  const named = tokens[at];
  if (named === undefined) return tokens;
  const kind = named.text.slice(-2);
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    const isListed = index < at && token.is === 'other' && next?.text === '、' && next.start === token.end;
    return isListed ? listedPart(token, kind) : token;
  });
}

function listedPart({ start, end, text }: Token, kind: string): WordToken {
  return { is: 'word', start, end, text, sense: { is: 'indicator', keys: [text + kind] } };
}

function isPart({ sense, text }: WordToken): boolean {
  return sense.is === 'indicator' && sense.keys[0] === text && /..(?:存款|贷款)$/.test(text);
}

function leadOf(joined: readonly Token[], start: number): readonly Token[] {
  const lead: Token[] = [];
  let edge = start;
  for (let index = joined.length - 1; index >= 0; index -= 1) {
    const token = joined[index];
    if (token === undefined || token.end !== edge || !belongsToName(token)) break;
    lead.unshift(token);
    edge = token.start;
  }
  while (lead[0]?.is === 'word' && lead[0].sense.is === 'and') lead.shift();
  return lead;
}

// 和, 及 join the words of a name (企业和机关团体贷款); 、 separates subjects.
function belongsToName(token: Token): boolean {
  if (token.is !== 'word') return token.is === 'other';
  return token.sense.is === 'name' || (token.sense.is === 'and' && token.text !== '、');
}

function whole(token: WordToken, key: IndicatorKey): WordToken {
  return { ...token, sense: { is: 'indicator', keys: [key] } };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join('');
}

function part(lead: readonly Token[], token: WordToken): WordToken {
  const text = textOf(lead) + token.text;
  return {
    is: 'word',
    start: token.end - text.length,
    end: token.end,
    text,
    sense: { is: 'indicator', keys: [text] },
  };
}
