// Which county or city a title names.

/** The county named in the title of a bank sheet: one the county sheet has, else the words before 银行业, 金融机构, 存…. */
export function countyInTitle(title: string, known: ReadonlySet<string>): string | undefined {
  const found = [...known].filter((name) => title.includes(name)).sort((one, other) => other.length - one.length)[0];
  if (found !== undefined) return found;
  const plain = title
    .replace(/^附[件表]\d*[:：]?|^关于(?:印发)?/, '')
    .replace(
      /\d{2,4}年(?:度|末|初)?(?:\d{1,2}[-—至])?(?:\d{1,2}月(?:份|末|底)?(?:\d{1,2}日)?)?|截[至止]|\d{1,2}月(?:份|末|底)?/g,
      ' ',
    );
  const match =
    /([\p{Script=Han}]{1,9}?(?:自治县|县|区|市|旗))(?=\s*(?:辖?内)?(?:各|银行|金融|存|贷|主要|信贷|本外币|人民币|普惠|不良|法人|驻|支持))/u.exec(
      plain,
    );
  const place = match?.[1]?.replace(/^.*省/, '').replace(/^[^县区市]{1,6}市(?=.+[县区市旗]$)/, '');
  return place === undefined || /^(?:各|全|县区|区县|市辖区|县市区|辖)/.test(place) ? undefined : place;
}

/** The city named in the title of a county sheet, e.g. 乙市各县区存贷款情况. */
export function cityInTitle(title: string): string | undefined {
  const match = /([\p{Script=Han}]{1,6}?(?:市|州|盟|地区))(?=各|所辖|辖|县|区|存|贷|金融|银行|主要|全)/u.exec(
    title.replace(/^附[件表]\d*[:：]?|^关于(?:印发)?|\d+年|\d+月(?:份|末|底)?|截[至止]/g, ''),
  );
  const city = match?.[1];
  return city === undefined || /^(?:各|全|县)/.test(city) ? undefined : city;
}
