// Work that two programs must not do at once, such as building the same folder: the second waits for the first.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** `lock` is a file that stands while somebody works; one whose maker is gone counts for nothing. */
export async function alone(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function isAbandoned(lock) {
  try {
    const maker = Number(readFileSync(lock, 'utf8'));
    // Empty for the moment between making and writing it.
    if (maker > 0) process.kill(maker, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
