// Which verb says the opposite: a draft's 增加 becomes 减少 when the amount fell.
import type { Saying } from './claim';
import type { TextEdit } from './text-edit';

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
  ['高于', '低于'],
  ['快于', '慢于'],
  ['前移', '后移'],
  ['前移了', '后移了'],
  ['上移', '下移'],
  ['前进', '后退'],
];

const rising: ReadonlyMap<string, string> = new Map(pairs);
const falling: ReadonlyMap<string, string> = new Map([
  ...[...pairs].reverse().map(([up, down]) => [down, up] as const),
  ['压降', '上升'],
  ['压降了', '上升了'],
  ['下滑', '增加'],
]);

/**
 * The replacement that makes a claim's verb say the other direction; undefined when it has none
 * (新增) or its sign stands in more than one word. 下降 of a growth turns to 增长, of an amount to 增加.
 */
export function turnedVerb({ verb, measure, indicator }: Saying): TextEdit | undefined {
  if (verb === undefined) return undefined;
  const { start, end, text } = verb;
  const [stem, rest] = text.startsWith('下降') && !text.endsWith('幅度') ? ['下降', text.slice(2)] : [text, ''];
  const kind = String(measure);
  const isAmount = kind.endsWith('Increase') && indicator !== 'nonPerformingLoans';
  const up = kind.endsWith('Growth') ? '增长' : isAmount ? '增加' : '上升';
  const to = stem === '下降' ? up + rest : (rising.get(text) ?? falling.get(text));
  return to === undefined ? undefined : { start, end, to };
}
