// What a zip archive says it holds: its central directory, judged before anything is inflated.
import { Rejection } from './rejection';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** The entry's data as it stands in the archive. */
  readonly packed: Uint8Array;
}

/** Far above any office's workbook (200,000 rows of 19 columns are about 190 MB), far below what a bomb declares. */
const limits = { entries: 10_000, entry: 400 << 20, total: 800 << 20, ratioFrom: 16 << 20, ratio: 250 };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** The files of the archive; rejects truncated, encrypted, over-large and self-contradicting ones. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > limits.entries) throw new Rejection('zip-bomb');
  const found: ZipEntry[] = [];
  let at = offset;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) throw new Rejection('damaged');
    const header = readHeader(bytes, view, at);
    at = header.next;
    if (header.name.endsWith('/')) continue;
    total += header.size;
    judge(header, total);
    found.push(locate(bytes, view, header));
  }
  return found;
}

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

/** The end record stands at the very end but for a comment; without it the file was cut off. */
function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? findWideDirectory(view, at) : { count, offset };
  }
  throw new Rejection('truncated');
}

/** Zip64, as some writers use it even for small files. */
function findWideDirectory(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw new Rejection('damaged');
  const at = wideNumber(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw new Rejection('damaged');
  return { count: wideNumber(view, at + 32), offset: wideNumber(view, at + 48) };
}

function readHeader(bytes: Uint8Array, view: DataView, at: number): Header {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + 46 + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new Rejection('damaged');
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  const [size, packedSize, offset] = wideSizes(view, { at: extra, end: extra + extraLength }, sizes);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, extra)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
    next,
  };
}

type Sizes = readonly [size: number, packedSize: number, offset: number];

/** Sizes of 0xFFFFFFFF stand in the zip64 extra field instead, in this order. */
function wideSizes(view: DataView, extra: { readonly at: number; readonly end: number }, sizes: Sizes): Sizes {
  if (!sizes.includes(0xffffffff)) return sizes;
  for (let at = extra.at; at + 4 <= extra.end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const take = (value: number): number => {
      if (value !== 0xffffffff || field + 8 > extra.end) return value;
      field += 8;
      return wideNumber(view, field - 8);
    };
    return [take(sizes[0]), take(sizes[1]), take(sizes[2])];
  }
  return sizes;
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function judge(header: Header, total: number): void {
  const isTooBig = header.size > limits.entry || total > limits.total;
  const isTooDense = header.size > limits.ratioFrom && header.size > header.packedSize * limits.ratio;
  if (isTooBig || isTooDense) throw new Rejection('zip-bomb', header.name);
  if ((header.flags & 1) === 1) throw new Rejection('encrypted', header.name);
  if (header.method !== 0 && header.method !== 8) throw new Rejection('damaged', header.name);
  if (header.method === 0 && header.size !== header.packedSize) throw new Rejection('damaged', header.name);
}

function locate(bytes: Uint8Array, view: DataView, header: Header): ZipEntry {
  const { name, method, crc, size, offset, packedSize } = header;
  if (offset + 30 > view.byteLength) throw new Rejection('damaged', name);
  if (view.getUint32(offset, true) !== localSignature) throw new Rejection('damaged', name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) throw new Rejection('damaged', name);
  return { name, method, crc, size, packed: bytes.subarray(start, start + packedSize) };
}
