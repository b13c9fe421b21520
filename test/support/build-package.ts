// A workbook file from sheets given as XML, for tests of what other programs write.
import { contentTypesPart } from '../../src/ooxml/content-types';
import { emptyPackage, packageBytes, withParts } from '../../src/ooxml/package';

export interface PackageInput {
  /** The XML inside <worksheet>, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The XML inside <sst>. */
  readonly strings?: string;
  /** The XML inside <styleSheet>. */
  readonly styles?: string;
  /** Further XML inside <workbook>, before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Whole parts that replace ours or come beside them; undefined removes one. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
  readonly isStrict?: boolean;
  /** A namespace prefix for the elements of sheets and workbook, as "x". */
  readonly prefix?: string;
}

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function workbookFile(input: PackageInput): Uint8Array {
  const parts = new Map<string, string | undefined>([
    [contentTypesPart, typesXml(input)],
    ['_rels/.rels', relationshipsXml([['officeDocument', 'xl/workbook.xml']], input)],
    ['xl/workbook.xml', workbookXml(input)],
    ['xl/_rels/workbook.xml.rels', relationshipsXml(targets(input), input)],
  ]);
  if (input.strings !== undefined) parts.set('xl/sharedStrings.xml', root('sst', input, input.strings));
  if (input.styles !== undefined) parts.set('xl/styles.xml', root('styleSheet', input, input.styles));
  Object.values(input.sheets).forEach((xml, index) => {
    parts.set(`xl/worksheets/sheet${String(index + 1)}.xml`, root('worksheet', input, xml));
  });
  for (const [name, xml] of Object.entries(input.parts ?? {})) parts.set(name, xml);
  return packageBytes(withParts(emptyPackage(), parts));
}

/** Cells as <sheetData>, for sheets that need nothing else. */
export function cells(...rows: readonly string[]): string {
  return `<sheetData>${rows.map((row, index) => `<row r="${String(index + 1)}">${row}</row>`).join('')}</sheetData>`;
}

export function relationshipsXml(
  links: readonly (readonly [type: string, target: string])[],
  input: Pick<PackageInput, 'isStrict'> = {},
): string {
  const space = input.isStrict === true ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : officeSpace;
  const entries = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${space}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageSpace}/relationships">${entries.join('')}</Relationships>`;
}

function targets(input: PackageInput): readonly (readonly [string, string])[] {
  const sheets = Object.keys(input.sheets).map(
    (_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`] as const,
  );
  const strings = input.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const];
  return [...sheets, ...strings, ...(input.styles === undefined ? [] : [['styles', 'styles.xml'] as const])];
}

function typesXml(input: PackageInput): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${type}.${kind}+xml"/>`;
  const sheets = Object.keys(input.sheets).map((_, index) =>
    override(`worksheets/sheet${String(index + 1)}.xml`, 'worksheet'),
  );
  const own = [
    override('workbook.xml', 'sheet.main'),
    ...(input.strings === undefined ? [] : [override('sharedStrings.xml', 'sharedStrings')]),
    ...(input.styles === undefined ? [] : [override('styles.xml', 'styles')]),
  ];
  return (
    `${head}<Types xmlns="${packageSpace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${[...own, ...sheets].join('')}</Types>`
  );
}

function workbookXml(input: PackageInput): string {
  const sheets = Object.keys(input.sheets).map(
    (name, index) => `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  return root('workbook', input, `${input.before ?? ''}<sheets>${sheets.join('')}</sheets>${input.after ?? ''}`);
}

function root(name: string, input: PackageInput, inner: string): string {
  const strict = input.isStrict === true;
  const main = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : mainSpace;
  const office = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : officeSpace;
  const { prefix } = input;
  if (prefix === undefined) return `${head}<${name} xmlns="${main}" xmlns:r="${office}">${inner}</${name}>`;
  const renamed = inner.replace(/<(\/?)([A-Za-z])/g, `<$1${prefix}:$2`);
  return `${head}<${prefix}:${name} xmlns:${prefix}="${main}" xmlns:r="${office}">${renamed}</${prefix}:${name}>`;
}
