// The cell formats of a workbook's styles part, by the index that cells carry.
import { attribute, child, childrenOf, isTrue, parseXml, type XmlElement } from '../../src/ooxml/xml-tree';

export interface CellFormat {
  readonly format: string | undefined;
  readonly style: Readonly<Record<string, unknown>> | undefined;
}

type Style = Record<string, unknown>;

/** Codes that Excel knows by number. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  31: 'yyyy"年"m"月"d"日"',
  49: '@',
  57: 'yyyy"年"m"月"',
};

const indexed: Readonly<Record<number, string>> = {
  8: '#000000',
  9: '#FFFFFF',
  10: '#FF0000',
  11: '#00FF00',
  12: '#0000FF',
  13: '#FFFF00',
  64: '#000000',
};

/** Office's own theme; a workbook's other theme is shown in these colours. */
const theme = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
];

export interface StyleSheet {
  readonly formats: readonly CellFormat[];
  /** Of conditional formats. */
  readonly differences: readonly Readonly<Record<string, unknown>>[];
}

export function readStyles(xml: string | undefined): StyleSheet {
  if (xml === undefined) return { formats: [], differences: [] };
  const root = parseXml(xml);
  const codes = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((one) => [
      Number(attribute(one, 'numFmtId')),
      attribute(one, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font').map(fontStyle);
  const fills = childrenOf(child(root, 'fills'), 'fill').map(fillStyle);
  const borders = childrenOf(child(root, 'borders'), 'border').map(borderStyle);
  const formats = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): CellFormat => {
    const id = Number(attribute(xf, 'numFmtId') ?? 0);
    const style: Style = {
      ...fonts[Number(attribute(xf, 'fontId') ?? 0)],
      ...fills[Number(attribute(xf, 'fillId') ?? 0)],
      ...borders[Number(attribute(xf, 'borderId') ?? 0)],
      ...alignmentStyle(child(xf, 'alignment')),
    };
    return { format: codes.get(id) ?? builtIn[id], style: Object.keys(style).length === 0 ? undefined : style };
  });
  return { formats, differences: childrenOf(child(root, 'dxfs'), 'dxf').map(differenceOf) };
}

function fontStyle(font: XmlElement): Style {
  const style: Style = {};
  const name = valueOf(font, 'name');
  const size = valueOf(font, 'sz');
  const colour = colourOf(child(font, 'color'));
  if (name !== undefined) style['font.name'] = name;
  if (size !== undefined) style['font.size'] = Number(size);
  if (colour !== undefined) style['font.color'] = colour;
  if (isOn(font, 'b')) style['font.bold'] = true;
  if (isOn(font, 'i')) style['font.italic'] = true;
  if (child(font, 'u') !== undefined) style['font.underline'] = 'Single';
  return style;
}

function fillStyle(fill: XmlElement): Style {
  const pattern = child(fill, 'patternFill');
  const colour = pattern === undefined ? undefined : colourOf(child(pattern, 'fgColor'));
  if (pattern === undefined || attribute(pattern, 'patternType') !== 'solid' || colour === undefined) return {};
  return { 'fill.color': colour, 'fill.pattern': 'Solid' };
}

const weights: Readonly<Record<string, string>> = { medium: 'Medium', thick: 'Thick', hair: 'Hairline' };

function borderStyle(border: XmlElement): Style {
  const style: Style = {};
  for (const side of ['Left', 'Right', 'Top', 'Bottom']) {
    const element = child(border, side.toLowerCase());
    const kind = element === undefined ? undefined : attribute(element, 'style');
    if (element === undefined || kind === undefined || kind === 'none') continue;
    style[`borders.Edge${side}.style`] = 'Continuous';
    style[`borders.Edge${side}.weight`] = weights[kind] ?? 'Thin';
    style[`borders.Edge${side}.color`] = colourOf(child(element, 'color')) ?? '#000000';
  }
  return style;
}

function alignmentStyle(alignment: XmlElement | undefined): Style {
  if (alignment === undefined) return {};
  const style: Style = {};
  const horizontal = attribute(alignment, 'horizontal');
  const vertical = attribute(alignment, 'vertical');
  const indent = attribute(alignment, 'indent');
  if (horizontal !== undefined) style['horizontalAlignment'] = capital(horizontal);
  if (vertical !== undefined) style['verticalAlignment'] = capital(vertical);
  if (indent !== undefined) style['indentLevel'] = Number(indent);
  if (isTrue(attribute(alignment, 'wrapText'))) style['wrapText'] = true;
  return style;
}

function differenceOf(difference: XmlElement): Style {
  const font = child(difference, 'font');
  const fill = child(difference, 'fill');
  const pattern = fill === undefined ? undefined : child(fill, 'patternFill');
  const bold = font === undefined ? false : isOn(font, 'b');
  const colour = font === undefined ? undefined : colourOf(child(font, 'color'));
  const back = pattern === undefined ? undefined : colourOf(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'));
  return {
    ...(bold ? { bold } : {}),
    ...(colour === undefined ? {} : { 'font.color': colour }),
    ...(back === undefined ? {} : { 'fill.color': back }),
  };
}

function colourOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const rgb = attribute(element, 'rgb');
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const number = attribute(element, 'theme');
  if (number !== undefined) return theme[Number(number)];
  return indexed[Number(attribute(element, 'indexed'))];
}

function valueOf(parent: XmlElement, name: string): string | undefined {
  const element = child(parent, name);
  return element === undefined ? undefined : attribute(element, 'val');
}

function isOn(parent: XmlElement, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && isTrue(attribute(element, 'val') ?? '1');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
