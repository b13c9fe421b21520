// Every word of the panel for texts, in both languages.
import { type Bilingual, words } from '../../core/measure/bilingual';
import type { MarkStatus, TextMark } from './text-view';

const count = (marks: readonly TextMark[], ...statuses: readonly MarkStatus[]): string =>
  String(marks.filter(({ status }) => statuses.includes(status)).length);

export const textStrings = {
  modesLabel: words('要做什么', 'What to do'),
  modes: { fill: words('补数', 'Fill'), proofread: words('校对', 'Proofread'), template: words('做模板', 'Template') },
  intros: {
    fill: words(
      '文稿里的数用 * 代替（如“余额*亿元”），金报按本工作簿填数；拿不准的留空并说明原因。',
      'A draft whose numbers are stars is filled from this workbook; what is not certain stays open, with the reason.',
    ),
    proofread: words(
      '逐个核对文稿里的数：与工作簿是否一致，前后是否矛盾。不改动原文件。',
      'Every number of the text is held against the workbook and against the text itself. The file is not changed.',
    ),
    template: words(
      '把以前写好的报告变成模板：与工作簿一致的数改为每月自动更新，其余保留原样。请打开写那份报告时用的工作簿。',
      'A report written before becomes a template: numbers that agree with the workbook are filled each month, the rest stays. Open the workbook of that report.',
    ),
  },
  draft: words('文稿', 'Text'),
  draftHint: words('把文稿粘贴到这里，或打开文件', 'Paste the text here, or open a file'),
  draftExample: {
    fill: words(
      '例如：9月末，全县各项贷款余额*亿元，较年初增加*亿元，增幅列全市第*位。',
      'e.g. 9月末，全县各项贷款余额*亿元，较年初增加*亿元，增幅列全市第*位。',
    ),
    proofread: words(
      '例如：9月末，全县各项贷款余额225.72亿元，较年初增长10.7%。',
      'e.g. 9月末，全县各项贷款余额225.72亿元，较年初增长10.7%。',
    ),
    template: words('把以前的报告全文粘贴到这里', 'Paste the whole of an earlier report here'),
  },
  openFile: words('打开文件…', 'Open a file…'),
  fileKinds: words('Word文档（.docx）或文本（.txt）', 'Word (.docx) or plain text (.txt)'),
  opened: (name: string): Bilingual => words(`已打开“${name}”。`, `"${name}" was opened.`),
  fromFile: words('文件', 'File'),
  otherText: words('换一篇', 'Another text'),
  changeText: words('改原文', 'Edit the text'),
  again: words('重新核对', 'Do it again'),
  run: {
    fill: words('开始补数', 'Fill it'),
    proofread: words('开始校对', 'Proofread it'),
    template: words('生成模板', 'Make the template'),
  },
  read: {
    fill: (marks: readonly TextMark[]): Bilingual =>
      words(
        `共${String(marks.length)}处：已填${count(marks, 'filled')}处，待选${count(marks, 'ambiguous')}处，未填${count(marks, 'open')}处。`,
        `${String(marks.length)} places: ${count(marks, 'filled')} filled, ${count(marks, 'ambiguous')} to choose, ${count(marks, 'open')} open.`,
      ),
    proofread: (marks: readonly TextMark[]): Bilingual =>
      words(
        `共${String(marks.length)}处：一致${count(marks, 'agrees')}处，不符${count(marks, 'disagrees')}处，前后矛盾${count(marks, 'inconsistent')}处，无法核对${count(marks, 'unknown')}处，用语${count(marks, 'style')}处。`,
        `${String(marks.length)} numbers: ${count(marks, 'agrees')} agree, ${count(marks, 'disagrees')} disagree, ${count(marks, 'inconsistent')} contradict the text, ${count(marks, 'unknown')} cannot be checked, ${count(marks, 'style')} of style.`,
      ),
    template: (marks: readonly TextMark[]): Bilingual =>
      words(
        `共${String(marks.length)}处：每月更新${count(marks, 'slot')}处，保留原数${count(marks, 'kept')}处。`,
        `${String(marks.length)} numbers: ${count(marks, 'slot')} filled each month, ${count(marks, 'kept')} kept.`,
      ),
  },
  alone: words(
    '工作簿中没有可识别的表，只核对了文稿自身是否前后一致。',
    'The workbook has no known table; the text was held against itself only.',
  ),
  outdated: words('工作簿已改动，结果可能过期。', 'The workbook has changed; this may be out of date.'),
  result: words('结果', 'Result'),
  resultHint: words('点文中的数，查看依据；键盘用方向键', 'Choose a number to see its source; arrow keys walk'),
  noMarks: {
    fill: words('没有找到要填的 * 号。', 'There is no star to fill.'),
    proofread: words('没有找到可核对的数。', 'There is no number to check.'),
    template: words('没有找到数。', 'There is no number.'),
  },
  marks: words('逐处处理', 'One by one'),
  todo: (left: number): Bilingual => words(`待处理（${String(left)}）`, `To do (${String(left)})`),
  all: (total: number): Bilingual => words(`全部（${String(total)}）`, `All (${String(total)})`),
  more: (left: number): Bilingual => words(`还有${String(left)}处，继续显示`, `Show more (${String(left)} left)`),
  nothingToDo: words('没有待处理的地方', 'Nothing left to do'),
  correctAll: (total: number): Bilingual => words(`改正全部（${String(total)}处）`, `Correct all (${String(total)})`),
  correct: words('改正', 'Correct'),
  takeBack: words('恢复原样', 'As it was'),
  leave: words('不改', 'Leave as it is'),
  says: words('含义', 'Means'),
  value: {
    fill: words('填入', 'Filled with'),
    proofread: words('应为', 'Should be'),
    template: words('模板中写作', 'In the template'),
  },
  may: words('可改为', 'Could be'),
  shouldBe: (value: string): Bilingual => words(`应为${value}`, `should be ${value}`),
  reason: words('说明', 'Why'),
  readFrom: words('依据文字', 'Read from'),
  cells: words('来源', 'Cells'),
  choose: words('请选择含义', 'Choose what it means'),
  byHand: words('由人改写这一句', 'The sentence must be rewritten by hand'),
  type: words('手工填写', 'Type it'),
  put: words('填入', 'Put in'),
  typed: words('手工填写', 'Typed by hand'),
  chosen: words('已选择', 'Chosen'),
  corrected: words('已改正', 'Corrected'),
  left: words('保持原样', 'Left as it is'),
  remember: words('记住选择，下月自动填', 'Remember choices for next month'),
  choiceKept: words('已选择，并记入“金报设置”，下月自动填。', 'Chosen, and kept in 金报设置 for next month.'),
  writeTemplate: words('写入“报告模板”表', 'Write the sheet 报告模板'),
  templateWritten: words(
    '已写入“报告模板”表，可在表中继续修改。',
    'The sheet 报告模板 was written; it can be edited there.',
  ),
  byTemplate: words('今后的报告按此模板写', 'Write the report by this template from now on'),
  known: words('知道了', 'Seen'),
  highlight: words('Word中标出填入的数', 'Highlight what was filled in Word'),
  copy: words('复制结果', 'Copy the result'),
  download: words('下载文件', 'Download the file'),
  fillFirst: words('请先粘贴文稿或打开文件。', 'Paste a text or open a file first.'),
} as const;

export const markWords: Readonly<Record<MarkStatus, Bilingual>> = {
  filled: words('已填', 'Filled'),
  ambiguous: words('待选', 'To choose'),
  open: words('未填', 'Open'),
  agrees: words('一致', 'Agrees'),
  disagrees: words('不符', 'Disagrees'),
  inconsistent: words('前后矛盾', 'Contradiction'),
  unknown: words('无法核对', 'Cannot be checked'),
  style: words('用语', 'Style'),
  slot: words('每月更新', 'Filled each month'),
  kept: words('保留原数', 'Kept as it is'),
};
