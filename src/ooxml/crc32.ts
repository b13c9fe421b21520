// The checksum of a zip entry; fflate leaves it unchecked, so a damaged part would pass as data.

/** CRC-32 as zip archives use it, eight bytes a step (slicing-by-8). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  const wide = bytes.length - 7;
  for (; at < wide; at += 8) crc = step(crc, bytes, at);
  for (; at < bytes.length; at += 1) crc = (tables[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

// One flat table of 8 x 256: typed-array reads are in range by construction, `?? 0` only satisfies the compiler.
const tables = buildTables();

function step(crc: number, bytes: Uint8Array, at: number): number {
  const one = crc ^ word(bytes, at);
  const two = word(bytes, at + 4);
  return (
    lookUp(7, one) ^
    lookUp(6, one >>> 8) ^
    lookUp(5, one >>> 16) ^
    lookUp(4, one >>> 24) ^
    lookUp(3, two) ^
    lookUp(2, two >>> 8) ^
    lookUp(1, two >>> 16) ^
    lookUp(0, two >>> 24)
  );
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

function lookUp(table: number, value: number): number {
  return tables[table * 256 + (value & 0xff)] ?? 0;
}

function buildTables(): Int32Array {
  const built = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    built[byte] = crc;
  }
  for (let index = 256; index < built.length; index += 1) {
    const previous = built[index - 256] ?? 0;
    built[index] = (previous >>> 8) ^ (built[previous & 0xff] ?? 0);
  }
  return built;
}
