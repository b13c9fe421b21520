// The columns of the report sheet: what each holds, how wide it is, which are ours alone.

/** A note on how the sheet works, then the heads of the columns. */
export const headerRows = 2;

export const reportColumns = {
  text: { at: 0, head: '正文', width: 90, isHidden: false },
  sources: { at: 1, head: '数据来源', width: 28, isHidden: false },
  suggestion: { at: 2, head: '建议稿', width: 60, isHidden: false },
  id: { at: 3, head: '段落编号', width: 12, isHidden: true },
  generated: { at: 4, head: '上次生成', width: 12, isHidden: true },
  spans: { at: 5, head: '数字位置', width: 12, isHidden: true },
} as const;

export const columnList = Object.values(reportColumns);

export const sheetTexts = {
  guide:
    '由金报按本期数据写成。“正文”可直接修改：改过的段落不会被覆盖，数字能对上的随数据更新，对不上的在右侧“建议稿”列给出新稿（没有新稿时该列隐藏）。',
  unused: '改写过、本次未用到的段落',
  gone: '（本期汇报没有这一段，原因可能是台账中已无相应内容。确认不需要时可删除本行。）',
} as const;
