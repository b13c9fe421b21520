// An Office package in memory: its parts by name, inflated when asked for, and written back as bytes.
import { deflateEntry, inflateEntry, writeArchive } from './zip';
import { readDirectory, type ZipEntry } from './directory';
import { requireZip } from './magic';
import { Rejection } from './rejection';
import { decodePart, encodePart } from './xml-text';

/** Parts in the order of the archive, by their name in lower case without a leading slash. */
export interface OoxmlPackage {
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** Reads the archive's directory; throws a Rejection for what is no sound zip archive. */
export function openPackage(bytes: Uint8Array): OoxmlPackage {
  requireZip(bytes);
  const entries = new Map<string, ZipEntry>();
  for (const entry of readDirectory(bytes)) {
    const key = partKey(entry.name);
    // Two parts of one name: readers disagree which counts, so that a check could be led past the real one.
    if (entries.has(key)) throw new Rejection('damaged', entry.name);
    entries.set(key, entry);
  }
  return { entries };
}

export function emptyPackage(): OoxmlPackage {
  return { entries: new Map() };
}

/** The names of the parts as they stand in the archive, without a leading slash. */
export function partNames(pack: OoxmlPackage): readonly string[] {
  return Array.from(pack.entries.values(), (entry) => plainName(entry.name));
}

export function hasPart(pack: OoxmlPackage, name: string): boolean {
  return pack.entries.has(partKey(name));
}

/** A part's content; undefined when there is none of that name. */
export function partBytes(pack: OoxmlPackage, name: string): Uint8Array | undefined {
  const entry = pack.entries.get(partKey(name));
  return entry === undefined ? undefined : inflateEntry(entry);
}

export function partText(pack: OoxmlPackage, name: string): string | undefined {
  const bytes = partBytes(pack, name);
  return bytes === undefined ? undefined : decodePart(bytes);
}

/** The package with these parts set, or removed where undefined; all others stay as they were packed. */
export function withParts(
  pack: OoxmlPackage,
  changes: ReadonlyMap<string, string | Uint8Array | undefined>,
): OoxmlPackage {
  const entries = new Map(pack.entries);
  for (const [name, content] of changes) {
    const key = partKey(name);
    if (content === undefined) entries.delete(key);
    else {
      const bytes = typeof content === 'string' ? encodePart(content) : content;
      entries.set(key, deflateEntry(entries.get(key)?.name ?? name, bytes));
    }
  }
  return { entries };
}

export function packageBytes(pack: OoxmlPackage): Uint8Array {
  return writeArchive([...pack.entries.values()]);
}

function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

function partKey(name: string): string {
  return plainName(name).toLowerCase();
}
