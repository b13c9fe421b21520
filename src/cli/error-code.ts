// The code by which Node names an error of the system or of the arguments.

/** '' for an error that has none: a bug. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
