// 问题清单: what the checks found, each with a jump to its cell and a place for the office's explanation.
import type { Finding, Severity, Skipped } from '../model/finding';
import type { Area } from '../workbook/cell';
import type { CellPlan } from '../workbook/plan';
import { findingTitle } from '../checks/finding-titles';
import { checkTitle } from './check-title';
import { explanationHeader, explanationText, idHeader, typedExplanations } from '../sheets/typed-explanations';
import { headCells, type SheetDraft } from './sheet-draft';
import { textWidth } from '../workbook/text-width';
import { styles } from './styles';
import { monthText, type SummaryWork } from './summary-input';

/** Widths fit A4 landscape: the message and the explanation have the most room. */
const columns = [
  { header: '序号', width: 6 },
  { header: '级别', width: 8 },
  { header: '检查项目', width: 20 },
  { header: '位置', width: 18 },
  { header: '对象', width: 14 },
  { header: '问题', width: 44 },
  { header: '表内数', width: 14 },
  { header: '应为', width: 14 },
  { header: '差额', width: 13 },
  { header: '允许误差', width: 13 },
  { header: '处理建议', width: 20 },
  { header: explanationHeader, width: 26 },
  { header: idHeader, width: 10 },
] as const;

const firstRow = 3;
const last = columns.length - 1;

const severityWords: Readonly<Record<Severity, string>> = {
  mandatory: '强制',
  explain: '需说明',
  advisory: '提示',
};

export function findingsSheet(work: SummaryWork): SheetDraft {
  const { findings, skipped } = work.result;
  const typed = typedExplanations(work.book);
  const counts = Object.entries(severityWords).map(([severity, word]) => {
    const of = findings.filter((finding) => finding.severity === severity);
    const explained = of.filter(({ explanation }) => explanation !== undefined).length;
    return `${word}${String(of.length)}项${explained === 0 ? '' : `（已说明${String(explained)}项）`}`;
  });
  const head = headCells(
    {
      title: `${monthText(work.month)}数据检查问题清单`,
      period: counts.join('、'),
      unit: '“说明”栏可直接填写，再次运行时保留',
    },
    columns.length,
  );
  const listed =
    findings.length === 0 ? [noFinding()] : findings.flatMap((finding, index) => findingCells(finding, index, typed));
  const below = [...formerRows(findings, typed), ...skippedRows(skipped)];
  const top = firstRow + Math.max(1, findings.length);
  return {
    cells: [
      ...head.cells,
      ...columns.map(({ header }, column): CellPlan => ({ row: 2, column, value: header, style: styles.header })),
      ...listed,
      ...below.flatMap((cells, index) => cells.map((cell) => ({ ...cell, row: top + index }))),
    ],
    merges: [...head.merges, ...below.flatMap((cells, index) => lineMerge(cells, top + index))],
    rowHeights: { ...head.rowHeights, 2: 24, ...heights(findings) },
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    charts: [],
    rows: top + below.length,
    columns: columns.length,
    headRows: 3,
    headColumns: 2,
  };
}

function noFinding(): CellPlan {
  return { row: firstRow, column: 0, value: '未发现问题。', style: styles.text };
}

function findingCells(finding: Finding, index: number, typed: ReadonlyMap<string, string>): readonly CellPlan[] {
  const row = firstRow + index;
  const { severity, at, fix } = finding;
  const place = `${at.sheet}!${at.cell}`;
  const severityStyle = severity === 'mandatory' ? { ...styles.center, bold: true } : styles.center;
  const texts = [finding.subject, finding.message['zh-CN']];
  const numbers = [finding.found, finding.expected, finding.difference, finding.tolerance];
  return [
    { row, column: 0, value: index + 1, style: styles.center },
    { row, column: 1, value: severityWords[severity], style: severityStyle },
    { row, column: 2, value: findingTitle(finding.check)['zh-CN'], style: styles.text },
    { row, column: 3, value: place, style: styles.link, link: { to: at, tip: '转到该单元格' } },
    ...texts.map((value, offset) => ({ row, column: 4 + offset, value, style: styles.text })),
    ...numbers.map((value, offset) => ({
      row,
      column: 6 + offset,
      value: value ?? '',
      style: { ...styles.text, horizontal: 'right' as const },
    })),
    { row, column: 10, value: fix?.title['zh-CN'] ?? '', style: styles.text },
    { row, column: 11, value: typed.get(finding.id) ?? explanationOf(finding), style: styles.entry },
    { row, column: 12, value: finding.id, style: styles.faint },
  ];
}

function explanationOf({ explanation }: Finding): string {
  return explanation === undefined ? '' : explanationText(explanation);
}

type LooseCell = Omit<CellPlan, 'row'>;

/** Explanations of what is no longer found: kept, as the same finding may come back next month. */
function formerRows(
  findings: readonly Finding[],
  typed: ReadonlyMap<string, string>,
): readonly (readonly LooseCell[])[] {
  const present = new Set(findings.map(({ id }) => id));
  const former = [...typed].filter(([id]) => !present.has(id));
  if (former.length === 0) return [];
  return [
    [],
    [{ column: 0, value: '以下问题本次未再出现，已填的说明予以保留', style: styles.section }],
    ...former.map(([id, text]): readonly LooseCell[] => [
      { column: 11, value: text, style: styles.entry },
      { column: 12, value: id, style: styles.faint },
    ]),
  ];
}

/** A check that could not run is no finding, but nobody should believe that it passed. */
function skippedRows(skipped: readonly Skipped[]): readonly (readonly LooseCell[])[] {
  if (skipped.length === 0) return [];
  return [
    [],
    [{ column: 0, value: '未能执行的检查', style: styles.section }],
    ...skipped.map(({ check, why }): readonly LooseCell[] => [
      { column: 0, value: `${checkTitle(check)}：${why['zh-CN']}`, style: styles.note },
    ]),
  ];
}

function lineMerge(cells: readonly LooseCell[], row: number): readonly Area[] {
  return cells.length === 1 ? [{ top: row, left: 0, bottom: row, right: last }] : [];
}

/** Wrapped text needs its lines: Excel fits no row that a program wrote. */
function heights(findings: readonly Finding[]): Record<number, number> {
  return Object.fromEntries(
    findings.map((finding, index) => {
      const texts: readonly (readonly [width: number, text: string])[] = [
        [columns[2].width, findingTitle(finding.check)['zh-CN']],
        [columns[4].width, finding.subject],
        [columns[5].width, finding.message['zh-CN']],
        [columns[6].width, finding.found ?? ''],
        [columns[7].width, finding.expected ?? ''],
        [columns[10].width, finding.fix?.title['zh-CN'] ?? ''],
      ];
      const lines = texts.map(([width, text]) => Math.ceil(textWidth(text) / (width - 2)));
      return [firstRow + index, 15 * Math.max(1, ...lines) + 3];
    }),
  );
}
