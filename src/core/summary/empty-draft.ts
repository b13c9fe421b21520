// What takes the place of an earlier table of ours when this month's workbook has nothing for it.
import { headCells, type SheetDraft } from './sheet-draft';
import { styles } from './styles';

/** Old numbers must not stay under this month's date. */
export function emptyDraft(name: string, period: string): SheetDraft {
  const columns = 6;
  const head = headCells({ title: name, period, unit: '' }, columns);
  return {
    ...head,
    cells: [...head.cells, { row: 2, column: 0, value: '本工作簿中没有识别到本表所需的数据。', style: styles.note }],
    merges: [...head.merges, { top: 2, left: 0, bottom: 2, right: columns - 1 }],
    columnWidths: {},
    charts: [],
    rows: 3,
    columns,
    headRows: 2,
    headColumns: 0,
  };
}

/** Left on a sheet from which our table had to move, because the user wrote where it would grow. */
export function movedDraft(sheet: string): SheetDraft {
  return {
    cells: [
      {
        row: 0,
        column: 0,
        value: `本表已移至工作表“${sheet}”：原处旁边有手工填写的内容，未予覆盖。`,
        style: styles.note,
      },
    ],
    merges: [],
    rowHeights: {},
    columnWidths: {},
    charts: [],
    rows: 1,
    columns: 1,
    headRows: 0,
    headColumns: 0,
  };
}
