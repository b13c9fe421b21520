// What the empty workbook tells those who fill it in: a note on each sheet, and the values a column chooses from.

const yesOrNo = ['是', '否'] as const;

const choices: Readonly<Record<string, readonly string[]>> = {
  有无融资需求: ['有', '无'],
  销号状态: ['已销号', '未销号'],
  写入报告: yesOrNo,
  '重点/资源库': ['重点', '资源库'],
  事项: ['进展', '障碍', '解决', '下一步'],
  要求: ['≤', '≥'],
};

const notes: Readonly<Record<string, string>> = {
  银行: '在此写明月份，如“2022年9月”。每家银行一行，合计行写“合计”；也可以直接粘贴人民银行或各银行报来的整张表，表头不必一致。',
  县区: '在此写明截止日期，如“截至2022年9月30日”。每个县区一行，全市合计写“全市”；表内已有的增幅、位次列原样保留。',
  走访企业: '每家银行、每个专项一行，填累计数；截止日期填写统计到哪一天。',
  攀登企业: '每家企业、每轮诉求一行；没有融资需求的，放款各列留空。',
  活动台账: '每场活动一行；日期可写“9月7日”“9月中旬”或起止日期。',
  上市后备企业: '每家企业一行；没有市级包保领导的留空。',
  上市进展: '同一企业可以有多行；事项从列表中选择。',
  目标任务: '要求选“≤”（不高于）或“≥”（不低于）；目标值与单位分列填写。',
  文字素材: '不含数字、每月沿用的段落写在这里；起止月份之外不写入报告。',
};

/** The values that a column of this header is chosen from; undefined where anything may be written. */
export function choicesOf(label: string): readonly string[] | undefined {
  return choices[label];
}

/** What to know before filling in the sheet; undefined where nothing needs saying. */
export function noteOf(sheet: string): string | undefined {
  return notes[sheet];
}
