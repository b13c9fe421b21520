// The units a sheet or a text can be in, and how many of one are in another.

/** Amount units; the value is the number of yuan as a power of ten. */
export const amountUnits = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 } as const;

export type AmountUnit = keyof typeof amountUnits;

/** Units of what is counted. */
export type CountUnit = '家' | '个' | '场' | '户' | '人' | '份' | '笔' | '位' | '次';

/** '%' is a ratio or growth as percent (8.37, not 0.0837); '个百分点' is a difference of two percents. */
export type Unit = AmountUnit | '%' | '个百分点' | CountUnit;

/** Ten to this power is how many of `to` make one `from`: 亿元 to 万元 is 4. */
export function unitPower(from: AmountUnit, to: AmountUnit): number {
  return amountUnits[from] - amountUnits[to];
}

export function isAmountUnit(text: string): text is AmountUnit {
  return Object.hasOwn(amountUnits, text);
}

/** The amount unit a word means, 亿 and 万 included; undefined when it means none. */
export function amountUnitOf(word: string): AmountUnit | undefined {
  const unit = word === '亿' || word === '万' ? `${word}元` : word;
  return isAmountUnit(unit) ? unit : undefined;
}
