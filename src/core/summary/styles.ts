// How our sheets look: sober, as the office prints them; nothing is told by colour alone.
import type { CellStyle } from '../workbook/plan';

const grid = { border: 'thin', vertical: 'center' } as const;

export const styles = {
  title: { bold: true, size: 16, horizontal: 'center', vertical: 'center' },
  period: { horizontal: 'left', vertical: 'center' },
  unit: { horizontal: 'right', vertical: 'center' },
  section: { bold: true, size: 12, horizontal: 'left', vertical: 'center' },
  header: { ...grid, bold: true, fill: 'D9D9D9', horizontal: 'center', wrap: true },
  name: { ...grid, horizontal: 'left', indent: 1 },
  center: { ...grid, horizontal: 'center' },
  text: { ...grid, horizontal: 'left', wrap: true },
  number: { ...grid, horizontal: 'right' },
  note: { horizontal: 'left', vertical: 'center', wrap: true, color: '595959', size: 9 },
  link: { ...grid, horizontal: 'left', color: '0563C1', underline: true },
  entry: { ...grid, horizontal: 'left', wrap: true, fill: 'FFFDF0' },
  faint: { ...grid, horizontal: 'center', color: '7F7F7F', size: 8 },
} as const satisfies Readonly<Record<string, CellStyle>>;

const numberStyles = new Map<string, CellStyle>();

/** A number's style with its format; one for all cells alike, as there may be a hundred thousand. */
export function numberStyle(numberFormat: string): CellStyle {
  const known = numberStyles.get(numberFormat);
  if (known !== undefined) return known;
  const made = { ...styles.number, numberFormat };
  numberStyles.set(numberFormat, made);
  return made;
}

/** The row of the own county; beside the ★ in its first column. */
export const ownRow: CellStyle = { fill: 'FFF2CC', bold: true };

export const totalRow: CellStyle = { fill: 'F2F2F2', bold: true };

/** Fixed decimals with thousands separators, as tables print amounts. */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Percent and points: fixed decimals; the sign of a change stands before it. */
export function plainFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** A place with how many were ranked: 3/11. The cell keeps the number 3. */
export function rankFormat(ranked: number): string {
  return `0"/${String(ranked)}"`;
}
