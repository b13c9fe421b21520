// Where a formula calls our functions, and with which arguments.

export interface FormulaCall {
  /** As it is written, without namespace, in capitals. */
  readonly name: string;
  readonly args: readonly string[];
  /** From the first letter of the namespace to behind the closing bracket. */
  readonly start: number;
  readonly end: number;
}

/** JB.GROWTH( as it is typed; _xldudf_JB_GROWTH( as Excel writes it into files. */
const opening = /(?:_xldudf_)?JB[._]([\p{L}\p{N}_]+)\(/iuy;

/** The outermost calls, from left to right; a call inside another one's argument is found in that argument. */
export function ourCalls(formula: string): readonly FormulaCall[] {
  const found: FormulaCall[] = [];
  for (let at = 0; at < formula.length; at += 1) {
    const call = callAt(formula, at);
    if (call !== undefined) found.push(call);
    at = call === undefined ? behindQuotes(formula, at) : call.end - 1;
  }
  return found;
}

function callAt(formula: string, start: number): FormulaCall | undefined {
  if (/[\p{L}\p{N}_.]/u.test(formula[start - 1] ?? '')) return undefined;
  opening.lastIndex = start;
  const [head, name = ''] = opening.exec(formula) ?? [];
  if (head === undefined) return undefined;
  const args: string[] = [];
  let depth = 0;
  let from = start + head.length;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula[at] ?? '';
    if (depth === 0 && (sign === ',' || sign === ')')) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
      if (sign === ')') return { name: name.toUpperCase(), args: args.join('') === '' ? [] : args, start, end: at + 1 };
    }
    if ('({'.includes(sign)) depth += 1;
    if (')}'.includes(sign)) depth -= 1;
    at = behindQuotes(formula, at);
  }
  // Not closed: no formula that Excel would take.
  return undefined;
}

/** Texts in "…" and sheet names in '…' hold no calls; a doubled quote opens again at once. */
function behindQuotes(formula: string, at: number): number {
  const sign = formula[at];
  if (sign !== '"' && sign !== "'") return at;
  const end = formula.indexOf(sign, at + 1);
  return end < 0 ? formula.length : end;
}
