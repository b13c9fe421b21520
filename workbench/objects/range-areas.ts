// RangeAreas: several areas of one sheet, such as its merged areas or what is selected.
import { overlap, placeText, type Area } from '../model/area';
import { fail } from '../protocol/host-error';
import { objectsOf, type WireObject } from '../protocol/wire-object';
import { assertAlive, type Cells } from './cells';
import { conditionalFormatCollections } from './conditional-formats';
import { select } from './range-content';

export interface AreasTarget extends Cells {
  readonly areas: readonly Area[];
}

/** Excel gives up above so many merged areas. */
const mostMergedAreas = 512;

const areaCollections = objectsOf<AreasTarget>({
  name: 'RangeCollection',
  values: { Count: { get: ({ areas }) => areas.length } },
  items: ({ areas, ...cells }) => areas.map((area) => cells.world.make.range({ ...cells, area })),
  methods: {
    GetItemAt: ({ areas, ...cells }, [index]) => {
      const area = areas[Number(index)] ?? fail('InvalidArgument');
      return cells.world.make.range({ ...cells, area });
    },
  },
});

const rangeAreas: (target: AreasTarget) => WireObject = objectsOf<AreasTarget>({
  name: 'RangeAreas',
  values: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => placeText(sheet.name, area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  children: { Areas: areaCollections, ConditionalFormats: (target) => conditionalFormatCollections(target) },
  methods: {
    Select: (target) => {
      select(target);
      target.world.book.selection = target.areas;
    },
  },
});

export function areasOf(cells: Pick<Cells, 'world' | 'sheet'>, areas: readonly Area[]): WireObject | null {
  const [area] = areas;
  return area === undefined ? null : rangeAreas({ ...cells, area, areas });
}

export function mergedAreas(cells: Cells): WireObject | null {
  assertAlive(cells);
  const found = cells.sheet.merges.filter((merge) => overlap(merge, cells.area) !== undefined);
  if (found.length > mostMergedAreas) fail('GeneralException');
  return areasOf(cells, found);
}

/** Only the visible cells are known to this host. */
export function specialCells(cells: Cells, kind: string): WireObject | null {
  if (kind !== 'Visible') fail('NotImplemented', `Special cells "${kind}" are not implemented by this test host.`);
  const { sheet, area } = cells;
  const rows = shownRuns(sheet.rows, area.top, area.bottom);
  const columns = shownRuns(sheet.columns, area.left, area.right);
  const areas = rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
  return areasOf(cells, areas);
}

function shownRuns(lines: Cells['sheet']['rows'], from: number, to: number): readonly (readonly [number, number])[] {
  const hidden = [...lines].filter(([index, line]) => line.isHidden === true && index >= from && index <= to);
  const runs: (readonly [number, number])[] = [];
  let start = from;
  for (const [index] of hidden.sort(([a], [b]) => a - b)) {
    if (index > start) runs.push([start, index - 1]);
    start = index + 1;
  }
  if (start <= to) runs.push([start, to]);
  return runs;
}
