// Text as a template holds it: braces that are text kept apart from those that open a slot.
import { pathText } from './slot-expression';

/** Ordinary text, so that no brace in it opens a slot. */
export function escapedText(text: string): string {
  return text.replace(/[{｛]/gu, (brace) => `{{ "${brace}" }}`);
}

/** Slots and tags typed with full-width braces, as Chinese keyboards do, are slots and tags all the same. */
export function withHalfBraces(text: string): string {
  return text
    .replace(/｛｛([^{}｛｝]*)｝｝/gu, '{{$1}}')
    .replace(/[｛{][％%]([^{}｛｝]*)[％%][｝}]/gu, (_, inner: string) => `{%${inner}%}`);
}

/** {{各项存款.余额 | 亿元: 2}} */
export function slotText(path: readonly string[], filter = '', given: readonly string[] = []): string {
  const behind = filter === '' ? '' : ` | ${filter}${given.length === 0 ? '' : `: ${given.join(', ')}`}`;
  return `{{${pathText(path)}${behind}}}`;
}
