// Inflating one entry of a zip archive and writing a whole archive, the same bytes each time.
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';
import { Rejection } from './rejection';

/** The entry's content; never more than the size declared, and checked against its checksum. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Rejection('damaged', entry.name);
  return content;
}

/** A new entry of these bytes. */
export function deflateEntry(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: 6 });
  return { name, method: 8, crc: crc32(content), size: content.length, packed };
}

/** The archive of these entries in this order; entries that were read are copied as they are. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const headers = names.reduce((sum, name) => sum + 30 + 46 + 2 * name.length, 22);
  const out = new Uint8Array(entries.reduce((sum, entry) => sum + entry.packed.length, headers));
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, { entry, nameLength: name.length });
    out.set(name, at + 30);
    out.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const start = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, { entry, nameLength: name.length });
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  writeEnd(view, { at, start, count: entries.length });
  return out;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch {
    // fflate's errors all mean that the deflate stream is broken.
    throw new Rejection('damaged', entry.name);
  }
}

/** The 26 bytes that a local and a central header share, from 'version needed' to the extra field's length. */
function writeCommon(view: DataView, at: number, given: { entry: ZipEntry; nameLength: number }): void {
  const { entry, nameLength } = given;
  view.setUint16(at, 20, true);
  // Bit 11: the name is UTF-8.
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  // One fixed time (1 January 1980), so that the same content gives the same bytes.
  view.setUint32(at + 6, 0x00210000, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(view: DataView, end: { at: number; start: number; count: number }): void {
  view.setUint32(end.at, 0x06054b50, true);
  view.setUint16(end.at + 8, end.count, true);
  view.setUint16(end.at + 10, end.count, true);
  view.setUint32(end.at + 12, end.at - end.start, true);
  view.setUint32(end.at + 16, end.start, true);
}
