// How Liquid's conditions and loops see our names: compared exactly, never as objects whose fields could be read.
import { Drop } from 'liquidjs';
import { compare, decimal, type Decimal, toNumber } from '../core/measure/decimal';
import { gap, type GapPiece } from '../core/narrative/pieces';
import { type LoopRow, loopRows } from '../core/template/ledger-row';
import type { Named, World } from '../core/template/named';
import { valueOfPath } from '../core/template/slot-pieces';
import { words } from '../core/measure/bilingual';

/** A condition asks for something that has no value: neither of its branches may be told. */
export class ConditionGap extends Error {
  readonly gap: GapPiece;

  constructor(missing: GapPiece) {
    super(missing.needed);
    this.gap = missing;
  }
}

/** A value in a condition. Fields of a Drop can be read by templates; private ones cannot. */
class ValueDrop extends Drop {
  readonly #named: () => Named;

  constructor(named: () => Named) {
    super();
    this.#named = named;
  }

  static namedOf(drop: ValueDrop): Named {
    return drop.#named();
  }

  /** What {% if 名称 %} asks: whether there is a value, or a yes. */
  override valueOf(): unknown {
    const named = this.#named();
    if (named.is === 'gap') return undefined;
    return named.is === 'quantity' ? toNumber(named.quantity.value) : (named.flag ?? named.text);
  }

  equals(other: unknown): boolean {
    const named = this.#named();
    // blank, empty and nil ask whether there is anything.
    if (other instanceof Drop && !(other instanceof ValueDrop)) return named.is === 'gap';
    if (named.is === 'gap') throw new ConditionGap(named.gap);
    if (named.is === 'quantity') return compare(named.quantity.value, numberOf(other)) === 0;
    return named.text === textOf(other) || named.flag === other;
  }

  gt(other: unknown): boolean {
    return this.#compared(other) > 0;
  }

  geq(other: unknown): boolean {
    return this.#compared(other) >= 0;
  }

  lt(other: unknown): boolean {
    return this.#compared(other) < 0;
  }

  leq(other: unknown): boolean {
    return this.#compared(other) <= 0;
  }

  #compared(other: unknown): number {
    return compare(numberOf(this), numberOf(other));
  }
}

function numberOf(value: unknown): Decimal {
  if (typeof value === 'number') return decimal(value);
  const named = value instanceof ValueDrop ? ValueDrop.namedOf(value) : undefined;
  if (named?.is === 'quantity') return named.quantity.value;
  throw new ConditionGap(named?.is === 'gap' ? named.gap : notComparable(named?.text ?? String(value)));
}

function textOf(value: unknown): unknown {
  if (!(value instanceof ValueDrop)) return value;
  const named = ValueDrop.namedOf(value);
  return named.is === 'text' ? named.text : undefined;
}

function notComparable(text: string): GapPiece {
  return gap(text, words(`“${text}”不是数，不能比较大小。`, `“${text}” is no number and cannot be compared.`));
}

/** A name of the month, grown part by part: 各项存款, then 各项存款.余额. */
export class PathDrop extends ValueDrop {
  readonly #path: readonly string[];
  readonly #world: World;

  constructor(path: readonly string[], world: World) {
    super(() => valueOfPath(path, world, { loops: () => undefined }));
    this.#path = path;
    this.#world = world;
  }

  override liquidMethodMissing(key: string | number): PathDrop {
    return new PathDrop([...this.#path, String(key)], this.#world);
  }

  /** A ledger is what loops run over. */
  override valueOf(): unknown {
    const meaning = this.#world.vocabulary.meaningOf(this.#path);
    if (meaning?.is !== 'ledger') return super.valueOf();
    return loopRows(meaning.ledger, this.#world).map((row) => new RowDrop(row, this.#world));
  }
}

/** A row of a ledger while a loop runs over it. */
export class RowDrop extends Drop {
  readonly #row: LoopRow;
  readonly #world: World;

  constructor(row: LoopRow, world: World) {
    super();
    this.#row = row;
    this.#world = world;
  }

  static rowOf(drop: RowDrop): LoopRow {
    return drop.#row;
  }

  override liquidMethodMissing(key: string | number): ValueDrop {
    return new ValueDrop(() => valueOfPath(['', String(key)], this.#world, { loops: () => this.#row }));
  }
}
