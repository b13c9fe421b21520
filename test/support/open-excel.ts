// A workbook open in Excel, as far as a test can have one: Microsoft's own client against the host of the workbench.
import { capabilitiesOf } from '../../src/excel/capabilities';
import { ExcelWorkbook, type ExcelRunner } from '../../src/excel/excel-workbook';
import { newBook } from '../../workbench/model/book';
import { newHost, type RunningHost } from '../../workbench/objects/new-host';
import { loadOffice, type LoadedOffice } from '../../workbench/office/load-in-node';

export interface OpenExcel extends RunningHost, LoadedOffice {
  readonly workbook: ExcelWorkbook;
}

export function openExcel(): OpenExcel {
  const running = newHost(newBook(['Sheet1']));
  const office = loadOffice(running.host);
  const runner: ExcelRunner = office.Excel;
  return {
    ...running,
    ...office,
    workbook: new ExcelWorkbook(
      runner,
      capabilitiesOf((_, version) => version === '1.14'),
    ),
  };
}
