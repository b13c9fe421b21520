// What setting a hyperlink does to a cell: its target, and a text where none stands yet.
import type { Cell } from '../model/sheet';
import { textArgument } from '../protocol/arguments';

export function setLink(cell: Cell, given: unknown): void {
  if (given === null || typeof given !== 'object') {
    delete cell.link;
    return;
  }
  const link = given as Readonly<Record<string, unknown>>;
  cell.link = link;
  const text = link['textToDisplay'];
  if (typeof text === 'string') {
    cell.value = text;
    delete cell.formula;
  } else if (cell.value === '' && cell.formula === undefined) {
    cell.value = textArgument(link['documentReference'] ?? link['address']);
  }
}
