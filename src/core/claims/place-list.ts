// Places said one after the other (第3位、第4位和第5位): each answers a measure or number of its own, as behind 分别.
import type { SlotToken, Token } from './token';

/** The tokens with every number of such a list a place: in 居第*、第*、*位 only the last says 位. */
export function withPlaceLists(tokens: readonly Token[]): readonly Token[] {
  const listed = new Set(tokens.flatMap((_, index) => placeList(tokens, index)));
  if (listed.size === 0) return tokens;
  return tokens.map((token) =>
    token.is === 'slot' && listed.has(token) && token.unit.is !== 'place'
      ? { ...token, unit: { is: 'place' } as const, isOrdinal: true }
      : token,
  );
}

/** Whether the number at `index` is followed by another place, or more. */
export function opensPlaceList(tokens: readonly Token[], index: number): boolean {
  return placeList(tokens, index).length > 0;
}

// The list's numbers from the one at `index`; none where it is no list of places.
function placeList(tokens: readonly Token[], index: number): readonly SlotToken[] {
  const first = tokens[index];
  if (first?.is !== 'slot' || first.unit.is !== 'place') return [];
  const list = [first];
  let last = first;
  for (let next = nextListed(tokens, index); next !== undefined; next = nextListed(tokens, next.at)) {
    last = next.slot;
    list.push(last);
  }
  return list.length > 1 && (last.unit.is === 'place' || last.unitText === '位') ? list : [];
}

interface Listed {
  readonly slot: SlotToken;
  readonly at: number;
}

// The number that 、 or 和, and perhaps 第, joins to the one at `index`.
function nextListed(tokens: readonly Token[], index: number): Listed | undefined {
  const [joint, second] = tokens.slice(index + 1, index + 3);
  if (joint?.is !== 'word' || joint.sense.is !== 'and') return undefined;
  const at = index + (second?.is === 'other' && second.text === '第' ? 3 : 2);
  const slot = tokens[at];
  return slot?.is === 'slot' ? { slot, at } : undefined;
}
