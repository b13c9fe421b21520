// The cells on the screen: what can be seen of the active sheet is drawn anew whenever something changes.
import { areaText, columnName, overlap, parsePlace, type Area } from '../model/area';
import type { Book } from '../model/book';
import { cellAt, usedArea, type Sheet } from '../model/sheet';
import { wholeSheet } from '../model/area';
import { applyLook, cellText } from './cell-look';
import { chartCells } from './chart-cells';
import { chartPicture } from './charts-svg';
import { conditionalStyle, type Holds } from './conditional-style';
import { Lines } from './lines';
import { div, pointArea, position, type Box, type Cell } from './places';

const headWidth = 46;
const headHeight = 22;
const usualWidth = 54;
const usualHeight = 14.25;
const leastRows = 200;
const leastColumns = 40;

export interface GridWorld {
  readonly book: () => Book;
  readonly holds: (sheet: Sheet) => Holds;
}

function nextStart(lines: Lines, distance: number): number {
  const at = lines.at(distance);
  return lines.start(at) < distance ? lines.start(at + 1) : lines.start(at);
}

export class Grid {
  private readonly box: HTMLElement;
  private readonly world: GridWorld;
  private readonly room = div('room');
  /** Apart from the editor, which would lose the keyboard if it were put in again. */
  private readonly layer = div('layer');
  private rows = new Lines(new Map(), 0, usualHeight);
  private columns = new Lines(new Map(), 0, usualWidth);
  private due = 0;

  constructor(box: HTMLElement, world: GridWorld) {
    this.box = box;
    this.world = world;
    box.append(this.room, this.layer);
    box.addEventListener('scroll', () => this.draw());
    new ResizeObserver(() => this.draw()).observe(box);
  }

  /** Draws in the next frame, once for many changes. */
  draw(): void {
    if (this.due === 0) this.due = requestAnimationFrame(() => this.drawNow());
  }

  /** The cell at a point of the screen; undefined on the heads. */
  cellAtPoint(x: number, y: number): Cell | undefined {
    const { left, top } = this.box.getBoundingClientRect();
    if (x - left < headWidth || y - top < headHeight) return undefined;
    const { frozen } = this.sheet;
    const place = (lines: Lines, inside: number, scrolled: number, count: number): number =>
      inside < lines.start(count) ? lines.at(inside) : lines.at(inside + scrolled);
    const row = place(this.rows, y - top - headHeight, this.box.scrollTop, frozen.rows);
    const column = place(this.columns, x - left - headWidth, this.box.scrollLeft, frozen.columns);
    const merge = this.sheet.merges.find((area) => overlap(area, pointArea({ row, column })) !== undefined);
    return merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
  }

  /** Scrolls so far that the area's first cell can be seen. */
  reveal(area: Area): void {
    const { box, rows, columns } = this;
    this.measure();
    const { frozen } = this.sheet;
    const scrolled = (lines: Lines, index: number, now: number, size: number, fixed: number): number => {
      if (index < fixed) return now;
      const [start, end] = [lines.start(index) - lines.start(fixed), lines.start(index + 1)];
      if (start < now) return start;
      // As Excel does, no line is left cut at the start.
      return end > now + size ? nextStart(lines, end - size + lines.start(fixed)) - lines.start(fixed) : now;
    };
    box.scrollTop = scrolled(rows, area.top, box.scrollTop, box.clientHeight - headHeight, frozen.rows);
    box.scrollLeft = scrolled(columns, area.left, box.scrollLeft, box.clientWidth - headWidth, frozen.columns);
    this.draw();
  }

  /** Where an area stands in the scrolled box. */
  boxOf(area: Area): Box {
    const { frozen } = this.sheet;
    const left = headWidth + this.columns.start(area.left) + (area.left < frozen.columns ? this.box.scrollLeft : 0);
    const top = headHeight + this.rows.start(area.top) + (area.top < frozen.rows ? this.box.scrollTop : 0);
    const width = this.columns.start(area.right + 1) - this.columns.start(area.left);
    const height = this.rows.start(area.bottom + 1) - this.rows.start(area.top);
    return { left, top, width, height };
  }

  private get sheet(): Sheet {
    return this.world.book().active;
  }

  private measure(): void {
    const used = usedArea(this.sheet, wholeSheet, 'all');
    const reach = this.world.book().selection[0];
    const rows = Math.max(leastRows, (used?.bottom ?? 0) + 50, (reach?.top ?? 0) + 20);
    const columns = Math.max(leastColumns, (used?.right ?? 0) + 10, (reach?.left ?? 0) + 5);
    this.rows = new Lines(this.sheet.rows, Math.min(rows, 1_048_576), usualHeight);
    this.columns = new Lines(this.sheet.columns, Math.min(columns, 16_384), usualWidth);
  }

  private drawNow(): void {
    this.due = 0;
    this.world.book().settle();
    this.measure();
    const [width, height] = [
      headWidth + this.columns.start(this.columns.count),
      headHeight + this.rows.start(this.rows.count),
    ];
    this.room.style.width = `${String(width)}px`;
    this.room.style.height = `${String(height)}px`;
    this.layer.replaceChildren(...this.cells(), ...this.heads(), ...this.selected(), ...this.charts());
  }

