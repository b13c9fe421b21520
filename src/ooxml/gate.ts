// The door for files of unknown origin: a sound package of the kind wanted, or a typed rejection.
import { contentTypeOf } from './content-types';
import { hasPart, openPackage, type OoxmlPackage } from './package';
import { readRelationships } from './relationships';
import { Rejection } from './rejection';

export interface OpenedPackage {
  readonly pack: OoxmlPackage;
  /** The part that everything else hangs from, e.g. "xl/workbook.xml". */
  readonly mainPart: string;
  readonly hasMacros: boolean;
}

export function openWorkbookPackage(bytes: Uint8Array): OpenedPackage {
  return openAs(bytes, 'spreadsheet');
}

export function openWordPackage(bytes: Uint8Array): OpenedPackage {
  return openAs(bytes, 'word');
}

type Kind = 'spreadsheet' | 'word' | 'xlsb' | 'other';

function openAs(bytes: Uint8Array, wanted: 'spreadsheet' | 'word'): OpenedPackage {
  const pack = openPackage(bytes);
  const main = readRelationships(pack, '').find((relationship) => relationship.type === 'officeDocument');
  if (main === undefined || !hasPart(pack, main.target)) throw new Rejection('other-package');
  const type = contentTypeOf(pack, main.target) ?? '';
  const kind = kindOf(type, main.target);
  if (kind !== wanted) throw new Rejection(wrongKind(kind));
  return { pack, mainPart: main.target, hasMacros: type.includes('macroEnabled') };
}

/** By the content type; by the part's own name where the type is generic (some writers say only "application/xml"). */
function kindOf(type: string, part: string): Kind {
  if (type.includes('sheet.binary') || part.endsWith('.bin')) return 'xlsb';
  if (/spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled/.test(type)) return 'spreadsheet';
  if (/wordprocessingml\.|ms-word\./.test(type)) return 'word';
  if (part.endsWith('workbook.xml')) return 'spreadsheet';
  return part.endsWith('word/document.xml') ? 'word' : 'other';
}

function wrongKind(kind: Kind): Rejection['code'] {
  if (kind === 'spreadsheet') return 'spreadsheet-package';
  if (kind === 'word') return 'word-package';
  return kind === 'xlsb' ? 'xlsb' : 'other-package';
}
