// What an office once chose for a number that its texts leave ambiguous, by the words round it.

export interface TextChoice {
  /** The sentence up to the number, its numbers as *: 不良率*%，列全市第*位. */
  readonly context: string;
  /** What the number says there: 不良贷款率 位次. */
  readonly meaning: string;
}
