// Text as GB18030 bytes: browsers and Node read it, but do not write it.

/** How many bytes the character at `at` takes. */
export function gb18030Length(bytes: Uint8Array, at: number): number {
  if ((bytes[at] ?? 0) <= 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}

/** What GB18030 cannot hold (half a surrogate pair) becomes a question mark. */
export function gb18030Bytes(text: string): Uint8Array {
  const found: number[] = [];
  for (const character of text) found.push(...bytesOf(character));
  return Uint8Array.from(found);
}

function bytesOf(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  if (code > 0xffff) return fourBytes(code - 0x10000 + firstBeyondPlane);
  table ??= buildTable();
  return table.get(character) ?? [0x3f];
}

/** The place of U+10000 among the four-byte codes. */
const firstBeyondPlane = 189_000;

function fourBytes(place: number): readonly number[] {
  return [
    0x81 + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}

let table: ReadonlyMap<string, readonly number[]> | undefined;

// The decoder knows the whole mapping: every two-byte and four-byte code of the basic plane is decoded once.
function buildTable(): ReadonlyMap<string, readonly number[]> {
  const codes: (readonly number[])[] = [];
  for (let place = 0; place < 39_420; place += 1) codes.push(fourBytes(place));
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) codes.push([lead, trail]);
  }
  const built = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (const code of codes) {
    const character = decoder.decode(Uint8Array.from(code));
    if (character.length === 1 && character !== '\ufffd') built.set(character, code);
  }
  return built;
}
