// Range: the object through which almost everything is read and written.
import { columnCount, lastColumn, lastRow, overlap, placeText, rowCount, type Area } from '../model/area';
import { cellKey, cellPlace, usedArea } from '../model/sheet';
import { fail } from '../protocol/host-error';
import { objectsOf, type WireObject } from '../protocol/wire-object';
import { getCellProperties, getLineProperties, setCellProperties, setLineProperties } from './cell-properties';
import { assertAlive, cellsAt, cellsOf, enterGrid, readGrid, sizeMessage, type Cells } from './cells';
import { clearCells } from './clearing';
import { conditionalFormatCollections } from './conditional-formats';
import { dataValidations } from './data-validation';
import { mergedAreas, specialCells } from './range-areas';
import { rangeFormats } from './range-format';
import * as content from './range-content';

export const ranges: (cells: Cells) => WireObject = objectsOf<Cells>({
  name: 'Range',
  values: {
    Address: { get: ({ sheet, area }) => placeText(sheet.name, area) },
    AddressLocal: { get: ({ sheet, area }) => placeText(sheet.name, area) },
    Values: { get: content.values, set: enterGrid },
    Formulas: { get: content.formulas, set: enterGrid },
    FormulasLocal: { get: content.formulas, set: enterGrid },
    NumberFormat: { get: (cells) => readGrid(cells, (cell) => cell?.format ?? 'General'), set: content.setFormats },
    Text: { get: content.texts },
    ValueTypes: { get: content.valueTypes },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    CellCount: { get: ({ area }) => rowCount(area) * columnCount(area) },
    RowHidden: {
      get: (cells) => content.hidden(cells, 'rows'),
      set: (cells, value) => content.hide(cells, 'rows', value),
    },
    ColumnHidden: {
      get: (cells) => content.hidden(cells, 'columns'),
      set: (cells, value) => content.hide(cells, 'columns', value),
    },
    Hyperlink: { get: content.link, set: content.setRangeLink },
  },
  children: {
    Format: rangeFormats,
    Worksheet: ({ world, sheet }) => world.make.worksheet(world, sheet),
    ConditionalFormats: (cells) => conditionalFormatCollections({ ...cells, areas: [cells.area] }),
    DataValidation: dataValidations,
  },
  methods: {
    Clear: (cells, [what = 'All']) => clearCells(cells, String(what)),
    GetCell: (cells, [row, column]) => moved(cells, { row, column, rows: 1, columns: 1 }),
    GetRow: ({ area, ...cells }, [row]) => moved({ ...cells, area }, { row, columns: columnCount(area), rows: 1 }),
    GetColumn: ({ area, ...cells }, [column]) =>
      moved({ ...cells, area }, { column, rows: rowCount(area), columns: 1 }),
    GetOffsetRange: ({ area, ...cells }, [row, column]) =>
      moved({ ...cells, area }, { row, column, rows: rowCount(area), columns: columnCount(area) }),
    GetAbsoluteResizedRange: (cells, [rows, columns]) => moved(cells, { rows, columns }),
    GetResizedRange: ({ area, ...cells }, [rows, columns]) =>
      moved({ ...cells, area }, { rows: rowCount(area) + Number(rows), columns: columnCount(area) + Number(columns) }),
    GetEntireRow: ({ area, ...cells }) => ranges(cellsAt(cells, { ...area, left: 0, right: lastColumn })),
    GetEntireColumn: ({ area, ...cells }) => ranges(cellsAt(cells, { ...area, top: 0, bottom: lastRow })),
    GetBoundingRect: (cells, [other]) => ranges(cellsAt(cells, bounding(cells.area, cellsOf(other, cells).area))),
    GetIntersectionOrNullObject: (cells, [other]) => intersection(cells, cellsOf(other, cells)),
    GetUsedRangeOrNullObject: (cells, [valuesOnly]) => used(cells, valuesOnly),
    GetUsedRange: (cells, [valuesOnly]) => used(cells, valuesOnly) ?? moved(cells, { rows: 1, columns: 1 }),
    GetMergedAreasOrNullObject: mergedAreas,
    GetCellProperties: (cells, [wanted]) => getCellProperties(cells, wanted),
    SetCellProperties: (cells, [given]) => setCellProperties(cells, given),
    GetRowProperties: (cells, [wanted]) => getLineProperties(cells, 'rows', wanted),
    SetRowProperties: (cells, [given]) => setLineProperties(cells, 'rows', given),
    GetColumnProperties: (cells, [wanted]) => getLineProperties(cells, 'columns', wanted),
    SetColumnProperties: (cells, [given]) => setLineProperties(cells, 'columns', given),
    GetSpillingToRangeOrNullObject: (cells) => spilling(cells),
    GetSpecialCellsOrNullObject: (cells, [kind]) => specialCells(cells, String(kind)),
    Merge: content.merge,
    Unmerge: content.unmerge,
    Select: content.select,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) fail('InvalidArgument', sizeMessage);
    },
  },
});

interface Move {
  readonly row?: unknown;
  readonly column?: unknown;
  readonly rows: unknown;
  readonly columns: unknown;
}

function moved(cells: Cells, move: Move): WireObject {
  const top = cells.area.top + Number(move.row ?? 0);
  const left = cells.area.left + Number(move.column ?? 0);
  return ranges(
    cellsAt(cells, { top, left, bottom: top + Number(move.rows) - 1, right: left + Number(move.columns) - 1 }),
  );
}

function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function intersection(cells: Cells, other: Cells): WireObject | null {
  const common = cells.sheet === other.sheet ? overlap(cells.area, other.area) : undefined;
  return common === undefined ? null : ranges(cellsAt(cells, common));
}

/** The cells that the formula of this one fills, its own among them. */
function spilling(cells: Cells): WireObject | null {
  assertAlive(cells);
  cells.world.book.settle();
  const { top, left } = cells.area;
  const filled = [...cells.sheet.cells].filter(([, { spilledFrom }]) => spilledFrom === cellKey(top, left));
  if (filled.length === 0) return null;
  const places = filled.map(([key]) => cellPlace(key));
  const bottom = Math.max(top, ...places.map(({ row }) => row));
  const right = Math.max(left, ...places.map(({ column }) => column));
  return ranges(cellsAt(cells, { top, left, bottom, right }));
}

function used(cells: Cells, valuesOnly: unknown): WireObject | null {
  assertAlive(cells);
  const area = usedArea(cells.sheet, cells.area, valuesOnly === true ? 'values' : 'all');
  return area === undefined ? null : ranges(cellsAt(cells, area));
}
