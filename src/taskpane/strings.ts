// Every word of the pane, in both languages.
import type { Shown } from '../app/ports';
import { type Bilingual, words } from '../core/measure/bilingual';
import type { Finding, Severity } from '../core/model/finding';
import type { TableKind } from '../core/model/table';
import type { OwnSheetKey } from '../core/sheets/own-sheets';
import type { CellRef } from '../core/workbook/cell';

export const strings = {
  product: words('金报', 'Jinbao'),
  panels: {
    check: words('校验', 'Check'),
    summary: words('汇总', 'Summary'),
    report: words('报告', 'Report'),
    texts: words('文稿', 'Texts'),
    settings: words('设置', 'Settings'),
  },
  opening: words('正在打开…', 'Opening…'),
  panelsLabel: words('功能', 'Panels'),
  otherLanguage: words('English', '中文'),
  otherLanguageLabel: words('Switch to English', '切换为中文'),
  separator: words('；', '; '),
  close: words('关闭', 'Close'),
  goTo: words('转到', 'Go to'),

  steps: {
    open: words('正在读取工作簿', 'Reading the workbook'),
    read: words('正在识别各表', 'Recognising tables'),
    check: words('正在计算和校验', 'Computing and checking'),
    text: words('正在核对文稿', 'Reading the text'),
    plan: words('正在准备汇总表和报告', 'Preparing summary and report'),
    write: words('正在写入', 'Writing'),
  },
  stop: words('停止', 'Stop'),
  stopped: words('已停止，未写入任何内容。', 'Stopped; nothing was written.'),
  outdated: words('数据已改动，以下结果可能过期。', 'Cells have changed; these results may be out of date.'),
  checkAgain: words('重新校验', 'Check again'),
  live: words('数据改动后自动校验', 'Check whenever cells change'),
  recover: words('重试恢复', 'Restore again'),
  recovered: words('已恢复到写入之前。', 'Everything is as it was before the write.'),
  leftPlaces: words('可能受影响的位置', 'Places to look at'),
  bug: (detail: string): Bilingual =>
    words(
      `程序出错，未能完成：${detail}。请重试；如仍出错，请把此信息告知维护人员。`,
      `The program failed: ${detail}. Try again; if it fails again, pass this on to the maintainers.`,
    ),

  undo: words('撤销上次写入', 'Undo last write'),
  undoHint: (cells: number, clearsExcelUndo: boolean): Bilingual =>
    words(
      `上次写入涉及 ${String(cells)} 个单元格，撤销后与写入前相同；您之后改过的不动。${clearsExcelUndo ? '会清空Excel自己的撤销记录。' : ''}关闭窗格后不能再撤销。`,
      `The last write touched ${String(cells)} cells; they become as before it, but not those you changed since. ${clearsExcelUndo ? 'Clears Excel’s own undo list. ' : ''}Possible until the pane is closed.`,
    ),
  undone: (left: readonly string[], sheets: readonly string[]): Bilingual => {
    if (left.length + sheets.length === 0) return words('已撤销上次写入。', 'The last write was undone.');
    const changed = [...left, ...(left.length === 0 ? sheets : [])];
    const whole = left.length === 0 || sheets.length === 0 ? [] : sheets;
    return words(
      `已撤销；以下位置之后改动过，予以保留：${changed.join('、')}。` +
        (whole.length === 0 ? '' : `其中工作表${whole.join('、')}因此整张保留，下次写入时照常更新。`),
      `Undone; changed since and therefore kept: ${changed.join(', ')}.` +
        (whole.length === 0 ? '' : ` So the whole of ${whole.join(', ')} stays; the next write updates it as usual.`),
    );
  },

  emptyTitle: words('还没有读取数据', 'Nothing read yet'),
  emptyText: words(
    '点“开始校验”，金报会识别本工作簿中的银行表、县区表和台账，不改动任何单元格。',
    'Choose "Run the check": Jinbao recognises bank, county and ledger sheets of this workbook and changes no cell.',
  ),
  run: words('开始校验', 'Run the check'),
  sample: words('插入示例数据', 'Insert sample data'),
  faultySample: words('插入含错误的示例', 'Insert a sample with errors'),

  tour: [
    {
      title: words('一、校验', '1. Check'),
      text: words(
        '自动识别各表，核对勾稽关系；点问题即可转到单元格。',
        'Tables are recognised and cross-checked; click a finding to go to its cell.',
      ),
    },
    {
      title: words('二、汇总', '2. Summarise'),
      text: words(
        '一键写出汇总表、县区排名等，全部为Excel公式，可追溯。',
        'One click writes summary and ranking sheets, all in Excel formulas that can be traced.',
      ),
    },
    {
      title: words('三、报告', '3. Report'),
      text: words(
        '生成工作汇报，每个数都能点回来源单元格，可下载Word。',
        'The work report: every number leads back to its cells; download it as Word.',
      ),
    },
  ],
  tourLabel: words('首次使用', 'First steps'),
  next: words('下一步', 'Next'),
  skip: words('跳过', 'Skip'),
  done: words('开始使用', 'Start'),

  recognised: words('识别结果', 'Recognised'),
  county: words('本县', 'Own county'),
  month: words('月份', 'Month'),
  unknown: words('未识别', 'Not recognised'),
  correct: words('更正', 'Correct'),
  correctTable: words('更正识别结果', 'Correct what was recognised'),
  correctHint: words(
    '保存到“金报设置”，下月的同名表照此识别',
    'Kept in 金报设置; next month’s table of the same name is read so',
  ),
  readTable: words('读取这张表', 'Read this table'),
  tableKind: words('表格类型', 'Kind of table'),
  asRecognised: (found: string): Bilingual => words(`自动识别（${found}）`, `As recognised (${found})`),
  columns: words('各列', 'Columns'),
  unknownColumns: (count: number): Bilingual =>
    words(`${String(count)}列未识别`, `${String(count)} columns not recognised`),
  byHand: words('手工认定', 'by hand'),
  saveReading: words('保存认定', 'Save'),
  readingKept: words('已保存，并按认定重新识别、校验。', 'Saved; everything was read and checked anew.'),
  unit: words('单位', 'Unit'),
  rows: (count: number): Bilingual => words(`${String(count)}行`, `${String(count)} rows`),
  tableCount: (count: number): Bilingual => words(`${String(count)}张表`, `${String(count)} tables`),
  earlier: words('以前月份', 'Earlier months'),
  earlierHint: words('用于环比、同比和跨月核对', 'For changes on earlier months and checks across months'),
  addEarlier: words('添加工作簿…', 'Add a workbook…'),
  earlierAdded: (name: string): Bilingual => words(`已添加“${name}”。`, `"${name}" was added.`),
  earlierRemoved: (name: string): Bilingual => words(`已移除“${name}”。`, `"${name}" was removed.`),
  remove: words('移除', 'Remove'),

  findings: words('问题', 'Findings'),
  checked: (findings: readonly Finding[]): Bilingual => {
    const count = (severity: Severity): string =>
      String(findings.filter((finding) => finding.severity === severity).length);
    return findings.length === 0
      ? words('校验完成，未发现问题。', 'Checked; nothing found.')
      : words(
          `校验完成：强制${count('mandatory')}条，需说明${count('explain')}条，提示${count('advisory')}条。`,
          `Checked: ${count('mandatory')} mandatory, ${count('explain')} to explain, ${count('advisory')} advisory.`,
        );
  },
  noFinding: words('未发现问题', 'Nothing found'),
  noMatch: words('没有符合条件的问题', 'No finding matches'),
  moreFindings: (left: number): Bilingual =>
    words(`还有${String(left)}条，继续显示`, `Show more (${String(left)} left)`),
  showAll: words('显示全部', 'Show all'),
  search: words('搜索问题、单位或单元格', 'Search text, name or cell'),
  severity: words('级别', 'Severity'),
  groupBy: words('分组', 'Group by'),
  groupings: {
    check: words('按检查项目', 'By check'),
    subject: words('按银行、县区', 'By bank or county'),
    sheet: words('按工作表', 'By sheet'),
  },
  previous: words('上一条', 'Previous'),
  nextFinding: words('下一条', 'Next'),
  keysHint: words('列表中用 ↑ ↓ 逐条查看，Enter 转到单元格', 'In the list: ↑ ↓ to walk, Enter to go to the cell'),
  position: (at: number, of: number): Bilingual =>
    at === 0
      ? words(`共${String(of)}条`, `${String(of)} in all`)
      : words(`第${String(at)}条，共${String(of)}条`, `${String(at)} of ${String(of)}`),
  wholeWorkbook: words('整个工作簿', 'The whole workbook'),
  found: words('表内数', 'Found'),
  expected: words('应为', 'Expected'),
  difference: words('差额', 'Difference'),
  tolerance: words('允许误差', 'Tolerance'),
  cells: words('有关单元格', 'Cells'),
  moreCells: (count: number): Bilingual => words(`另有${String(count)}个`, `${String(count)} more`),
  explained: words('已说明', 'Explained'),
  showExplained: (count: number): Bilingual =>
    words(`列出已说明的（${String(count)}条）`, `List those explained (${String(count)})`),
  explainedFrom: words('沿用', 'Carried from'),
  explainedBy: words('说明人', 'Explained by'),
  explainedUntil: words('有效期至', 'Valid until'),
  explanation: words('情况说明', 'Explanation'),
  explanationHint: words(
    '数据无误时填写，保存到“金报设置”，下次校验不必再填',
    'If the numbers are right: kept in 金报设置, not asked for again',
  ),
  explanationExample: words('例如：农发行异地贷款未计入', 'e.g. loans in other places are not counted'),
  saveExplanation: words('保存说明', 'Save explanation'),
  explanationKept: words('说明已保存到“金报设置”。', 'The explanation was saved to 金报设置.'),
  explanationRemoved: words('说明已删除。', 'The explanation was removed.'),
  fix: words('修改', 'Fix'),
  fixAll: (count: number): Bilingual => words(`修改全部（${String(count)}条）`, `Fix all (${String(count)})`),
  previewTitle: words('将要写入', 'About to be written'),
  applyFixes: words('确认写入', 'Write'),
  cancel: words('取消', 'Cancel'),
  fixed: (cells: number): Bilingual =>
    words(`已修改${String(cells)}个单元格，并重新校验。`, `${String(cells)} cells fixed and checked again.`),
  blank: words('（空白）', '(blank)'),
  exportList: words('导出问题清单', 'Write the list to a sheet'),
  markCells: words('在表中标出', 'Mark in the sheets'),
  marked: (locked: readonly string[]): Bilingual =>
    locked.length === 0
      ? words('已在表中标出。', 'Marked in the sheets.')
      : words(
          `已标出；受保护的工作表未标：${locked.join('、')}。`,
          `Marked, but for protected sheets: ${locked.join(', ')}.`,
        ),
  unmarked: words('已取消标记，表格恢复原样。', 'Marks removed; the sheets are as before.'),
  shownFor: ({ sheet, cell }: CellRef, shown: readonly Shown[]): Bilingual => {
    const chinese = { sheet: '工作表', row: '行', column: '列' };
    return words(
      `已转到 ${sheet}!${cell}，并取消隐藏：${shown.map((one) => chinese[one]).join('、')}。`,
      `At ${sheet}!${cell}; shown again: ${shown.join(', ')}.`,
    );
  },
  skipped: (count: number): Bilingual =>
    words(`未能进行的校验（${String(count)}项）`, `Checks that could not run (${String(count)})`),

  atAGlance: words('主要指标', 'Key figures'),
  noCounty: words(
    '未识别本县，无法列出主要指标。请在“设置”中填写“本县”。',
    'The own county is not known. Enter it in the settings.',
  ),
  place: (place: number, ranked: number): Bilingual =>
    words(`第${String(place)}位（共${String(ranked)}个）`, `No. ${String(place)} of ${String(ranked)}`),
  better: (name: string, place: number, distance: string): Bilingual =>
    words(`距第${String(place)}位${name}差${distance}`, `${distance} behind No. ${String(place)} ${name}`),
  worse: (name: string, place: number, distance: string): Bilingual =>
    words(`领先第${String(place)}位${name}${distance}`, `${distance} ahead of No. ${String(place)} ${name}`),
  tied: (names: readonly string[]): Bilingual => words(`与${names.join('、')}并列`, `Tied with ${names.join(', ')}`),
  bars: (label: string): Bilingual => words(`各县区${label}`, `${label} by county`),
  ownMark: words('本县', 'own'),
  sheetsToWrite: words('要写的工作表', 'Sheets to write'),
  writeAll: words('一键写出汇总表和工作汇报', 'Write all summary sheets and the report'),
  writeSheets: words('写入汇总表', 'Write the sheets'),
  rewritten: words('已有，将更新', 'exists, will be updated'),
  newSheet: words('新建', 'new'),
  neededBy: words('“汇总”引用“县区排名”，一并写入。', 'Summary refers to the ranking, which is written with it.'),
  written: (sheets: readonly string[]): Bilingual =>
    words(`已写入：${sheets.join('、')}。`, `Written: ${sheets.join(', ')}.`),

  writeReport: words('写入工作表', 'Write to a sheet'),
  copy: words('复制纯文本', 'Copy as plain text'),
  copyRich: words('复制全文', 'Copy the report'),
  copiedRich: words('已复制，可粘贴到Word或WPS。', 'Copied; paste it into Word or WPS.'),
  copied: words('已复制全文。', 'The text was copied.'),
  saveWord: words('下载Word', 'Download Word'),
  saved: (name: string): Bilingual => words(`已生成“${name}”。`, `"${name}" was made.`),
  gaps: (count: number): Bilingual => words(`待补充（${String(count)}处）`, `To be filled in (${String(count)})`),
  noGaps: words('没有待补充的内容', 'Nothing left to fill in'),
  reportText: words('报告正文', 'Report text'),
  factHint: words(
    '加下划线的数可点，转到来源单元格；键盘用方向键',
    'Underlined numbers lead to their cells; arrow keys walk',
  ),
  sentences: words('报告语句', 'Sentences'),
  sentencesOffCount: (off: number): Bilingual => words(`停用${String(off)}句`, `${String(off)} switched off`),
  sentencesOff: words('已停用，不写入报告', 'Switched off'),
  sentencesUsed: words('本期报告中有', 'In this report'),
  sentencesUnused: words('本期用不到', 'Not needed this month'),
  sentenceTold: words('写入报告', 'In the report'),
  worded: words('措辞已改', 'worded by the office'),
  wordReport: words('修改措辞', 'Change the wording'),
  wordingHint: words(
    '点段落下的“✎”修改语句；保存到“金报设置”，以后各月都用',
    'Choose ✎ below a paragraph; kept in 金报设置 for the months to come',
  ),
  wordParagraph: (beginning: string): Bilingual => words(`修改“${beginning}…”`, `Change "${beginning}…"`),
  wording: words('措辞', 'Wording'),
  slots: words('可用的数', 'Slots'),
  saveWording: words('保存措辞', 'Save the wording'),
  ownWording: words('恢复原来的措辞', 'Back to Jinbao’s wording'),
  wordingKept: words('已保存到“金报设置”，报告已更新。', 'Saved to 金报设置; the report is up to date.'),
  materialAt: (place: string): Bilingual =>
    words(`这是文字素材，在 ${place} 中修改`, `This is the office’s own text: change it at ${place}`),
  editedParagraph: {
    label: words('工作表中已改写这一段', 'This paragraph was changed on the sheet'),
    edited: words('用改写的', 'Take the changed one'),
    own: words('用新生成的', 'Take the new one'),
  },
  addedParagraph: {
    label: words('工作表中另有这一段', 'This paragraph stands on the sheet only'),
    edited: words('保留', 'Keep it'),
    own: words('不要', 'Leave it out'),
  },
  oldNumbers: words('其中的数可能是旧的', 'its numbers may be old'),
  value: words('数值', 'Value'),
  source: words('来源', 'From'),

  settingsIntro: words(
    '保存在工作表“金报设置”中，随工作簿带走。',
    'Kept in the sheet 金报设置 and travels with the workbook.',
  ),
  save: words('保存设置', 'Save settings'),
  settingsSaved: words('设置已保存。', 'The settings were saved.'),
  nothingToSave: words('设置没有改动。', 'Nothing has changed.'),
  defaultChoice: (word: string): Bilingual => words(`默认：${word}`, `Default: ${word}`),
  mayBeBlank: words('可不填', 'May stay blank'),
  settingGroups: {
    office: words('单位', 'Office'),
    numbers: words('数字', 'Numbers'),
    ranks: words('位次', 'Ranks'),
    checks: words('校验与报告', 'Checks and report'),
  },
  language: words('界面语言', 'Language of the pane'),
  sampleTitle: words('示例', 'Sample'),
  sampleText: words(
    '在空白工作簿中插入一套虚构县的完整数据。',
    'Inserts a complete month of an invented county into an empty workbook.',
  ),
} as const;

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  mandatory: words('强制', 'Mandatory'),
  explain: words('需说明', 'To explain'),
  advisory: words('提示', 'Advisory'),
};

