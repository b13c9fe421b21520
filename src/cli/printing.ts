// How results go to the terminal: as lines, as JSON, and which files were written.
import { type Language, words } from '../core/measure/bilingual';
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
