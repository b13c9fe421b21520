// Whether a name in a correction means a sheet, table or header that is there, whatever month stands in it.
import { compact } from '../measure/half-width';

const months =
  /(?:(?:19|20)\d\d年?[-./]?)?(?:1[0-2]|0?[1-9])月(?:份|末|底|\d{1,2}[日号])?|(?:19|20)\d\d(?:年(?:末|底|初)?|[-./](?:1[0-2]|0?[1-9])(?!\d)|(?:1[0-2]|0[1-9])(?!\d))/g;

/** Without blanks, half-width, every month as #. */
export function lasting(name: string): string {
  return compact(name).replace(months, '#').replaceAll('；', '').trim();
}

/** The names that are meant: those written just so, else those that differ in the month alone. */
export function meantBy(name: string, names: readonly string[]): readonly string[] {
  const exact = names.filter((other) => compact(other) === compact(name));
  return exact.length > 0 ? exact : names.filter((other) => lasting(other) === lasting(name));
}

export interface HeaderName {
  readonly name: string;
  /** Which of several headers alike, from 1. */
  readonly nth?: number;
}

/** 余额（第2个） is the second of the headers 余额. */
export function headerName(text: string): HeaderName {
  const match = /^(.*)\(第(\d+)个\)$/.exec(compact(text));
  return match === null ? { name: compact(text) } : { name: String(match[1]), nth: Number(match[2]) };
}
