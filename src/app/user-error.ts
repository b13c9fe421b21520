// A failure of the world that the user can do something about, in one line.
import type { Bilingual } from '../core/measure/bilingual';

/** Thrown by adapters, caught in one place per entry point; a bug is any other error. */
export class UserError extends Error {
  /** What happened, why, and what to do. */
  readonly text: Bilingual;
  /** Stable, for tests and for a host that treats one case apart, e.g. 'encrypted'. */
  readonly code: string;

  constructor(code: string, text: Bilingual) {
    super(text['en-US']);
    this.name = 'UserError';
    this.code = code;
    this.text = text;
  }
}
