// Where in the report a paragraph of the office's own text belongs, by the name of its 部分.

export const sectionKeys = ['credit', 'risk', 'listing'] as const;

export type SectionKey = (typeof sectionKeys)[number];

/** A section, a point of one (credit/deposits), a part of the next steps, or the report's beginning or end. */
export type MaterialPlace =
  'preamble' | 'closing' | 'next' | SectionKey | `${SectionKey}/${string}` | `next/${SectionKey}`;

const sections: readonly (readonly [RegExp, SectionKey])[] = [
  [/上市|挂牌|资本市场|直接融资/, 'listing'],
  [/风险|不良|非法集资|防非|宣传|处置|稳定/, 'risk'],
  [/信贷|实体|存贷|存款|贷款|对接|走访|攀登|融资|普惠|金融支持/, 'credit'],
];

const points: readonly (readonly [RegExp, MaterialPlace])[] = [
  [/包保|领导/, 'listing/leaders'],
  [/上市进展|推进情况|企业进展/, 'listing/progress'],
  [/后备|资源库/, 'listing/reserve'],
  [/中介|专业机构|专业服务/, 'listing/support'],
  [/宣传|非法集资|防非/, 'risk/publicity'],
  [/不良/, 'risk/npl'],
  [/对接/, 'credit/matchmaking'],
  [/走访|攀登/, 'credit/visits'],
  [/存贷|存款/, 'credit/deposits'],
];

/** Undefined where the name says no place. */
export function placeOfPart(part: string): MaterialPlace | undefined {
  if (/导语|前言|开头|引言|序言|总述/.test(part)) return 'preamble';
  if (/结尾|结语|结束语/.test(part)) return 'closing';
  const section = firstMatch(sections, part);
  if (/下一步|下步|打算|工作计划|工作安排/.test(part)) return section === undefined ? 'next' : `next/${section}`;
  return firstMatch(points, part) ?? section;
}

function firstMatch<T>(table: readonly (readonly [RegExp, T])[], part: string): T | undefined {
  return table.find(([pattern]) => pattern.test(part))?.[1];
}
