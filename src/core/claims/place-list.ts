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
  for (let next = nextListed(tokens, index); next > 0; next = nextListed(tokens, next)) {
    const token = tokens[next];
    if (token?.is === 'slot') list.push(token);
  }
  const last = list.at(-1);
  return list.length > 1 && (last?.unit.is === 'place' || last?.unitText === '位') ? list : [];
}

// The index of the number that 、 or 和, and perhaps 第, joins to the one before; 0 where none is.
function nextListed(tokens: readonly Token[], index: number): number {
  const [joint, ...behind] = tokens.slice(index + 1, index + 4);
  if (joint?.is !== 'word' || joint.sense.is !== 'and') return 0;
  const skipped = behind[0]?.is === 'other' && behind[0].text === '第' ? 1 : 0;
  return behind[skipped]?.is === 'slot' ? index + 2 + skipped : 0;
}
