// The numbers with their units in a text that somebody wrote, apart from the words around them.

const number = /(\d+(?:[.,]\d+)*(?:亿元|万元|元|%|个百分点|万户|万家|[年月日时家个场户人份笔位次项期条名])?)/u;

/** Words and numbers in turn; a number's part begins with a digit. */
export function numberParts(text: string): readonly string[] {
  return text.split(number).filter((part) => part !== '');
}
