// A text's tokens grouped into clauses, with the names of parts (住户存款) put together first.
import type { IndicatorKey } from '../model/indicator';
import type { Token, WordToken } from './token';

export interface Clause {
  readonly tokens: readonly Token[];
  /** Numbers of the sentence and paragraph it stands in. */
  readonly sentence: number;
  readonly paragraph: number;
  /** It begins behind a semicolon: what was said of one batch is over. */
  readonly isNewPart: boolean;
}

export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let held: Token[] = [];
  let sentence = 0;
  let paragraph = 0;
  let isNewPart = false;
  const close = (): void => {
    if (held.length > 0) clauses.push({ tokens: withNamedParts(held), sentence, paragraph, isNewPart });
    held = [];
  };
  for (const token of tokens) {
    if (token.is !== 'stop') {
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
    joined.length -= lead.length;
    joined.push(lead.length === 0 ? whole(token, token.sense.key) : part(lead, token));
  }
  return joined;
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
  while (lead[0] !== undefined && lead[0].is === 'word') lead.shift();
  return lead;
}

// 和, 及 join the words of a name (企业和机关团体贷款); 、 separates subjects.
function belongsToName(token: Token): boolean {
  return token.is === 'other' || (token.is === 'word' && token.sense.is === 'and' && token.text !== '、');
}

function whole(token: WordToken, key: IndicatorKey): WordToken {
  return { ...token, sense: { is: 'indicator', keys: [key] } };
}

function part(lead: readonly Token[], token: WordToken): WordToken {
  const text = lead.map((piece) => piece.text).join('') + token.text;
  return {
    is: 'word',
    start: token.end - text.length,
    end: token.end,
    text,
    sense: { is: 'indicator', keys: [text] },
  };
}
