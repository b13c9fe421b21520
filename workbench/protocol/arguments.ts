// Arguments of a method as the kinds they should be.
import { fail } from './host-error';

/** A text; '' where none was given. */
export function textArgument(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : fail('InvalidArgument');
}
