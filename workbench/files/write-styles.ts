// The formats of a workbook's cells as a styles part; each different one is written once.
import type { Cell } from '../model/sheet';
import { element, part } from './xml';

type Style = Readonly<Record<string, unknown>>;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Codes below this belong to Excel. */
const firstCode = 164;

export class StyleTable {
  private readonly codes = list();
  private readonly fonts = list('<font><sz val="11"/><name val="宋体"/></font>');
  private readonly fills = list(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = list('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly formats = list('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly differences = list();

  /** The index that a cell carries. */
  formatOf({ format, style = {} }: Cell): number {
    const code = format === undefined || format === 'General' ? 0 : firstCode + indexIn(this.codes, format);
    const alignment = alignmentXml(style);
    const attributes = {
      numFmtId: code,
      fontId: indexIn(this.fonts, fontXml(style)),
      fillId: indexIn(this.fills, fillXml(style)),
      borderId: indexIn(this.borders, borderXml(style)),
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: alignment === '' ? undefined : 1,
    };
    const isPlain = code === 0 && Object.keys(style).length === 0;
    return isPlain ? 0 : indexIn(this.formats, element('xf', attributes, alignment));
  }

  differenceOf(data: Style): number {
    const colour = data['font.color'];
    const font = element('font', {}, [
      data['bold'] === true ? '<b/>' : '',
      typeof colour === 'string' ? element('color', { rgb: argb(colour) }) : '',
    ]);
    const fill = data['fill.color'];
    const pattern = typeof fill === 'string' ? element('patternFill', {}, element('bgColor', { rgb: argb(fill) })) : '';
    return indexIn(this.differences, element('dxf', {}, [font, pattern === '' ? '' : element('fill', {}, pattern)]));
  }

  xml(): string {
    const codes = [...this.codes.keys()].map((formatCode, index) =>
      element('numFmt', { numFmtId: firstCode + index, formatCode }),
    );
    return part(
      element('styleSheet', { xmlns: main }, [
        codes.length === 0 ? '' : element('numFmts', { count: codes.length }, codes),
        counted('fonts', this.fonts),
        counted('fills', this.fills),
        counted('borders', this.borders),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        counted('cellXfs', this.formats),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        counted('dxfs', this.differences),
      ]),
    );
  }
}

function list(...start: readonly string[]): Map<string, number> {
  return new Map(start.map((entry, index) => [entry, index]));
}

function indexIn(entries: Map<string, number>, entry: string): number {
  const known = entries.get(entry) ?? entries.size;
  entries.set(entry, known);
  return known;
}

function counted(name: string, entries: ReadonlyMap<string, number>): string {
  return element(name, { count: entries.size }, [...entries.keys()]);
}

function fontXml(style: Style): string {
  const flag = (key: string, tag: string): string => (style[key] === true ? `<${tag}/>` : '');
  return element('font', {}, [
    flag('font.bold', 'b'),
    flag('font.italic', 'i'),
    (style['font.underline'] ?? 'None') === 'None' ? '' : '<u/>',
    element('sz', { val: Number(style['font.size'] ?? 11) }),
    typeof style['font.color'] === 'string' ? element('color', { rgb: argb(style['font.color']) }) : '',
    element('name', { val: typeof style['font.name'] === 'string' ? style['font.name'] : '宋体' }),
  ]);
}

function fillXml(style: Style): string {
  const colour = style['fill.color'];
  if (typeof colour !== 'string' || style['fill.pattern'] === 'None')
    return '<fill><patternFill patternType="none"/></fill>';
  return element(
    'fill',
    {},
    element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: argb(colour) })),
  );
}

const weights: Readonly<Record<string, string>> = { Medium: 'medium', Thick: 'thick', Hairline: 'hair' };

function borderXml(style: Style): string {
  const sides = ['Left', 'Right', 'Top', 'Bottom'].map((side) => {
    const path = `borders.Edge${side}`;
    if ((style[`${path}.style`] ?? 'None') === 'None') return `<${side.toLowerCase()}/>`;
    const colour = style[`${path}.color`];
    const rgb = argb(typeof colour === 'string' ? colour : '#000000');
    const weight = weights[String(style[`${path}.weight`])] ?? 'thin';
    return element(side.toLowerCase(), { style: weight }, element('color', { rgb }));
  });
  return element('border', {}, [...sides, '<diagonal/>']);
}

function alignmentXml(style: Style): string {
  const word = (key: string, usual: string): string | undefined => {
    const value = style[key];
    return typeof value === 'string' && value !== usual ? value.charAt(0).toLowerCase() + value.slice(1) : undefined;
  };
  const horizontal = word('horizontalAlignment', 'General');
  const vertical = word('verticalAlignment', '');
  const wrapText = style['wrapText'] === true ? 1 : undefined;
  const indent =
    typeof style['indentLevel'] === 'number' && style['indentLevel'] > 0 ? style['indentLevel'] : undefined;
  const all = { horizontal, vertical, wrapText, indent };
  return Object.values(all).every((one) => one === undefined) ? '' : element('alignment', all);
}

function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}
