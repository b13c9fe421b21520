// Why a file cannot be used as an Office package; every caller words it for its own users.

export type RejectionCode =
  | 'empty'
  | 'not-a-package'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'legacy-xls'
  | 'legacy-doc'
  | 'legacy-other'
  | 'html'
  | 'text'
  | 'zip-bomb'
  | 'too-large'
  | 'dtd'
  | 'other-package'
  | 'word-package'
  | 'spreadsheet-package'
  | 'xlsb';

/** Thrown by everything in this folder for what is wrong with the file; any other error is a bug. */
export class Rejection extends Error {
  readonly code: RejectionCode;
  /** The part of the package that is at fault, where it is one part. */
  readonly part: string | undefined;

  constructor(code: RejectionCode, part?: string) {
    super(part === undefined ? code : `${code}: ${part}`);
    this.name = 'Rejection';
    this.code = code;
    this.part = part;
  }
}
