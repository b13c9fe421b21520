// Data validation of a range: the rule it was given whole, or none.
import { isSameArea, overlap } from '../model/area';
import { objectsOf, type ValueMember, type WireObject } from '../protocol/wire-object';
import { assertWritable, type Cells } from './cells';

function recorded(key: string, usual: unknown): ValueMember<Cells> {
  return {
    get: (cells) => own(cells)?.data[key] ?? usual,
    set: (cells, value) => {
      assertWritable(cells);
      const { sheet, area } = cells;
      const data = { ...own(cells)?.data, [key]: value };
      sheet.validations = [...sheet.validations.filter((one) => !isSameArea(one.area, area)), { area, data }];
    },
  };
}

export const dataValidations: (cells: Cells) => WireObject = objectsOf<Cells>({
  name: 'DataValidation',
  values: {
    Rule: recorded('rule', null),
    Prompt: recorded('prompt', null),
    ErrorAlert: recorded('errorAlert', null),
    IgnoreBlanks: recorded('ignoreBlanks', true),
    Type: { get: typeOf },
  },
  methods: {
    Clear: (cells) => {
      assertWritable(cells);
      cells.sheet.validations = cells.sheet.validations.filter(({ area }) => overlap(area, cells.area) === undefined);
    },
  },
});

function own({ sheet, area }: Cells): Cells['sheet']['validations'][number] | undefined {
  return sheet.validations.find((one) => isSameArea(one.area, area));
}

function typeOf(cells: Cells): string {
  const touching = cells.sheet.validations.filter(({ area }) => overlap(area, cells.area) !== undefined);
  const rule = own(cells)?.data['rule'];
  if (touching.length === 0) return 'None';
  if (typeof rule !== 'object' || rule === null || touching.length > 1) return 'Inconsistent';
  const [kind = 'None'] = Object.keys(rule);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
