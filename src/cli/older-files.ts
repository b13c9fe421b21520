// What becomes of a file that stands where an output goes: it is kept beside it under another name, never lost.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type Language, words } from '../core/measure/bilingual';
import type { World } from './world';

/** An earlier file that made room for an output. */
export interface OlderFile {
  readonly path: string;
  readonly keptAs: string;
}

/** Whether something would be lost with the file: an empty one and one that already holds the bytes hold nothing of their own. */
export function isWorthKeeping(path: string, bytes: Uint8Array | string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return size > 0 && !readFileSync(path).equals(Buffer.from(bytes));
}

/** 汇报（旧1）.docx, with the first number that is free in the folder and among the names taken. */
export function olderName(path: string, taken: readonly string[]): string {
  const extension = extname(path);
  const stem = basename(path, extension);
  const others = taken.map((other) => resolve(other));
  for (let number = 1; ; number++) {
    const name = join(dirname(path), `${stem}（旧${String(number)}）${extension}`);
    if (!existsSync(name) && !others.includes(resolve(name))) return name;
  }
}

/** One line each, also where quiet was asked for: where a file of one's own went is no chatter. */
export function tellOlder(older: readonly OlderFile[], language: Language, world: World): void {
  for (const { path, keptAs } of older) {
    const told = words(
      `“${path}”已存在，原文件已改名保留为“${basename(keptAs)}”。`,
      `"${path}" existed; that file is kept as "${basename(keptAs)}".`,
    );
    world.warn(`jinbao: ${told[language]}\n`);
  }
}
