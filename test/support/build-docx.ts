// A Word file from XML written by hand, for tests of what other programs write.
import { contentTypesPart } from '../../src/ooxml/content-types';
import { emptyPackage, packageBytes, withParts } from '../../src/ooxml/package';
import { head, packageSpace } from './build-package';

export interface DocxInput {
  /** The XML inside w:body. */
  readonly body: string;
  /** Stories beside the body, by kind: the XML inside their root. */
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Whole parts that replace ours or come beside them. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly isStrict?: boolean;
  /** In place of "w"; '' makes Word's namespace the default one. */
  readonly prefix?: string;
  /** The main part's content type, where it is not that of a plain document. */
  readonly mainType?: string;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function docxFile(input: DocxInput): Uint8Array {
  const stories = storiesOf(input);
  const parts = new Map<string, string | Uint8Array | undefined>([
    [contentTypesPart, typesXml(input, stories)],
    ['_rels/.rels', links(input, [['officeDocument', 'word/document.xml']])],
    ['word/document.xml', rootXml('document', `<w:body>${input.body}</w:body>`, input)],
    [
      'word/_rels/document.xml.rels',
      links(
        input,
        stories.map(({ kind, part }) => [kind, part] as const),
      ),
    ],
    ...stories.map(({ part, root, xml }) => [`word/${part}`, rootXml(root, xml, input)] as const),
    ...Object.entries(input.parts ?? {}),
  ]);
  return packageBytes(withParts(emptyPackage(), parts));
}

/** A paragraph of runs, each given as its text or as XML. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
}

/** A run of a text, with the XML inside its w:rPr. */
export function r(text: string, properties = ''): string {
  const formatting = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${formatting}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of cells, each given as the XML of its paragraphs. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid/>${cells.join('')}</w:tbl>`;
}

interface StoryPart {
  readonly kind: string;
  readonly part: string;
  readonly root: string;
  readonly xml: string;
}

function storiesOf({ headers = [], footers = [], footnotes, endnotes, comments }: DocxInput): readonly StoryPart[] {
  const single = (kind: string, xml: string | undefined): readonly StoryPart[] =>
    xml === undefined ? [] : [{ kind, part: `${kind}.xml`, root: kind, xml }];
  return [
    ...headers.map((xml, index) => ({ kind: 'header', part: `header${String(index + 1)}.xml`, root: 'hdr', xml })),
    ...footers.map((xml, index) => ({ kind: 'footer', part: `footer${String(index + 1)}.xml`, root: 'ftr', xml })),
    ...single('footnotes', footnotes),
    ...single('endnotes', endnotes),
    ...single('comments', comments),
  ];
}

function typesXml({ mainType = `${word}.document.main+xml` }: DocxInput, stories: readonly StoryPart[]): string {
  const override = (part: string, type: string): string => `<Override PartName="/word/${part}" ContentType="${type}"/>`;
  const others = stories.map(({ kind, part }) => override(part, `${word}.${kind}+xml`));
  return (
    `${head}<Types xmlns="${packageSpace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override('document.xml', mainType)}${others.join('')}</Types>`
  );
}

function links({ isStrict }: DocxInput, targets: readonly (readonly [type: string, target: string])[]): string {
  const space =
    isStrict === true
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${space}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageSpace}/relationships">${entries.join('')}</Relationships>`;
}

const others = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

function rootXml(name: string, inner: string, { isStrict, prefix = 'w' }: DocxInput): string {
  const main =
    isStrict === true
      ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
      : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const own = prefix === '' ? ` xmlns="${main}" xmlns:w="${main}"` : ` xmlns:${prefix}="${main}"`;
  const spaces = Object.entries(others).map(([key, space]) => ` xmlns:${key}="${space}"`);
  const xml = `<w:${name}${own}${spaces.join('')}>${inner}</w:${name}>`;
  if (prefix === 'w') return head + xml;
  const elements = xml.replace(/<(\/?)w:/g, prefix === '' ? '<$1' : `<$1${prefix}:`);
  return head + (prefix === '' ? elements : elements.replace(/ w:(?=\w+=)/g, ` ${prefix}:`));
}
