// Entry of the worker in which the month is read and computed, beside the page that shows it.
import { readText } from '../texts/text-engine';
import { workOut } from './engine';
import { serveEngine } from './engine-server';

serveEngine(globalThis, { workOut, readText });
