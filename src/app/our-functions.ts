// The names of our functions as they stand in formulas, by id; Excel shows them in its own language.

export const functionNames = {
  GROWTH: '增长幅度',
  INCREASE: '增加金额',
  CHANGEPOINTS: '变动百分点',
  RATIO: '百分比率',
  LDR: '存贷比',
  ILDR: '增量存贷比',
  NPLRATIO: '不良贷款率',
  SHARE: '所占比重',
  CONTRIBUTION: '增量贡献率',
  RANK: '排名位次',
  RANKS: '整列位次',
  RANKOF: '名称位次',
  TOUNIT: '单位换算',
  CHECKTOTAL: '合计核对',
  FIGURE: '表中指标',
  NARRATE: '文字表述',
} as const;

export type FunctionId = keyof typeof functionNames;

const ids = new Map<string, FunctionId>(
  Object.entries(functionNames).flatMap(([id, name]) => [
    // The keys of the table above.
    [id, id as FunctionId],
    [name, id as FunctionId],
  ]),
);

export function functionOf(name: string): FunctionId | undefined {
  return ids.get(name.toUpperCase());
}
