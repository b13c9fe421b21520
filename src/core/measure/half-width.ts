// How a cell's text looks once width, blanks and look-alike signs no longer matter.

/** Full-width forms to half-width, look-alike dashes and brackets to plain ones, blanks trimmed and collapsed. */
export function halfWidth(text: string): string {
  return isPlain.test(text) ? text : widthless(text);
}

// Most cells are plain already; telling so is many times faster than normalising.
const isPlain = /^[!-Z\\^-~\u4E00-\u9FFF]*$/;

function widthless(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2013\uFE63]/g, '-')
    .replace(/[\u3014\u3010[]/g, '(')
    .replace(/[\u3015\u3011\]]/g, ')')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

/** Without any blank: names and headers are compared so. */
export function compact(text: string): string {
  return halfWidth(text).replaceAll(' ', '');
}

/** As printed, only without the blanks that Han text does not need: 合  计 is 合计, First  Bank is First Bank. */
export function tight(text: string): string {
  if (!/[\s\u200B\uFEFF]/.test(text)) return text;
  return text
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .replace(/(?<=[^ -~]) | (?=[^ -~])/g, '')
    .trim();
}
