// Charts of a sheet: recorded as they are described, drawn by the page.
import { placeText } from '../model/area';
import { freshId } from '../model/book';
import type { ChartModel, Sheet } from '../model/sheet';
import { textArgument } from '../protocol/arguments';
import { fail } from '../protocol/host-error';
import { objectsOf, type WireObject } from '../protocol/wire-object';
import { assertWritable, cellsOf, type World } from './cells';
import { recordMembers } from './recorded';

interface Home {
  readonly world: World;
  readonly sheet: Sheet;
}

interface One extends Home {
  readonly chart: ChartModel;
}

interface Series extends One {
  readonly series: ChartModel['series'][number];
}

const data = (one: One): Record<string, unknown> => one.chart.data;
const seriesData = (one: Series): Record<string, unknown> => one.series.data;

const titleFonts = objectsOf<One>({
  name: 'ChartFont',
  values: recordMembers(data, { Bold: false, Size: 14, Color: '#000000', Name: '宋体' }, 'Title.Font.'),
});
const titleFormats = objectsOf<One>({ name: 'ChartTitleFormat', children: { Font: titleFonts } });
const titles = objectsOf<One>({
  name: 'ChartTitle',
  values: recordMembers(data, { Text: '', Visible: true, Overlay: false }, 'Title.'),
  children: { Format: titleFormats },
});
const legends = objectsOf<One>({
  name: 'ChartLegend',
  values: recordMembers(data, { Visible: true, Position: 'Right' }, 'Legend.'),
});

function axis(name: string): (one: One) => WireObject {
  return objectsOf<One>({
    name: 'ChartAxis',
    values: recordMembers(data, { ReversePlotOrder: false, Visible: true, NumberFormat: 'General' }, `Axes.${name}.`),
  });
}

const axes = objectsOf<One>({
  name: 'ChartAxes',
  children: { CategoryAxis: axis('CategoryAxis'), ValueAxis: axis('ValueAxis') },
});

interface Fill {
  readonly record: Record<string, unknown>;
  readonly key: string;
}

const fills = objectsOf<Fill>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: ({ record, key }, [colour]) => {
      record[key] = colour;
    },
    Clear: ({ record, key }) => {
      delete record[key];
    },
  },
});
const filled = objectsOf<Fill>({ name: 'ChartSeriesFormat', children: { Fill: fills } });
const points = objectsOf<Fill>({ name: 'ChartPoint', children: { Format: filled } });

const pointCollections = objectsOf<Series>({
  name: 'ChartPointsCollection',
  methods: {
    GetItemAt: ({ series }, [index]) => points({ record: series.data, key: `Points.${String(index)}` }),
  },
});
const labels = objectsOf<Series>({
  name: 'ChartDataLabels',
  values: recordMembers(
    seriesData,
    { NumberFormat: 'General', ShowValue: true, ShowPercentage: false, ShowCategoryName: false },
    'DataLabels.',
  ),
});

const seriesObjects = objectsOf<Series>({
  name: 'ChartSeries',
  values: recordMembers(seriesData, { Name: '', HasDataLabels: false, ChartType: '', GapWidth: 150 }),
  children: {
    DataLabels: labels,
    Points: pointCollections,
    Format: ({ series }) => filled({ record: series.data, key: 'Fill' }),
  },
  methods: {
    SetValues: (one, [range]) => setSource(one, 'Values', range),
    SetXAxisValues: (one, [range]) => setSource(one, 'Categories', range),
    Delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
  },
});

function setSource(one: Series, key: string, range: unknown): void {
  const { sheet, area } = cellsOf(range, one);
  one.series.data[key] = placeText(sheet.name, area);
}

const seriesCollections = objectsOf<One>({
  name: 'ChartSeriesCollection',
  values: { Count: { get: ({ chart }) => chart.series.length } },
  items: (one) => one.chart.series.map((series) => seriesObjects({ ...one, series })),
  methods: {
    Add: (one, [name]) => {
      const series = { id: freshId(one.world.book), data: { Name: textArgument(name) } };
      one.chart.series.push(series);
      return seriesObjects({ ...one, series });
    },
    GetItemAt: (one, [index]) => {
      const series = one.chart.series[Number(index)] ?? fail('InvalidArgument');
      return seriesObjects({ ...one, series });
    },
    GetCount: ({ chart }) => chart.series.length,
  },
});

const usualChart = { Name: '', ChartType: '', Top: 0, Left: 0, Width: 360, Height: 216 };

const charts = objectsOf<One>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  values: { Id: { get: ({ chart }) => chart.id }, ...recordMembers(data, usualChart) },
  children: { Title: titles, Legend: legends, Axes: axes, Series: seriesCollections },
  methods: {
    SetPosition: (one, [start, end]) => {
      assertWritable(one);
      const [from, to] = [cellsOf(start, one).area, cellsOf(end ?? start, one).area];
      one.chart.data['Place'] = placeText(one.sheet.name, { ...from, bottom: to.bottom, right: to.right });
    },
    Delete: (one) => {
      assertWritable(one);
      one.sheet.charts = one.sheet.charts.filter((other) => other !== one.chart);
    },
  },
});

export const chartCollections: (home: Home) => WireObject = objectsOf<Home>({
  name: 'ChartCollection',
  values: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (home) => home.sheet.charts.map((chart) => charts({ ...home, chart })),
  methods: {
    Add: add,
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (home, [key]) => chartByKey(home, key) ?? fail('ItemNotFound'),
    GetItemOrNullObject: chartByKeyFrom,
  },
});

/** Excel makes one series for each column of the source, without its header. */
function add(home: Home, [type, source]: readonly unknown[]): WireObject {
  assertWritable(home);
  const { sheet, area } = cellsOf(source, home);
  const id = freshId(home.world.book);
  const first = { id: freshId(home.world.book), data: { Name: '', Values: placeText(sheet.name, area) } };
  const name = `图表 ${String(home.sheet.charts.length + 1)}`;
  const chart: ChartModel = { id, data: { Name: name, ChartType: String(type) }, series: [first] };
  home.sheet.charts = [...home.sheet.charts, chart];
  return charts({ ...home, chart });
}

function chartByKeyFrom(home: Home, [key]: readonly unknown[]): WireObject | null {
  return chartByKey(home, key) ?? null;
}

function chartByKey(home: Home, key: unknown): WireObject | undefined {
  const chart = home.sheet.charts.find(({ id, data: { Name: name } }) => id === key || name === key);
  return chart === undefined ? undefined : charts({ ...home, chart });
}
