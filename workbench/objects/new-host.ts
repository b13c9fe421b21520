// A host for one workbook: protocol, objects, events and calculation put together.
import { CellFunctions } from '../formula/cell-functions';
import { Calculator } from '../formula/calculator';
import type { Book } from '../model/book';
import { ExcelHost } from '../protocol/excel-host';
import { fail } from '../protocol/host-error';
import { objectsOf } from '../protocol/wire-object';
import { customFunctionServices } from './custom-functions';
import { raiseEvents } from './events';
import { workbookObject } from './workbook';

export interface RunningHost {
  readonly host: ExcelHost;
  readonly calculator: Calculator;
  readonly functions: CellFunctions;
}

const internalServices = objectsOf<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
});

export function newHost(book: Book): RunningHost {
  const functions = new CellFunctions();
  const calculator = new Calculator(book, functions);
  const host = new ExcelHost({
    book,
    workbook: (client) => workbookObject(book, client),
    newObject: (name) => {
      if (name === 'Microsoft.ExcelServices.CustomFunctions') return customFunctionServices(functions);
      if (name === 'Microsoft.InternalService.AddinInternalService') return internalServices(null);
      return fail('NotImplemented', `new ${name}() is not implemented by this test host.`);
    },
  });
  functions.send = (entries) => host.push(entries, () => true);
  raiseEvents(host);
  return { host, calculator, functions };
}
