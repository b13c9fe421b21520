// The number of a section as official tables write it: 一, 十, 二十一; up to 99.

const digits = '零一二三四五六七八九';

export function sectionNumber(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = count % 10 === 0 && count > 0 ? '' : digits.charAt(count % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones}`;
}
