// What `load` asks for, answered: the chosen members of an object and of what hangs on it.
import type { QueryInfo } from './frames';
import { fail } from './host-error';
import type { WireObject } from './wire-object';

interface Choice {
  readonly parts: Map<string, Choice>;
}

export function queried(
  object: WireObject | null,
  info: QueryInfo | undefined,
  identity: (object: WireObject) => Readonly<Record<string, unknown>>,
): unknown {
  if (object === null) return null;
  return answer(object, choiceOf(info), { info, identity });
}

interface Context {
  readonly info: QueryInfo | undefined;
  readonly identity: (object: WireObject) => Readonly<Record<string, unknown>>;
}

function choiceOf(info: QueryInfo | undefined): Choice {
  const root: Choice = { parts: new Map() };
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  for (const path of paths.length === 0 ? ['*'] : paths) {
    let choice = root;
    for (const name of path.toLowerCase().split(/[/.]/).filter(Boolean)) {
      const next = choice.parts.get(name) ?? { parts: new Map<string, Choice>() };
      choice.parts.set(name, next);
      choice = next;
    }
  }
  return root;
}

function answer(object: WireObject, choice: Choice, context: Context): unknown {
  return object.isCollection ? answerItems(object, choice, context) : answerMembers(object, choice, context);
}

/** Names apply to the items, but for the collection's own values such as count. */
function answerItems(object: WireObject, choice: Choice, context: Context): unknown {
  const result: Record<string, unknown> = {};
  const forItems: Choice = { parts: new Map() };
  for (const [name, part] of choice.parts) {
    const own = object.valueNames.find((value) => value.toLowerCase() === name);
    if (own !== undefined) result[own] = object.read(own);
    else if (name === 'items' && part.parts.size > 0) for (const [key, sub] of part.parts) forItems.parts.set(key, sub);
    else forItems.parts.set(name === 'items' ? '*' : name, part);
  }
  if (forItems.parts.size === 0) return result;
  const { Skip: skip = 0, Top: top = Infinity } = context.info ?? {};
  const chosen = object.items().map((item, index) => ({ item, index }));
  const inner = { ...context, info: undefined };
  result['_Items'] = chosen.slice(skip, skip + top).map(({ item, index }) => ({
    _Index: index,
    ...(answer(item, forItems, inner) as object),
  }));
  return result;
}

function answerMembers(object: WireObject, choice: Choice, context: Context): Record<string, unknown> {
  const result: Record<string, unknown> = { ...context.identity(object) };
  for (const [name, part] of choice.parts) {
    if (name === '*') {
      for (const value of object.valueNames) result[value] = object.read(value);
      continue;
    }
    const value = object.valueNames.find((known) => known.toLowerCase() === name);
    const child = object.childNames.find((known) => known.toLowerCase() === name);
    if (value !== undefined) result[value] = object.read(value);
    else if (child !== undefined) result[child] = answerChild(object.child(child), part, context);
    else fail('InvalidArgument', `${object.name} has no property "${name}" that this test host can load.`);
  }
  return result;
}

function answerChild(child: WireObject | null, part: Choice, context: Context): unknown {
  if (child === null) return null;
  const all: Choice = { parts: new Map([['*', { parts: new Map() }]]) };
  return answer(child, part.parts.size === 0 ? all : part, { ...context, info: undefined });
}

/** `retrieve` wants the names as they are typed in code: camelCase, and items for _Items. */
export function inCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCamelCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === '_Items' ? 'items' : name.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
      inCamelCase(inner),
    ]),
  );
}
