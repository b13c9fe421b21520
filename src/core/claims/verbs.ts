// Which verb says the opposite: a draft's 增加 becomes 减少 when the amount fell.

const pairs: readonly (readonly [string, string])[] = [
  ['增加了', '减少了'],
  ['净增加', '净减少'],
  ['增加', '减少'],
  ['净增', '净减'],
  ['增长了', '下降了'],
  ['增长', '下降'],
  ['上升了', '下降了'],
  ['上升', '下降'],
  ['提高了', '降低了'],
  ['提高', '降低'],
  ['提升了', '降低了'],
  ['提升', '降低'],
  ['回升', '回落'],
  ['上行', '下行'],
  ['多增加', '少增加'],
  ['多增', '少增'],
  ['增幅', '降幅'],
  ['增量', '减量'],
  ['增加额', '减少额'],
];

const rising: ReadonlyMap<string, string> = new Map(pairs);
const falling: ReadonlyMap<string, string> = new Map([
  ...[...pairs].reverse().map(([up, down]) => [down, up] as const),
  ['压降', '上升'],
  ['压降了', '上升了'],
  ['下滑', '增加'],
]);

/**
 * The verb for the other direction; undefined when the word has none (新增). 下降 of an amount's
 * growth turns to 增长, of a level to 上升.
 */
export function opposite(verb: string, of: 'growth' | 'level'): string | undefined {
  if (verb === '下降') return of === 'growth' ? '增长' : '上升';
  if (verb === '下降了') return of === 'growth' ? '增长了' : '上升了';
  return rising.get(verb) ?? falling.get(verb);
}
