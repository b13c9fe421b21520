// Which workbooks a command reads, opened.
import type { MonthSources } from '../app/read-month';
import type { CommandLine } from './command-line';
import { openInput } from './input-files';
import type { FileWorkbook, World } from './world';

export function sourcesOf(line: CommandLine, book: FileWorkbook, world: World): MonthSources {
  const { county, month } = line;
  return {
    book,
    previous: line.previous.map((path) => openInput(path, world)),
    ...(county === undefined ? {} : { county }),
    ...(month === undefined ? {} : { month }),
  };
}
