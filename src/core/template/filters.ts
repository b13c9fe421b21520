// What a filter asks for: a unit, decimals, words for rise and fall, from which end places are counted.
import { type Bilingual, words } from '../measure/bilingual';
import type { RankOrder } from '../model/indicator';
import type { SignWords } from './sign-words';
import type { SlotArgument, SlotFilter } from './slot-expression';
import { type PrintedUnit, unitNamed } from './units';

export interface Asked {
  /** The number as it is; its size; with its verb; the verb or noun alone; without any filter. */
  readonly as: 'number' | 'size' | 'change' | 'direction' | 'plain';
  readonly unit?: PrintedUnit;
  /** Digits only: the unit stands in the text. */
  readonly isBare: boolean;
  readonly decimals?: number;
  readonly words?: SignWords;
  readonly order?: RankOrder;
  readonly follows?: readonly string[];
  /** What the text says of its direction, in words that cannot change. */
  readonly told?: 1 | -1;
}

export type AskedBy = { readonly asked: Asked } | { readonly why: Bilingual };

export const filterNames = { change: '增减', direction: '方向', size: '绝对值', bare: '数' } as const;

export const followsKey = '随';

/** 降: the words around it tell a fall, so that a rise is a gap. */
export const toldWords: Readonly<Record<string, 1 | -1>> = { 升: 1, 降: -1 };

export const orderWords: Readonly<Record<string, RankOrder>> = { 由高到低: 'descending', 由低到高: 'ascending' };

export function askedBy(filter: SlotFilter | undefined): AskedBy {
  if (filter === undefined) return { asked: { as: 'plain', isBare: false } };
  const own = Object.entries(filterNames).find(([, name]) => name === filter.name)?.[0];
  const unit = unitNamed(filter.name);
  if (own === undefined && unit === undefined) return { why: unknownFilter(filter.name) };
  const as = own === undefined || own === 'bare' ? 'number' : (own as 'change' | 'direction' | 'size');
  const start: Asked = { as, isBare: own === 'bare', ...(unit === undefined ? {} : { unit }) };
  return withArguments(start, filter.arguments);
}

function withArguments(start: Asked, given: readonly SlotArgument[]): AskedBy {
  let asked = start;
  for (const argument of given) {
    const next = withArgument(asked, argument);
    if (typeof next === 'string') return { why: unknownArgument(next) };
    asked = next;
  }
  const [up, down, ...more] = given.flatMap((argument) => (argument.is === 'text' ? [argument.text] : []));
  if (up === undefined) return { asked };
  return down === undefined || more.length > 0 ? { why: twoWords } : { asked: { ...asked, words: { up, down } } };
}

/** The text of one that is not known; words in quotation marks are taken together, afterwards. */
function withArgument(asked: Asked, argument: SlotArgument): Asked | string {
  if (argument.is === 'number') return { ...asked, decimals: argument.number };
  if (argument.is === 'text') return asked;
  if (argument.is === 'keyed') {
    return argument.key === followsKey ? { ...asked, follows: argument.path } : argument.key;
  }
  const name = argument.path.join('.');
  const order = Object.entries(orderWords).find(([word]) => word === name)?.[1];
  if (order !== undefined) return { ...asked, order };
  const told = Object.entries(toldWords).find(([word]) => word === name)?.[1];
  if (told !== undefined) return { ...asked, told };
  const unit = unitNamed(name);
  return unit === undefined ? name : { ...asked, unit };
}

function unknownFilter(name: string): Bilingual {
  return words(
    `没有“${name}”这种写法；可用：亿元、万元、百分比、个百分点、位、家、增减、方向、绝对值、数。`,
    `There is no filter “${name}”; there are 亿元, 万元, 百分比, 个百分点, 位, 家, 增减, 方向, 绝对值 and 数.`,
  );
}

function unknownArgument(text: string): Bilingual {
  return words(
    `不认识“${text}”；冒号后可写单位、小数位数、由高到低、由低到高、升或降。`,
    `“${text}” is not known; behind the colon stand a unit, decimals, 由高到低, 由低到高, 升 or 降.`,
  );
}

const twoWords = words(
  '升和降要各写一个词，如{{各项存款.较年初增加 | 增减: 亿元, "净增", "净减"}}。',
  'A rise and a fall need one word each, as in {{各项存款.较年初增加 | 增减: 亿元, "净增", "净减"}}.',
);
