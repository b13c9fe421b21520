// How results go to the terminal: as lines, as JSON, and which files were written.
import { type Language, words } from '../core/measure/bilingual';
import type { Report } from '../core/model/report';
import { chosenReport } from '../core/narrative/edited-report';
import type { Output } from './output-files';
import type { World } from './world';

export function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}

export function printJson(value: object, world: World): void {
  world.print(`${JSON.stringify(value, undefined, 2)}\n`);
}

export function writtenLines(files: readonly Output[], language: Language): readonly string[] {
  return files.map(({ path }) => `${words('已写入', 'Written:')[language]} ${path}`);
}

/** One line where the report holds numbers of its template's own month, also where quiet was asked for. */
export function tellKept(report: Report, language: Language, world: World): void {
  const gaps = chosenReport(report).paragraphs.flatMap((paragraph) => paragraph.gaps);
  const count = String(gaps.filter(({ isKept }) => isKept === true).length);
  if (count === '0') return;
  const told = words(
    `汇报中有${count}处仍是模板原文的数字或说法，没有随数据更新，请逐处核对（Word 中标黄，“报告模板”的“说明”列有原因）。`,
    `${count} places of the report still say what the template said and do not follow the data; check each (yellow in Word, reasons on the sheet 报告模板).`,
  );
  world.warn(`jinbao: ${told[language]}\n`);
}
