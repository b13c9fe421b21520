// How the report looks on its sheet: fonts by level as in the Word file, gaps in yellow.
import type { ParagraphLevel } from '../model/report';
import type { CellStyle } from '../workbook/plan';

/** A style that names its size, which row heights are reckoned from. */
type TextStyle = CellStyle & { readonly size: number };

const text: TextStyle = { size: 12, wrap: true, vertical: 'top' };

export const levelStyles: Readonly<Record<ParagraphLevel, TextStyle>> = {
  title: { ...text, size: 18, bold: true, horizontal: 'center' },
  recipient: text,
  heading1: { ...text, font: '黑体', bold: true },
  heading2: { ...text, font: '楷体', bold: true },
  body: text,
  signature: { ...text, horizontal: 'right' },
  date: { ...text, horizontal: 'right' },
};

export const gapStyle: CellStyle = { fill: 'FFF2CC' };

export const guideStyle: CellStyle = { size: 9, italic: true, color: '595959', wrap: true, vertical: 'center' };

export const headStyle: CellStyle = {
  bold: true,
  fill: 'DDEBF7',
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
};

export const sourceStyle: CellStyle = { size: 9, color: '0563C1', wrap: true, vertical: 'top' };

export const suggestionStyle: CellStyle = { size: 12, color: 'C00000', wrap: true, vertical: 'top' };
