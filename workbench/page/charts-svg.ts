// A chart as a picture: bars, columns, lines or a pie from the cells it names.
import type { ChartModel } from '../model/sheet';

/** What stands in an address: the values for drawing, the texts for labels. */
export interface ChartCells {
  readonly numbers: (address: string) => readonly number[];
  readonly texts: (address: string) => readonly string[];
  readonly label: (value: number, format: string) => string;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  readonly colourAt: (index: number) => string;
  readonly labelAt: (index: number) => string;
}

const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];
const space = 'http://www.w3.org/2000/svg';

export function chartPicture(chart: ChartModel, cells: ChartCells, box: Box): SVGSVGElement {
  const picture = element('svg', { ...box, role: 'img', viewBox: `0 0 ${String(box.width)} ${String(box.height)}` });
  const title = textOf(chart.data['Title.Text']);
  picture.setAttribute('aria-label', title);
  picture.append(words(title, { x: box.width / 2, y: 18, 'text-anchor': 'middle', 'font-size': 14 }));
  const kind = textOf(chart.data['ChartType']);
  const drawn = chart.series.map((series, index) => described(series.data, cells, index, kind === 'Pie'));
  const [first] = drawn;
  if (first === undefined) return picture;
  const inner = { width: box.width, height: box.height - 28 };
  const group = element('g', { transform: 'translate(0,26)' });
  group.append(...shapes(kind, drawn, inner));
  picture.append(group);
  return picture;
}

function shapes(kind: string, drawn: readonly Drawn[], box: Box): readonly SVGElement[] {
  const [first] = drawn;
  if (first === undefined) return [];
  if (kind === 'Pie') return pie(first, box);
  if (kind.startsWith('Bar')) return bars(first, box);
  return drawn.flatMap((one, index) =>
    kind.startsWith('Line') ? line(one, box) : columns(one, box, { index, of: drawn.length }),
  );
}

function described(data: Readonly<Record<string, unknown>>, cells: ChartCells, index: number, varies: boolean): Drawn {
  const numbers = cells.numbers(textOf(data['Values']));
  const format = textOf(data['DataLabels.NumberFormat']) || 'General';
  const usual = textOf(data['Fill']) || (palette[index % palette.length] ?? '#4472C4');
  return {
    numbers,
    texts: cells.texts(textOf(data['Categories'])),
    colourAt: (at) =>
      textOf(data[`Points.${String(at)}`]) || (varies ? (palette[at % palette.length] ?? usual) : usual),
    labelAt: (at) => (data['HasDataLabels'] === true ? cells.label(numbers[at] ?? 0, format) : ''),
  };
}

function bars({ numbers, texts, colourAt, labelAt }: Drawn, { width, height }: Box): readonly SVGElement[] {
  const left = 90;
  const scale = (width - left - 60) / most(numbers);
  const step = height / Math.max(numbers.length, 1);
  return numbers.flatMap((value, index) => {
    const [y, length] = [index * step, Math.max(0, value) * scale];
    const middle = y + step / 2 + 4;
    return [
      element('rect', { x: left, y: y + step * 0.15, width: length, height: step * 0.7, fill: colourAt(index) }),
      words(texts[index] ?? '', { x: left - 4, y: middle, 'text-anchor': 'end', 'font-size': 11 }),
      words(labelAt(index), { x: left + length + 4, y: middle, 'font-size': 11 }),
    ];
  });
}

function columns(
  { numbers, texts, colourAt, labelAt }: Drawn,
  { width, height }: Box,
  { index: series, of }: { readonly index: number; readonly of: number },
): readonly SVGElement[] {
  const bottom = height - 20;
  const scale = (bottom - 16) / most(numbers);
  const step = width / Math.max(numbers.length, 1);
  const part = (step * 0.7) / of;
  return numbers.flatMap((value, index) => {
    const [x, length] = [index * step + step * 0.15 + series * part, Math.max(0, value) * scale];
    const middle = index * step + step / 2;
    return [
      element('rect', { x, y: bottom - length, width: part, height: length, fill: colourAt(index) }),
      words(series === 0 ? (texts[index] ?? '') : '', {
        x: middle,
        y: height - 6,
        'text-anchor': 'middle',
        'font-size': 10,
      }),
      words(labelAt(index), { x: x + part / 2, y: bottom - length - 3, 'text-anchor': 'middle', 'font-size': 10 }),
    ];
  });
}

function line({ numbers, texts, colourAt, labelAt }: Drawn, { width, height }: Box): readonly SVGElement[] {
  const bottom = height - 20;
  const scale = (bottom - 16) / most(numbers);
  const step = width / Math.max(numbers.length, 1);
  const at = (index: number): readonly [number, number] => [
    index * step + step / 2,
    bottom - Math.max(0, numbers[index] ?? 0) * scale,
  ];
  const points = numbers.map((_, index) => at(index).join(',')).join(' ');
  return [
    element('polyline', { points, fill: 'none', stroke: colourAt(-1), 'stroke-width': 2 }),
    ...numbers.flatMap((_, index) => {
      const [x, y] = at(index);
      return [
        element('circle', { cx: x, cy: y, r: 3, fill: colourAt(index) }),
        words(texts[index] ?? '', { x, y: height - 6, 'text-anchor': 'middle', 'font-size': 10 }),
        words(labelAt(index), { x, y: y - 6, 'text-anchor': 'middle', 'font-size': 10 }),
      ];
    }),
  ];
}

function pie({ numbers, texts, colourAt, labelAt }: Drawn, { width, height }: Box): readonly SVGElement[] {
  const total = numbers.reduce((sum, value) => sum + Math.max(0, value), 0) || 1;
  const [x, y, radius] = [height / 2 + 10, height / 2, height / 2 - 12];
  let angle = -Math.PI / 2;
  return numbers.flatMap((value, index) => {
    const [start, turn] = [angle, (Math.max(0, value) / total) * Math.PI * 2];
    angle += turn;
    const point = (at: number): string => `${String(x + radius * Math.cos(at))},${String(y + radius * Math.sin(at))}`;
    const isLarge = turn > Math.PI ? 1 : 0;
    const arc = `A${String(radius)},${String(radius)} 0 ${String(isLarge)} 1 ${point(angle)}`;
    const row = 14 + index * 15;
    return [
      element('path', {
        d: `M${String(x)},${String(y)} L${point(start)} ${arc} Z`,
        fill: colourAt(index),
        stroke: '#fff',
      }),
      element('rect', { x: x * 2 + 6, y: row - 9, width: 9, height: 9, fill: colourAt(index) }),
      words(`${texts[index] ?? ''} ${labelAt(index)}`, { x: Math.min(x * 2 + 20, width), y: row, 'font-size': 11 }),
    ];
  });
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0) || 1;
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function words(text: string, attributes: Readonly<Record<string, string | number>>): SVGTextElement {
  const made = element('text', attributes);
  made.textContent = text;
  return made;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
