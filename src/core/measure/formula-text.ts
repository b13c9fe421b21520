// A formula as offices type it, made plain for the parser, with the place of every sign kept for messages.

export interface PlainFormula {
  readonly text: string;
  /** Where in the typed text each character of the plain text comes from; one more for the end. */
  readonly from: readonly number[];
  /** The first sign that has no place in a formula. */
  readonly stranger?: { readonly sign: string; readonly position: number };
}

/** Full-width signs to plain ones, ≥ ≤ ≠ and a lone = to comparisons; what stands in quotation marks is left alone. */
export function plainFormula(typed: string): PlainFormula {
  const text: string[] = [];
  const from: number[] = [];
  let stranger: PlainFormula['stranger'];
  let isQuoted = false;
  for (let position = 0; position < typed.length; position += 1) {
    const sign = typed.charAt(position);
    const isMark = marks.test(sign);
    const plain = isQuoted && !isMark ? sign : plainSign(typed, position);
    if (isMark) isQuoted = !isQuoted;
    if (!(isQuoted ? quotable : admitted).test(plain)) stranger ??= { sign, position };
    for (const each of plain.split('')) {
      text.push(each);
      from.push(position);
    }
  }
  return { text: text.join(''), from: [...from, typed.length], ...(stranger === undefined ? {} : { stranger }) };
}

const replacements: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '－': '-',
  '−': '-',
  '–': '-',
  '、': ',',
  '≥': '>=',
  '≧': '>=',
  '≤': '<=',
  '≦': '<=',
  '≠': '!=',
  '“': '"',
  '”': '"',
};

const marks = /["“”＂]/;

const admitted = /^[\p{L}\p{N}_.,+\-*/%()<>=!" ]+$/u;

const quotable = /^[^\\\p{Cc}\p{Cs}]+$/u;

function plainSign(typed: string, position: number): string {
  const sign = typed.charAt(position);
  const plain = replacements[sign] ?? sign.normalize('NFKC');
  const isPartOfAnother = /[<>=!＜＞＝！]/.test(typed.charAt(position - 1) + typed.charAt(position + 1));
  return plain === '=' && !isPartOfAnother ? '==' : plain;
}