export const tableKindWords: Readonly<Record<TableKind, Bilingual>> = {
  banks: words('银行表', 'Banks'),
  counties: words('县区表', 'Counties'),
  enterpriseVisits: words('走访企业台账', 'Enterprise visits'),
  climbingEnterprises: words('攀登企业台账', 'Climbing enterprises'),
  events: words('活动台账', 'Events'),
  listingCandidates: words('上市后备企业台账', 'Listing candidates'),
  listingProgress: words('上市进展台账', 'Listing progress'),
  targets: words('目标任务', 'Targets'),
  textMaterial: words('文字素材', 'Text material'),
  settings: words('设置', 'Settings'),
  aliases: words('别名', 'Aliases'),
  indicators: words('自定义指标', 'Own indicators'),
  rules: words('自定义校验规则', 'Own rules'),
  explanations: words('问题说明', 'Explanations'),
  textChoices: words('稿件选择', 'Choices in texts'),
  sentences: words('报告语句', 'Sentences of the report'),
  tableCorrections: words('表格认定', 'Corrected tables'),
  columnCorrections: words('列认定', 'Corrected columns'),
  unknown: words('未识别', 'Not recognised'),
};

export const ownSheetWords: Readonly<Record<OwnSheetKey, Bilingual>> = {
  summary: words('汇总', 'Summary'),
  countyRanking: words('县区排名', 'County ranking'),
  bankOverview: words('银行情况', 'Banks'),
  ledgerSummary: words('台账汇总', 'Ledgers'),
  targetProgress: words('目标进度', 'Progress to targets'),
  findings: words('问题清单', 'Findings'),
  report: words('工作汇报', 'Work report'),
};

export const notInExcel = words(
  '此页面是Excel加载项“金报”的窗格，请在Excel中打开。没有Excel时可用命令行处理工作簿（见使用说明）。',
  'This page is the pane of the Excel add-in Jinbao: open it in Excel. Without Excel, use the command line (see the manual).',
);
