// A sheet's page layout: orientation, paper, scaling, repeated rows and footers.
import { areaText } from '../model/area';
import type { Sheet } from '../model/sheet';
import { objectsOf, type WireObject } from '../protocol/wire-object';
import { assertWritable, cellsOf, type World } from './cells';
import { recordMembers } from './recorded';

interface Home {
  readonly world: World;
  readonly sheet: Sheet;
}

const page = ({ sheet }: Home): Record<string, unknown> => sheet.page;

const everyPage = objectsOf<Home>({
  name: 'HeaderFooter',
  values: recordMembers(
    page,
    { CenterFooter: '', CenterHeader: '', LeftFooter: '', LeftHeader: '', RightFooter: '', RightHeader: '' },
    'Page.',
  ),
});
const headersFooters = objectsOf<Home>({ name: 'HeaderFooterGroup', children: { DefaultForAllPages: everyPage } });

export const pageLayouts: (home: Home) => WireObject = objectsOf<Home>({
  name: 'PageLayout',
  values: recordMembers(page, {
    Orientation: 'Portrait',
    PaperSize: 'A4',
    Zoom: { scale: 100 },
    CenterHorizontally: false,
  }),
  children: { HeadersFooters: headersFooters },
  methods: {
    SetPrintTitleRows: (home, [rows]) => {
      assertWritable(home);
      home.sheet.page['TitleRows'] = areaText(cellsOf(rows, home).area);
    },
    GetPrintTitleRowsOrNullObject: (home) => {
      const rows = home.sheet.page['TitleRows'];
      return rows === undefined ? null : home.world.make.range(cellsOf(rows, home));
    },
  },
});
