// How does a test ask for a program beside Node, and what happens where that is missing?

const titles = {
  soffice: ['JINBAO_SOFFICE', 'LibreOffice'],
  pdftoppm: ['JINBAO_PDFTOPPM', 'pdftoppm (Poppler)'],
  chromium: ['JINBAO_CHROMIUM', 'Chromium, Chrome or Edge'],
  'chinese-font': ['JINBAO_CHINESE_FONT', 'a Chinese font'],
} as const;

export type Program = keyof typeof titles;

/**
 * A describe block that runs where the programs are found and is skipped by name elsewhere; with CI=true a missing
 * one is a failure. The block gets the path of the first program named ('' where it is missing and skipped).
 * tools/test.mjs finds the programs needed by reading these calls: name them as literals.
 */
export function describeWith(
  programs: Program | readonly Program[],
  title: string,
  body: (program: string) => void,
): void {
  const names = typeof programs === 'string' ? [programs] : programs;
  const missing = names.filter((name) => placeOf(name) === '').map((name) => titles[name][1]);
  const first = names[0];
  const run = (): void => body(first === undefined ? '' : placeOf(first));
  if (missing.length === 0) {
    describe(title, run);
    return;
  }
  const reason = `needs ${missing.join(' and ')}`;
  if (process.env['CI'] !== 'true') {
    describe.skip(`${title} [${reason}]`, run);
    return;
  }
  test(`${title} [${reason}]`, () => {
    throw new Error(`${reason}, which is not found; under CI nothing is skipped`);
  });
}

/** Where a program is, '' where it is missing. */
function placeOf(name: Program): string {
  return process.env[titles[name][0]] ?? '';
}
