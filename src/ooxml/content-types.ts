// What kind of content each part of a package is said to have.
import { partText, type OoxmlPackage } from './package';
import { attribute, parseXml } from './xml-tree';

export const contentTypesPart = '[Content_Types].xml';

/** The content type of a part: by its own entry, else by its extension. */
export function contentTypeOf(pack: OoxmlPackage, part: string): string | undefined {
  const xml = partText(pack, contentTypesPart);
  if (xml === undefined) return undefined;
  const wanted = `/${part.toLowerCase()}`;
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  let byExtension: string | undefined;
  for (const element of parseXml(xml).children) {
    const type = attribute(element, 'ContentType');
    if (attribute(element, 'PartName')?.toLowerCase() === wanted) return type;
    if (attribute(element, 'Extension')?.toLowerCase() === extension) byExtension = type;
  }
  return byExtension;
}