  private shown(lines: Lines, scrolled: number, size: number, frozen: number): readonly number[] {
    const first = Math.max(frozen, lines.at(scrolled + lines.start(frozen)));
    const last = lines.at(scrolled + size);
    const fixed = Array.from({ length: frozen }, (_, index) => index);
    const free = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    return [...fixed, ...free].filter((index) => lines.size(index) > 0);
  }

  private shownRows(): readonly number[] {
    return this.shown(this.rows, this.box.scrollTop, this.box.clientHeight, this.sheet.frozen.rows);
  }

  private shownColumns(): readonly number[] {
    return this.shown(this.columns, this.box.scrollLeft, this.box.clientWidth, this.sheet.frozen.columns);
  }

  private cells(): readonly HTMLElement[] {
    const { sheet } = this;
    const holds = this.world.holds(sheet);
    const [rows, columns] = [this.shownRows(), this.shownColumns()];
    const seen = new Set<Area>();
    return rows.flatMap((row) =>
      columns.flatMap((column) => {
        const merge = sheet.merges.find((area) => overlap(area, pointArea({ row, column })) !== undefined);
        if (merge !== undefined && seen.has(merge)) return [];
        if (merge !== undefined) seen.add(merge);
        return [this.cell(merge ?? pointArea({ row, column }), holds)];
      }),
    );
  }

  private cell(area: Area, holds: Holds): HTMLElement {
    const { sheet } = this;
    const place = { row: area.top, column: area.left };
    const cell = cellAt(sheet, place.row, place.column);
    const made = div('cell');
    const box = this.boxOf(area);
    // One pixel larger each way, so that the lines of neighbours fall together.
    position(made, { left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 });
    made.dataset['cell'] = areaText(pointArea(place));
    applyLook(made, cell, conditionalStyle(sheet, place, holds));
    const isFixed = Number(area.top < sheet.frozen.rows) + Number(area.left < sheet.frozen.columns);
    made.style.zIndex = String(isFixed * 2);
    const text = cellText(cell);
    if (text === '') return made;
    const inner = document.createElement('span');
    inner.textContent = text;
    made.append(inner);
    const room = typeof cell?.value === 'string' ? this.roomBeside(area, made) : 0;
    if (room > box.width) {
      made.classList.add('overflowing');
      made.style.zIndex = String(isFixed * 2 + 1);
      inner.style.width = `${String(room)}px`;
    }
    return made;
  }

  /** How far a text may run over the blank cells to its right. */
  private roomBeside(area: Area, made: HTMLElement): number {
    const { sheet } = this;
    const isBound = made.classList.contains('wrapped') || made.style.textAlign !== 'left' || area.left !== area.right;
    if (isBound) return 0;
    let last = area.left;
    while (last < area.left + 20 && (cellAt(sheet, area.top, last + 1)?.value ?? '') === '') last += 1;
    return this.columns.start(last + 1) - this.columns.start(area.left);
  }

  private heads(): readonly HTMLElement[] {
    const { scrollLeft, scrollTop } = this.box;
    const head = (text: string, box: Box, level: number): HTMLElement => {
      const made = div('head');
      position(made, box);
      made.textContent = text;
      made.style.zIndex = String(level);
      return made;
    };
    const { frozen } = this.sheet;
    // What is frozen lies over what scrolls under it, and the corner over both.
    const columns = this.shownColumns().map((column) => {
      const { left, width } = this.boxOf(pointArea({ row: 0, column }));
      return head(
        columnName(column),
        { left, top: scrollTop, width, height: headHeight },
        column < frozen.columns ? 9 : 8,
      );
    });
    const rows = this.shownRows().map((row) => {
      const { top, height } = this.boxOf(pointArea({ row, column: 0 }));
      return head(String(row + 1), { left: scrollLeft, top, width: headWidth, height }, row < frozen.rows ? 9 : 8);
    });
    return [
      ...columns,
      ...rows,
      head('', { left: scrollLeft, top: scrollTop, width: headWidth, height: headHeight }, 10),
    ];
  }

  private selected(): readonly HTMLElement[] {
    return this.world.book().selection.map((area) => {
      const made = div('selected');
      const merge = this.sheet.merges.find((one) => one.top === area.top && one.left === area.left);
      const bounded = {
        ...area,
        bottom: Math.min(area.bottom, this.rows.count - 1),
        right: Math.min(area.right, this.columns.count - 1),
      };
      position(made, this.boxOf(merge ?? bounded));
      return made;
    });
  }

  private charts(): readonly SVGSVGElement[] {
    return this.sheet.charts.map((chart) => {
      const place = chart.data['Place'];
      const area = typeof place === 'string' ? parsePlace(place)?.area : undefined;
      const box = this.boxOf(area ?? { top: 0, left: 0, bottom: 15, right: 7 });
      const picture = chartPicture(chart, chartCells(this.world.book()), box);
      position(picture, box);
      return picture;
    });
  }
}
