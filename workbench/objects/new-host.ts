// A host for one workbook: protocol, objects, events and calculation put together.
import { CellFunctions } from '../formula/cell-functions';
import { Calculator } from '../formula/calculator';
import type { Book } from '../model/book';
import { ExcelHost } from '../protocol/excel-host';
import { fail } from '../protocol/host-error';
import { objectsOf } from '../protocol/wire-object';
import { type AppRuntime, appRuntimeServices, newAppRuntime } from './app-runtime';
import { customFunctionServices } from './custom-functions';
import { raiseEvents } from './events';
import { workbookObject } from './workbook';

export interface RunningHost {
  readonly host: ExcelHost;
  readonly calculator: Calculator;
  readonly functions: CellFunctions;
  readonly runtime: AppRuntime;
}

const internalServices = objectsOf<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
});

export function newHost(book: Book): RunningHost {
  const functions = new CellFunctions();
  const calculator = new Calculator(book, functions);
  const runtime = newAppRuntime();
  const host = new ExcelHost({
    book,
    workbook: (client) => workbookObject(book, client),
    newObject: (name) => {
      if (name === 'Microsoft.ExcelServices.CustomFunctions') return customFunctionServices(functions);
      if (name === 'Microsoft.InternalService.AddinInternalService') return internalServices(null);
      if (name === 'Microsoft.AppRuntime.AppRuntimeService') return appRuntimeServices(runtime);
      return fail('NotImplemented', `new ${name}() is not implemented by this test host.`);
    },
  });
  functions.send = (entries) => host.push(entries, () => true);
  raiseEvents(host);
  return { host, calculator, functions, runtime };
}
