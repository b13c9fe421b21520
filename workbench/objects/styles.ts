// The formats of cells by their wire paths, with what a new workbook shows where none is set.

export const usualStyle: Readonly<Record<string, unknown>> = {
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'font.name': '宋体',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  indentLevel: 0,
  'protection.locked': true,
};

export const usualBorder: Readonly<Record<string, unknown>> = { style: 'None', weight: 'Thin', color: '#000000' };

export const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as Excel gives it back; undefined when the text names none. */
export function colourText(value: unknown): string | undefined {
  const text = String(value);
  if (text === '') return '';
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : named[text.toLowerCase()];
}
