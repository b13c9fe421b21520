// Widths and visibility of columns, which a sheet keeps as ranges.
import { attributeText, putChild } from '../../ooxml/xml-edit';
import { attribute, child, childrenOf, parseXml } from '../../ooxml/xml-tree';
import { sheetOrder, type SheetDraft } from './sheet-draft';

export function writeColumns(
  draft: SheetDraft,
  widths: Readonly<Record<number, number>>,
  hidden: readonly number[],
): void {
  const changes = new Map<number, Record<string, string>>();
  for (const [column, width] of Object.entries(widths)) {
    changes.set(Number(column), { width: String(width), customWidth: '1', hidden: '0' });
  }
  for (const column of hidden) changes.set(column, { ...changes.get(column), hidden: '1' });
  if (changes.size === 0) return;
  let ranges = rangesOf(draft);
  for (const [column, change] of changes) ranges = changed(ranges, column + 1, change);
  const columns = ranges.map(({ attributes }) => `<col${attributeText(attributes)}/>`).join('');
  draft.frame = putChild(draft.frame, { local: 'cols', order: sheetOrder }, `<cols>${columns}</cols>`);
}

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly attributes: ReadonlyMap<string, string>;
}

function rangesOf(draft: SheetDraft): readonly ColumnRange[] {
  return childrenOf(child(parseXml(draft.frame), 'cols'), 'col').map((column) => ({
    first: Number(attribute(column, 'min')),
    last: Number(attribute(column, 'max')),
    attributes: column.attributes,
  }));
}

/** The ranges with one column changed, cut out of the range that held it. */
function changed(
  ranges: readonly ColumnRange[],
  column: number,
  change: Readonly<Record<string, string>>,
): readonly ColumnRange[] {
  const holder = ranges.find(({ first, last }) => column >= first && column <= last);
  const attributes = new Map([...(holder?.attributes ?? defaultColumn), ...Object.entries(change)]);
  if (attributes.get('hidden') === '0') attributes.delete('hidden');
  const pieces = [
    ...(holder === undefined ? [] : [bounded(holder.attributes, holder.first, column - 1)]),
    bounded(attributes, column, column),
    ...(holder === undefined ? [] : [bounded(holder.attributes, column + 1, holder.last)]),
  ];
  const others = ranges.filter((range) => range !== holder);
  return [...others, ...pieces].filter(({ first, last }) => first <= last).sort((a, b) => a.first - b.first);
}

/** A hidden column needs a width too; this is what comes back when it is shown again. */
const defaultColumn: ReadonlyMap<string, string> = new Map([
  ['min', ''],
  ['max', ''],
  ['width', '9'],
]);

function bounded(attributes: ReadonlyMap<string, string>, first: number, last: number): ColumnRange {
  return { first, last, attributes: new Map([...attributes, ['min', String(first)], ['max', String(last)]]) };
}
