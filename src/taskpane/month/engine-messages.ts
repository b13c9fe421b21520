// What the pane and its engine in a worker say to each other: plain data, as a structured clone leaves nothing else.
import type { Bilingual } from '../../core/measure/bilingual';
import type { readText, TextInput } from '../texts/text-engine';
import type { EngineStep, MonthInput, workOut } from './engine';

/** The heavy work, wherever it is done. */
export interface Engine {
  readonly workOut: typeof workOut;
  readonly readText: typeof readText;
}

export type EngineRequest =
  { readonly kind: 'month'; readonly input: MonthInput } | { readonly kind: 'text'; readonly input: TextInput };

export type EngineMessage =
  /** Sent once, when the worker has loaded. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly step: EngineStep }
  | { readonly kind: 'done'; readonly output: unknown }
  /** A UserError in its parts, as an error that is cloned loses all but its message. */
  | { readonly kind: 'refused'; readonly code: string; readonly text: Bilingual }
  | { readonly kind: 'failed'; readonly message: string };
