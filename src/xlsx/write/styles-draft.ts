// The workbook's styles, found where they exist and appended where they do not.
import type { CellStyle, ConditionalFormatPlan } from '../../core/workbook/plan';
import { applyEdits, attributeText, prefixed, prefixOf, putChild, tagWith } from '../../ooxml/xml-edit';
import { escapeXml } from '../../ooxml/xml-text';
import { attribute, child, parseXml, type XmlElement } from '../../ooxml/xml-tree';
import { builtInFormats } from '../read/number-formats';
import { alignmentXml, borderXml, dxfXml, fillXml, fontXml } from './style-xml';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

export interface StylesDraft {
  readonly xml: string;
  readonly prefix: string;
  /** The children of each list as XML, ours at the end. */
  readonly lists: Readonly<Record<ListName, string[]>>;
  /** Cell style asked for -> index, so that a thousand equal cells look once. */
  readonly known: Map<string, number>;
}

export function openStyles(xml: string): StylesDraft {
  const complete = withLists(xml);
  const root = parseXml(complete);
  const list = (name: ListName): string[] =>
    (child(root, name)?.children ?? []).map((element) => complete.slice(element.start, element.end));
  const names = { numFmts: list('numFmts'), fonts: list('fonts'), fills: list('fills'), borders: list('borders') };
  const lists = { ...names, cellXfs: list('cellXfs'), dxfs: list('dxfs') };
  return { xml: complete, prefix: prefixOf(root), lists, known: new Map() };
}

/** The styles part with what was appended. */
export function stylesXml(styles: StylesDraft): string {
  let xml = styles.xml;
  for (const name of listNames) {
    const children = styles.lists[name];
    const list = child(parseXml(xml), name);
    if (list !== undefined && children.length > list.children.length) {
      const added = children.slice(list.children.length).join('');
      xml = applyEdits(xml, [growList(xml, list, { added, count: children.length })]);
    } else if (list === undefined && children.length > 0) {
      const fragment = `<${name} count="${String(children.length)}">${children.join('')}</${name}>`;
      xml = putChild(xml, { local: name, order: stylesOrder }, fragment);
    }
  }
  return xml;
}

/** The index of a cell style: what `style` leaves open is as in the style `base`. */
export function cellStyleIndex(styles: StylesDraft, base: number, style: CellStyle | undefined): number {
  if (style === undefined) return base;
  const key = `${String(base)} ${JSON.stringify(style)}`;
  const known = styles.known.get(key);
  if (known !== undefined) return known;
  const index = indexOf(styles.lists.cellXfs, prefixed(formatXml(styles, base, style), styles.prefix));
  styles.known.set(key, index);
  return index;
}

/** The index of a style for conditional formats. */
export function differentialStyleIndex(styles: StylesDraft, style: ConditionalFormatPlan['style']): number {
  return indexOf(styles.lists.dxfs, prefixed(dxfXml(style), styles.prefix));
}

const listNames: readonly ListName[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];
const stylesOrder = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
  ' ',
);

/** What a workbook must have for styles to point at; some writers leave them out. */
const defaults: readonly (readonly [ListName | 'cellStyleXfs', string])[] = [
  [
    'fonts',
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>',
  ],
  [
    'fills',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  ],
  ['borders', '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'],
  ['cellStyleXfs', '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'],
  ['cellXfs', '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'],
];

function withLists(xml: string): string {
  return defaults.reduce((text, [local, fragment]) => {
    const list = child(parseXml(text), local);
    return list !== undefined && list.children.length > 0
      ? text
      : putChild(text, { local, order: stylesOrder }, fragment);
  }, xml);
}

interface Growth {
  readonly added: string;
  readonly count: number;
}

function growList(xml: string, list: XmlElement, growth: Growth): { from: number; to: number; text: string } {
  const inner = xml.slice(list.innerStart, list.innerEnd);
  const open = tagWith(list, { count: String(growth.count) }).replace(/\/>$/, '>');
  return { from: list.start, to: list.end, text: `${open}${inner}${growth.added}</${list.name}>` };
}

function indexOf(list: string[], xml: string): number {
  const found = list.indexOf(xml);
  if (found >= 0) return found;
  list.push(xml);
  return list.length - 1;
}

function formatXml(styles: StylesDraft, base: number, style: CellStyle): string {
  const { lists, prefix } = styles;
  const from = parseXml(lists.cellXfs[base] ?? lists.cellXfs[0] ?? '<xf/>');
  const put = (list: string[], xml: string | undefined, name: string): number =>
    xml === undefined ? Number(attribute(from, name) ?? 0) : indexOf(list, prefixed(xml, prefix));
  const baseFont = lists.fonts[Number(attribute(from, 'fontId') ?? 0)] ?? '<font/>';
  const numFmtId =
    style.numberFormat === undefined
      ? Number(attribute(from, 'numFmtId') ?? 0)
      : numberFormatId(styles, style.numberFormat);
  const alignment = alignmentXml(child(from, 'alignment'), style);
  const protection = child(from, 'protection');
  const attributes = new Map(from.attributes);
  attributes.set('numFmtId', String(numFmtId));
  attributes.set('fontId', String(put(lists.fonts, fontXml(baseFont, style), 'fontId')));
  attributes.set('fillId', String(put(lists.fills, fillXml(style), 'fillId')));
  attributes.set('borderId', String(put(lists.borders, borderXml(style), 'borderId')));
  attributes.set('xfId', attribute(from, 'xfId') ?? '0');
  for (const [name, isUsed] of applied(attributes, alignment !== '')) if (isUsed) attributes.set(name, '1');
  const locked = protection === undefined ? '' : `<protection${attributeText(protection.attributes)}/>`;
  const inner = alignment + locked;
  return inner === '' ? `<xf${attributeText(attributes)}/>` : `<xf${attributeText(attributes)}>${inner}</xf>`;
}

function applied(attributes: ReadonlyMap<string, string>, isAligned: boolean): readonly (readonly [string, boolean])[] {
  const isSet = (name: string): boolean => attributes.get(name) !== '0';
  return [
    ['applyNumberFormat', isSet('numFmtId')],
    ['applyFont', isSet('fontId')],
    ['applyFill', isSet('fillId')],
    ['applyBorder', isSet('borderId')],
    ['applyAlignment', isAligned],
  ];
}

/** Formats whose meaning is the same in every language version; others get a number of the workbook's own. */
const sharedFormats = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49];

function numberFormatId(styles: StylesDraft, code: string): number {
  const builtIn = sharedFormats.find((id) => builtInFormats[id] === code);
  if (builtIn !== undefined) return builtIn;
  const list = styles.lists.numFmts;
  const own = list.map((xml) => parseXml(xml));
  const same = own.find((format) => attribute(format, 'formatCode') === code);
  if (same !== undefined) return Number(attribute(same, 'numFmtId'));
  const id = Math.max(175, ...own.map((format) => Number(attribute(format, 'numFmtId')))) + 1;
  list.push(prefixed(`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`, styles.prefix));
  return id;
}
