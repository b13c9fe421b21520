// Fonts, fills, borders and alignments as XML.
import type { CellStyle, ConditionalFormatPlan } from '../../core/workbook/plan';
import { attributeText } from '../../ooxml/xml-edit';
import { escapeXml } from '../../ooxml/xml-text';
import { parseXml, type XmlElement } from '../../ooxml/xml-tree';

/** The font `base` with the style's changes; undefined where the style changes nothing of it. */
export function fontXml(base: string, style: CellStyle): string | undefined {
  const { bold, italic, underline, size, color, font } = style;
  if ([bold, italic, underline, size, color, font].every((part) => part === undefined)) return undefined;
  const parts = new Map<string, string>();
  for (const part of parseXml(base).children)
    parts.set(part.local, `<${part.local}${attributeText(part.attributes)}/>`);
  setFlag(parts, 'b', bold);
  setFlag(parts, 'i', italic);
  setFlag(parts, 'u', underline);
  if (size !== undefined) parts.set('sz', `<sz val="${String(size)}"/>`);
  if (color !== undefined) parts.set('color', `<color rgb="FF${color}"/>`);
  if (font !== undefined) renameFont(parts, font);
  return `<font>${fontOrder.map((name) => parts.get(name) ?? '').join('')}</font>`;
}

export function fillXml(style: CellStyle): string | undefined {
  if (style.fill === undefined) return undefined;
  const color = `<fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${color}</patternFill></fill>`;
}

export function borderXml(style: CellStyle): string | undefined {
  if (style.border === undefined) return undefined;
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`);
  return `<border>${sides.join('')}<diagonal/></border>`;
}

/** The alignment of the base style with the style's changes; empty where neither has one. */
export function alignmentXml(base: XmlElement | undefined, style: CellStyle): string {
  const attributes = new Map(base?.attributes);
  if (style.horizontal !== undefined) attributes.set('horizontal', style.horizontal);
  if (style.vertical !== undefined) attributes.set('vertical', style.vertical);
  if (style.wrap !== undefined) attributes.set('wrapText', style.wrap ? '1' : '0');
  if (style.indent !== undefined) {
    attributes.set('indent', String(style.indent));
    if (!attributes.has('horizontal')) attributes.set('horizontal', 'left');
  }
  return attributes.size === 0 ? '' : `<alignment${attributeText(attributes)}/>`;
}

export function dxfXml(style: ConditionalFormatPlan['style']): string {
  const bold = style.bold === undefined ? '' : `<b val="${style.bold ? '1' : '0'}"/>`;
  const color = style.color === undefined ? '' : `<color rgb="FF${style.color}"/>`;
  const font = bold + color === '' ? '' : `<font>${bold}${color}</font>`;
  // In a conditional format the solid fill's colour is the background's, unlike in a cell.
  const fill =
    style.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><bgColor rgb="FF${style.fill}"/></patternFill></fill>`;
  return `<dxf>${font}${fill}</dxf>`;
}

const fontOrder = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);

function setFlag(parts: Map<string, string>, name: string, value: boolean | undefined): void {
  if (value === true) parts.set(name, `<${name}/>`);
  if (value === false) parts.delete(name);
}

/** The theme's font scheme would win over the name, and family and charset belong to the old font. */
function renameFont(parts: Map<string, string>, font: string): void {
  for (const name of ['scheme', 'family', 'charset']) parts.delete(name);
  parts.set('name', `<name val="${escapeXml(font)}"/>`);
  if (/\p{Script=Han}/u.test(font)) parts.set('charset', '<charset val="134"/>');
}
