// A template of the wording with its slots filled: '余额{balance}' becomes text and facts, and a slot forgotten does not compile.
import type { Piece, Pieces } from './pieces';

/** The names in the braces of a template. */
export type SlotNames<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotNames<Rest>
  : never;

export function phrase<Template extends string>(
  template: Template,
  slots: Readonly<Record<SlotNames<Template>, Pieces | string>>,
): Pieces {
  const given = new Map(Object.entries<Pieces | string>(slots).map(([name, content]) => [`{${name}}`, content]));
  return template
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .flatMap((part): readonly Piece[] => {
      const content = given.get(part) ?? part;
      return typeof content === 'string' ? [content] : content;
    });
}

/** A template whose slots are plain text; none of them holds a slot itself. */
export function phraseText<Template extends string>(
  template: Template,
  slots: Readonly<Record<SlotNames<Template>, string>>,
): string {
  return Object.entries<string>(slots).reduce(
    (text, [name, content]) => text.replaceAll(`{${name}}`, () => content),
    template as string,
  );
}
