// Changes that people make in the workbook, told while they happen; our own writes are silent.
import type { SheetChange } from '../app/ports';

export async function listen(
  excel: Pick<typeof Excel, 'run'>,
  listener: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handlers = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const tell = (id: string, address: string | undefined): Promise<void> => {
      listener({ sheet: names.get(id), address });
      return Promise.resolve();
    };
    const added = [
      worksheets.onChanged.add((event) => (isOurs(event) ? Promise.resolve() : tell(event.worksheetId, event.address))),
      worksheets.onDeleted.add((event) => tell(event.worksheetId, undefined)),
      worksheets.onAdded.add((event) => tell(event.worksheetId, undefined)),
    ];
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    await excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** Newer Excels say who wrote; in older ones events rest while we write. */
function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === 'ThisLocalAddin';
}
