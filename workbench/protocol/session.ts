// One client's requests, carried out action by action: paths resolved once, references kept, errors placed.
import { actionTypes, pathTypes } from './frames';
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './frames';
import { fail, HostError } from './host-error';
import { inCamelCase, queried } from './query';
import { isWireObject, type WireObject } from './wire-object';

export interface SessionWorld {
  readonly workbook: WireObject;
  /** Objects that a client makes by their full name. */
  readonly newObject: (name: string) => WireObject;
  /** Called before each action; what it throws is the answer to that action. */
  readonly beforeAction?: (action: Action) => void;
}

export class Session {
  private readonly world: SessionWorld;
  private readonly kept = new Map<string, WireObject>();
  private readonly referenceIds = new WeakMap<WireObject, string>();
  private nextReference = 1;

  constructor(world: SessionWorld) {
    this.world = world;
  }

  process(body: RequestBody): ResponseBody {
    const request: Request = { body, live: new Map(), location: '' };
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        this.world.beforeAction?.(action);
        if (action.ActionType === actionTypes.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.carryOut(action, request) });
      } catch (thrown) {
        const error = thrown instanceof HostError ? thrown : unexpected(thrown);
        const place = { Location: request.location, HttpStatusCode: error.status, ActionIndex: index };
        // As Excel does: what was done before stays done, what comes after never runs.
        return {
          Error: { Code: error.code, Message: error.message, ...place },
          ProcessedResults: { Results },
          TraceIds,
        };
      }
    }
    return { Results, TraceIds };
  }

  private carryOut(action: Action, request: Request): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.resolve(action.ObjectPathId, request);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : this.identity(object);
      case actionTypes.query:
        return queried(object, action.QueryInfo, (one) => this.identity(one));
      case actionTypes.queryAsJson:
        return inCamelCase(queried(object, action.QueryInfo, (one) => this.identity(one)));
      case actionTypes.method:
        return this.call(object, action.Name, { info: action.ArgumentInfo, request });
      case actionTypes.setProperty: {
        const [value] = this.argumentsOf(action.ArgumentInfo, request);
        return write(object, action.Name, { value, request });
      }
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          write(object, name.charAt(0).toUpperCase() + name.slice(1), { value, request });
        }
        return null;
      default:
        return fail('NotImplemented', `Action type ${String(action.ActionType)} is not implemented by this test host.`);
    }
  }

  /** Resolved lazily but once a request: worksheets.add() is a path, and must not add twice. */
  private resolve(id: number, request: Request): WireObject | null {
    const known = request.live.get(id);
    if (known !== undefined) return known;
    const path = request.body.ObjectPaths[String(id)] ?? fail('GeneralException', `No object path ${String(id)}.`);
    const object = this.follow(path, request);
    request.live.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, request: Request): WireObject | null {
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.globalObject) return this.world.workbook;
    if (path.ObjectPathType === pathTypes.newObject) return this.world.newObject(path.Name);
    if (path.ObjectPathType === pathTypes.referenceId) return this.kept.get(path.Name) ?? fail('InvalidReference');
    const parent = this.resolve(path.ParentObjectPathId ?? 0, request);
    if (parent === null) return null;
    if (path.ObjectPathType === pathTypes.property) {
      request.location = located(parent, path.Name);
      return parent.child(path.Name);
    }
    const name = path.ObjectPathType === pathTypes.indexer ? 'GetItem' : path.Name;
    const result = this.call(parent, name, { info: path.ArgumentInfo, request });
    return result === null || isWireObject(result) ? result : fail('GeneralException', `${name} gives no object.`);
  }

  private call(
    object: WireObject | null,
    name: string,
    { info, request }: { info: ArgumentInfo | undefined; request: Request },
  ): unknown {
    // Excel.run keeps a reference to every range, null objects included.
    if (object === null) return name.startsWith('_') ? null : fail('ItemNotFound');
    const args = [...this.argumentsOf(info, request)];
    while (args.length > 0 && args.at(-1) === null) args.pop();
    request.location = located(object, name);
    if (name === '_KeepReference') this.keep(object);
    else if (name === '_RemoveReference') this.kept.delete(String(args[0]));
    else return object.call(name, args) ?? null;
    return null;
  }

  private argumentsOf(info: ArgumentInfo | undefined, request: Request): readonly unknown[] {
    const swapped = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === 'number' && reference > 0) return this.resolve(reference, request);
      if (Array.isArray(reference) && Array.isArray(value)) {
        return value.map((inner: unknown, index) => swapped(inner, reference[index]));
      }
      return value;
    };
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => swapped(value, references?.[index]));
  }

  private keep(object: WireObject): void {
    const id = this.referenceIds.get(object) ?? `reference-${String(this.nextReference++)}`;
    this.referenceIds.set(object, id);
    this.kept.set(id, object);
  }

  private identity(object: WireObject): Readonly<Record<string, unknown>> {
    const reference = this.referenceIds.get(object);
    const isKept = reference !== undefined && this.kept.has(reference);
    return isKept ? { ...object.identity(), _ReferenceId: reference } : object.identity();
  }
}

interface Request {
  readonly body: RequestBody;
  readonly live: Map<number, WireObject | null>;
  location: string;
}

function write(
  object: WireObject | null,
  name: string,
  { value, request }: { value: unknown; request: Request },
): null {
  if (object === null) fail('ItemNotFound');
  request.location = located(object, name);
  object.write(name, value);
  return null;
}

function located(object: WireObject, name: string): string {
  return `${object.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** A fault of the host itself is shown as such, not hidden behind a general exception. */
function unexpected(thrown: unknown): HostError {
  return new HostError(
    'GeneralException',
    `Fault of the test host: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
  );
}
