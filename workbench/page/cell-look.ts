// How one cell looks on the screen: its text with its format, its styles as properties of an element.
import { formattedText } from '../model/number-text';
import type { Cell } from '../model/sheet';

type Style = Readonly<Record<string, unknown>>;

const pixelsPerPoint = 4 / 3;

const verticals: Readonly<Record<string, string>> = { Top: 'flex-start', Bottom: 'flex-end' };

export function cellText(cell: Cell | undefined): string {
  return formattedText(cell?.value ?? '', cell?.format ?? 'General');
}

/** Set one by one, as the page's policy allows no style attributes. */
export function applyLook(element: HTMLElement, cell: Cell | undefined, conditional: Style): void {
  const look: Style = { ...cell?.style, ...conditional };
  const { style } = element;
  const text = (key: string): string => (typeof look[key] === 'string' ? look[key] : '');
  const isFilled = look['fill.pattern'] !== 'None' && text('fill.color') !== '';
  if (isFilled) style.backgroundColor = text('fill.color');
  style.color = cell?.link === undefined ? text('font.color') : text('font.color') || '#0563C1';
  style.fontFamily = text('font.name') === '' ? '' : `"${text('font.name')}", sans-serif`;
  if (typeof look['font.size'] === 'number') style.fontSize = `${String(look['font.size'] * pixelsPerPoint)}px`;
  if (look['font.bold'] === true) style.fontWeight = '700';
  if (look['font.italic'] === true) style.fontStyle = 'italic';
  const isUnderlined = cell?.link !== undefined || (text('font.underline') || 'None') !== 'None';
  if (isUnderlined) style.textDecoration = 'underline';
  for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
    if ((text(`borders.Edge${side}.style`) || 'None') === 'None') continue;
    style[`border${side}`] = `1px solid ${text(`borders.Edge${side}.color`) || '#000000'}`;
  }
  style.alignItems = verticals[text('verticalAlignment')] ?? 'center';
  style.textAlign = alignment(text('horizontalAlignment'), cell);
  const indent = look['indentLevel'];
  if (typeof indent === 'number' && indent > 0) style.paddingLeft = `${String(3 + indent * 9)}px`;
  element.classList.toggle('wrapped', look['wrapText'] === true);
}

function alignment(wanted: string, cell: Cell | undefined): string {
  if (wanted === 'Left' || wanted === 'Right' || wanted === 'Center') return wanted.toLowerCase();
  if (typeof cell?.value === 'number') return 'right';
  return typeof cell?.value === 'boolean' || typeof cell?.value === 'object' ? 'center' : 'left';
}
