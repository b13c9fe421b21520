// The sheets Jinbao writes: their names, and the defined names that mark them as ours.

export interface OwnSheet {
  readonly name: string;
  /** The name taken where the user has a sheet of that name. */
  readonly otherName: string;
  /** Hidden workbook name over the table's area; a sheet without it is the user's. */
  readonly mark: string;
}

export const ownSheetKeys = [
  'summary',
  'countyRanking',
  'bankOverview',
  'ledgerSummary',
  'targetProgress',
  'findings',
  'report',
] as const;

export type OwnSheetKey = (typeof ownSheetKeys)[number];

export const markPrefix = '_jb_';

export const ownSheets: Readonly<Record<OwnSheetKey, OwnSheet>> = {
  summary: { name: '汇总', otherName: '汇总（金报）', mark: '_jb_summary' },
  countyRanking: { name: '县区排名', otherName: '县区排名（金报）', mark: '_jb_county_ranking' },
  bankOverview: { name: '银行情况', otherName: '银行情况（金报）', mark: '_jb_bank_overview' },
  ledgerSummary: { name: '台账汇总', otherName: '台账汇总（金报）', mark: '_jb_ledger_summary' },
  targetProgress: { name: '目标进度', otherName: '目标进度（金报）', mark: '_jb_target_progress' },
  findings: { name: '问题清单', otherName: '问题清单（金报）', mark: '_jb_findings' },
  report: { name: '工作汇报', otherName: '工作汇报（金报）', mark: '_jb_report' },
};

/** How the title of 汇总 ends: the sheet is known by it when its mark is lost. */
export const summaryTitle = '金融运行主要指标汇总表';

/** The sheet in which an office keeps its settings, aliases and explanations; read, and written only on request. */
export const settingsSheetName = '金报设置';

/** The sheet of the report's template: written once, then the office's to edit. */
export const templateSheet: OwnSheet = { name: '报告模板', otherName: '报告模板（金报）', mark: '_jb_template' };
