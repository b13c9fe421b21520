// The formatting of a run, copied for another: highlighted, without its history, or with numbers of its own.
import { putChild } from '../ooxml/xml-edit';
import type { Spelling } from './spelling';

/** With yellow behind the text. */
export function highlighted(properties: string, { element, attribute, declaration }: Spelling): string {
  const mark = `<highlight${declaration} ${attribute}val="yellow"/>`;
  const present = /\/>\s*$/.test(properties) || properties === '' ? `<${element}rPr></${element}rPr>` : properties;
  return putChild(present, { local: 'highlight', order: schemaOrder }, mark);
}

/** Without the record of an earlier change of formatting, which belongs to the text that was there. */
export function withoutHistory(properties: string): string {
  return properties.replace(/<((?:[\w.-]+:)?rPrChange)[\s>].*?<\/\1>/s, '');
}

/** Numbers of tracked changes must be unique: a copy gets new ones. */
export function withFreshIds(xml: string, nextId: () => number): string {
  return xml.replace(/(\s(?:[\w.-]+:)?id=["'])-?\d+(["'])/g, (_whole, before: string, behind: string) => {
    return before + String(nextId()) + behind;
  });
}

/** Which properties stand before the highlight and which behind it, as the schema wants them. */
const schemaOrder = [
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'caps',
  'smallCaps',
  'strike',
  'dstrike',
  'outline',
  'shadow',
  'emboss',
  'imprint',
  'noProof',
  'snapToGrid',
  'vanish',
  'webHidden',
  'color',
  'spacing',
  'w',
  'kern',
  'position',
  'sz',
  'szCs',
  'highlight',
  'u',
  'effect',
  'bdr',
  'shd',
  'fitText',
  'vertAlign',
  'rtl',
  'cs',
  'em',
  'lang',
  'eastAsianLayout',
  'specVanish',
  'oMath',
  'rPrChange',
  // Word's later additions stand last.
  'glow',
  'reflection',
  'textOutline',
  'textFill',
  'scene3d',
  'props3d',
  'ligatures',
  'numForm',
  'numSpacing',
  'stylisticSets',
  'cntxtAlts',
];
