// How the parts of a package point at each other.
import { partText, type OoxmlPackage } from './package';
import { attribute, parseXml } from './xml-tree';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict files: "worksheet". */
  readonly type: string;
  /** The part pointed to, without a leading slash; for an external target, its address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The part that holds the relationships of a part; of the whole package where the part is ''. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function readRelationships(pack: OoxmlPackage, part: string): readonly Relationship[] {
  const xml = partText(pack, relationshipsPart(part));
  return xml === undefined ? [] : parseRelationships(xml, part);
}

export function parseRelationships(xml: string, part: string): readonly Relationship[] {
  return parseXml(xml).children.map((element) => {
    const isExternal = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    const type = attribute(element, 'Type') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    };
  });
}

/** A target as a part's name: absolute with a leading slash, else relative to the folder of the part. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The way from a part to another, relative where both stand below one folder. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
