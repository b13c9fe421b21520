// The add-in's own functions in cells: called in its page, their results kept by arguments.
import type { PushEntry } from '../protocol/frames';
import { isError, isGrid, type Grid, type Scalar, type Value } from './values';

const errorByCode: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** How a blank is handed to a function: desktop Excel makes it 0, Excel on the web null. */
export type BlankAs = 'zero' | 'null';

export class CellFunctions {
  /** Names as they stand in cells, upper case, to the ids of the page's functions. */
  readonly ids = new Map<string, string>();
  blankAs: BlankAs = 'null';
  send: (entries: readonly PushEntry[]) => void = () => undefined;
  /** Called when results have come, so that the cells that wait are computed again. */
  settled: () => void = () => undefined;
  private isReady = false;
  private nextId = 1;
  private readonly known = new Map<string, Value>();
  private readonly waiting = new Map<number, string>();
  private readonly asked = new Set<string>();
  private outgoing: PushEntry[] = [];

  define(namespace: string, ids: readonly string[]): void {
    for (const id of ids) this.ids.set(`${namespace}.${id}`.toUpperCase(), id.toUpperCase());
  }

  ready(): void {
    this.isReady = true;
    this.settled();
  }

  has(name: string): boolean {
    return this.ids.has(name);
  }

  /** The result for these arguments; #BUSY! until the page has answered. */
  call(name: string, args: readonly Value[]): Value {
    const parameters = args.map((arg) => this.parameter(arg));
    const key = JSON.stringify([name, parameters]);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    if (this.isReady && !this.asked.has(key)) this.ask(key, name, parameters);
    return { error: '#BUSY!' };
  }

  settle(id: number, result: { readonly value: unknown } | { readonly error: number }): void {
    const key = this.waiting.get(id);
    if (key === undefined) return;
    this.waiting.delete(id);
    this.asked.delete(key);
    this.known.set(key, 'error' in result ? { error: errorByCode[result.error] ?? '#VALUE!' } : received(result.value));
    if (this.waiting.size === 0) this.settled();
  }

  private ask(key: string, name: string, parameters: readonly unknown[]): void {
    const id = this.nextId;
    this.nextId += 1;
    this.asked.add(key);
    this.waiting.set(id, key);
    const message = JSON.stringify([id, this.ids.get(name), parameters, '', 0]);
    this.outgoing.push({ messageCategory: 1, messageType: 1000, targetId: '', id: '', message });
    // One frame for a whole recalculation.
    if (this.outgoing.length === 1) {
      setTimeout(() => {
        const entries = this.outgoing;
        this.outgoing = [];
        this.send(entries);
      }, 0);
    }
  }

  private parameter(value: Value): unknown {
    const plain = (scalar: Scalar): unknown => {
      if (scalar === undefined) return this.blankAs === 'zero' ? 0 : null;
      return isError(scalar) ? scalar.error : scalar;
    };
    if (!isGrid(value)) return plain(value);
    const isOne = value.grid.length === 1 && value.grid[0]?.length === 1;
    return isOne ? plain(value.grid[0]?.[0]) : value.grid.map((row) => row.map(plain));
  }
}

function received(value: unknown): Value {
  if (Array.isArray(value)) {
    const grid: Grid = value.map((row: unknown) =>
      Array.isArray(row) ? row.map(receivedScalar) : [receivedScalar(row)],
    );
    return { grid };
  }
  return receivedScalar(value);
}

function receivedScalar(value: unknown): Scalar {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'basicValue' in value) return receivedScalar(value.basicValue);
  return 0;
}
