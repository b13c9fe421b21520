// Chinese ordinals of headings and points: 一、 （一） 一是.

const digits = '一二三四五六七八九';

/** 1 is 一, 10 is 十, 21 is 二十一; for 1 to 99. */
export function chineseNumber(count: number): string {
  const tens = Math.floor(count / 10);
  const unit = digits.charAt((count % 10) - 1);
  if (tens === 0) return unit;
  return (tens === 1 ? '' : digits.charAt(tens - 1)) + '十' + unit;
}
