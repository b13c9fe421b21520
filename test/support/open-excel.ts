// A workbook open in Excel, as far as a test can have one: Microsoft's own client against the host of the workbench.
import { capabilitiesOf } from '../../src/excel/capabilities';
import { ExcelWorkbook, type ExcelRunner } from '../../src/excel/excel-workbook';
import { newBook, type Book } from '../../workbench/model/book';
import { newHost, type RunningHost } from '../../workbench/objects/new-host';
import { excel2021 } from '../../workbench/office/office-globals';
import { loadOffice, type LoadedOffice } from '../../workbench/office/load-in-node';

export interface OpenExcel extends RunningHost, LoadedOffice {
  readonly workbook: ExcelWorkbook;
}

/** `version` is the ExcelApi that the host claims. */
export function openExcel(version = '1.14', book: Book = newBook(['Sheet1'])): OpenExcel {
  const running = newHost(book);
  const office = loadOffice(running.host, { requirements: { ...excel2021, ExcelApi: version } });
  const runner: ExcelRunner = office.Excel;
  const { requirements } = office.Office.context;
  const capabilities = capabilitiesOf((set, wanted) => requirements.isSetSupported(set, wanted));
  return {
    ...running,
    ...office,
    workbook: new ExcelWorkbook(runner, capabilities),
  };
}
