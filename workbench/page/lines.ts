// Where rows and columns stand on the screen: their sizes added up, hidden ones taking no room.
import type { Line } from '../model/sheet';

const pixelsPerPoint = 4 / 3;

export class Lines {
  readonly count: number;
  private readonly starts: Float64Array;

  constructor(lines: ReadonlyMap<number, Line>, count: number, usual: number) {
    this.count = count;
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) {
      const { size = usual, isHidden = false } = lines.get(index) ?? {};
      const pixels = isHidden ? 0 : Math.round(size * pixelsPerPoint);
      this.starts[index + 1] = (this.starts[index] ?? 0) + pixels;
    }
  }

  start(index: number): number {
    return this.starts[Math.min(index, this.count)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The line at a distance from the first one's start. */
  at(distance: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
