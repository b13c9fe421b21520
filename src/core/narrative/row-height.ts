// How high a row of the report's sheet must be for its paragraph, sources and suggestion to be seen whole.
import { textWidth } from '../workbook/text-width';

/** A text in a column of that width, in characters of the default font, printed at that size in points. */
export interface SizedText {
  readonly text: string;
  readonly width: number;
  readonly size: number;
}

const defaultSize = 11;
const lineSpacing = 1.45;
/** Excel's highest row. */
const most = 409;

/** Points; programs fit heights by themselves only while no one has set them, and LibreOffice not at all here. */
export function rowHeight(texts: readonly SizedText[]): number {
  const heights = texts.map(({ text, width, size }) => {
    const room = ((width - 2) * defaultSize) / size;
    return Math.max(1, Math.ceil(textWidth(text) / room)) * size * lineSpacing;
  });
  return Math.min(most, Math.ceil(Math.max(...heights)) + 4);
}
