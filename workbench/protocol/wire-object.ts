// How an object of the host shows itself on the wire: its members by their wire names, nothing else.
import { fail } from './host-error';

export interface ValueMember<Target> {
  readonly get: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

/** A table of members; a name that is not in it does not exist for the client. */
export interface WireType<Target> {
  readonly name: string;
  /** What lets the client address the object after the request: Id, _Id or nothing. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly values?: Readonly<Record<string, ValueMember<Target>>>;
  readonly children?: Readonly<Record<string, (target: Target) => WireObject | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[]) => unknown>>;
  /** Present on collections. */
  readonly items?: (target: Target) => readonly WireObject[];
}

export interface WireObject {
  readonly name: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  /** Wire names of what `load` can read and of what it can go on to. */
  readonly valueNames: readonly string[];
  readonly childNames: readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  read(member: string): unknown;
  write(member: string, value: unknown): void;
  child(member: string): WireObject | null;
  call(member: string, args: readonly unknown[]): unknown;
  items(): readonly WireObject[];
}

/** Makes the wire objects of one type. */
export function objectsOf<Target>(type: WireType<Target>): (target: Target) => WireObject {
  const values = type.values ?? {};
  const children = type.children ?? {};
  const methods = type.methods ?? {};
  const valueNames = Object.keys(values);
  const childNames = Object.keys(children);
  return (target) => ({
    name: type.name,
    target,
    isCollection: type.items !== undefined,
    valueNames,
    childNames,
    identity: () => type.identity?.(target) ?? {},
    read: (member) => own(values, member, type.name).get(target),
    write: (member, value) => {
      const set = own(values, member, type.name).set;
      if (set === undefined) fail('InvalidOperation', `${type.name}.${member} is read-only.`);
      set(target, value);
    },
    child: (member) => own(children, member, type.name)(target),
    call: (member, args) => own(methods, member, type.name)(target, args),
    items: () => type.items?.(target) ?? fail('InvalidOperation', `${type.name} is no collection.`),
  });
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && 'valueNames' in value && 'childNames' in value;
}

/** A member of the table itself, never one inherited such as constructor. */
function own<Member>(members: Readonly<Record<string, Member>>, name: string, type: string): Member {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) fail('NotImplemented', `${type}.${name} is not implemented by this test host.`);
  return member;
}
