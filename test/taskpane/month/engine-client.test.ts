// The month worked out beside the page: the same results as in it, stopped at once, and in the page where there is no worker.
import { UserError } from '../../../src/app/user-error';
import { words } from '../../../src/core/measure/bilingual';
import { sampleMonth } from '../../../src/app/sample/sample-month';
import { workOut, type BeforeStep, type EngineStep, type MonthInput } from '../../../src/taskpane/month/engine';
import { engineClient, type EngineClient } from '../../../src/taskpane/month/engine-client';
import type { WorkerDoor } from '../../../src/taskpane/month/engine-line';
import type { Engine, EngineMessage, EngineRequest } from '../../../src/taskpane/month/engine-messages';
import { serveEngine } from '../../../src/taskpane/month/engine-server';
import { readText } from '../../../src/taskpane/texts/text-engine';
import { book } from '../../support/build-workbook';
import { InMemoryWorkbook } from '../../support/in-memory-workbook';

/** A worker in this program: what crosses is cloned, as between a page and its worker. */
class Worker implements WorkerDoor {
  isEnded = false;
  private readonly inside = new EventTarget();
  private readonly outside = new EventTarget();

  constructor(engine: Engine | 'fails to load') {
    setTimeout(() => {
      if (engine === 'fails to load') this.tell(new ErrorEvent('no such file'));
      else this.serve(engine);
    });
  }

  addEventListener(kind: 'message' | 'error', listener: (event: never) => void): void {
    this.outside.addEventListener(kind, (event) => listener(event as never));
  }

  postMessage(request: EngineRequest): void {
    const data = structuredClone(request);
    setTimeout(() => this.inside.dispatchEvent(Object.assign(new Event('message'), { data })));
  }

  terminate(): void {
    this.isEnded = true;
  }

  private serve(engine: Engine): void {
    const { inside } = this;
    serveEngine(
      {
        addEventListener: (kind, listener) =>
          inside.addEventListener(kind, (event) => listener(event as MessageEvent<EngineRequest>)),
        postMessage: (message: EngineMessage) => {
          const data = structuredClone(message);
          setTimeout(() => this.tell(Object.assign(new Event('message'), { data })));
        },
      },
      engine,
    );
  }

  tell(event: Event): void {
    if (!this.isEnded) this.outside.dispatchEvent(event);
  }
}

class ErrorEvent extends Event {
  readonly message: string;

  constructor(message: string) {
    super('error');
    this.message = message;
  }
}

const here: Engine = { workOut, readText };

function client(engine: Engine | 'fails to load' = here): EngineClient & { readonly started: readonly Worker[] } {
  const started: Worker[] = [];
  const startWorker = (): WorkerDoor => {
    const worker = new Worker(engine);
    started.push(worker);
    return worker;
  };
  return { ...engineClient({ startWorker, inPage: () => Promise.resolve(here) }), started };
}

async function sample(): Promise<MonthInput> {
  const workbook = new InMemoryWorkbook(book({}));
  await workbook.apply(sampleMonth().month);
  return { book: await workbook.snapshot(), earlier: [], sheets: ['summary', 'report'] };
}

function told(): { readonly steps: EngineStep[]; readonly before: BeforeStep } {
  const steps: EngineStep[] = [];
  const before = (step: EngineStep): Promise<void> => {
    steps.push(step);
    return Promise.resolve();
  };
  return { steps, before };
}

test('a worker gives what the page would give, and says each step', async () => {
  const input = await sample();
  const { steps, before } = told();
  const engine = client();
  expect(await engine.workOut(input, before)).toEqual(await workOut(input, told().before));
  expect(steps).toEqual(['read', 'check', 'plan']);
});

test('one worker does one work after the other, texts as well', async () => {
  const input = await sample();
  const engine = client();
  engine.warm();
  await engine.workOut(input, told().before);
  const text = { mode: 'proofread', text: '全县各项存款余额312.47亿元。', book: input.book, earlier: [] } as const;
  expect(await engine.readText(text)).toEqual(await readText(text));
  expect(engine.started).toHaveLength(1);
});

test('a wish to stop ends the worker in the middle of a step; the next work gets a new one', async () => {
  const input = await sample();
  const stop = new AbortController();
  const never: Engine = { ...here, workOut: () => new Promise(() => undefined) };
  const engine = client(never);
  const work = engine.workOut(input, Object.assign(told().before, { signal: stop.signal }));
  setTimeout(() => stop.abort(new Error('stopped')), 20);
  await expect(work).rejects.toThrow('stopped');
  expect(engine.started.map(({ isEnded }) => isEnded)).toEqual([true]);
  void engine.readText({ mode: 'proofread', text: '', book: input.book, earlier: [] });
  expect(engine.started).toHaveLength(2);
});

test('a step that the page refuses ends the work', async () => {
  const engine = client();
  const refusing = (step: EngineStep): Promise<void> =>
    step === 'check' ? Promise.reject(new Error('enough')) : Promise.resolve();
  await expect(engine.workOut(await sample(), refusing)).rejects.toThrow('enough');
  expect(engine.started[0]?.isEnded).toBe(true);
});

test('what the engine tells people arrives in both languages; a bug stays a bug', async () => {
  const refused = new UserError('no-known-table', words('没有可识别的表。', 'No table is known.'));
  const input = await sample();
  const engine = client({ ...here, workOut: () => Promise.reject(refused) });
  await expect(engine.workOut(input, told().before)).rejects.toMatchObject({ code: refused.code, text: refused.text });
  const buggy = client({ ...here, workOut: () => Promise.reject(new TypeError('x is undefined')) });
  const bug: unknown = await buggy.workOut(input, told().before).catch((error: unknown) => error);
  expect(bug).not.toBeInstanceOf(UserError);
  expect(bug).toMatchObject({ message: 'x is undefined' });
});

test.each([
  ['the browser has no workers', undefined],
  ['the worker’s file cannot be loaded', 'fails to load'],
] as const)('%s: the page works it out itself, in the same steps', async (_, engine) => {
  const input = await sample();
  const { steps, before } = told();
  const startWorker = (): WorkerDoor => {
    if (engine === undefined) throw new ReferenceError('Worker is not defined');
    return new Worker(engine);
  };
  const asked = engineClient({ startWorker, inPage: () => Promise.resolve(here) });
  asked.warm();
  expect(await asked.workOut(input, before)).toEqual(await workOut(input, told().before));
  expect(steps).toEqual(['read', 'check', 'plan']);
  await asked.workOut(input, before);
});

test('a worker that breaks down is a bug that is seen, and the next work gets a new one', async () => {
  const engine = client({ ...here, workOut: () => new Promise(() => undefined) });
  const work = engine.workOut(await sample(), told().before);
  setTimeout(() => engine.started[0]?.tell(new ErrorEvent('out of memory')), 50);
  await expect(work).rejects.toThrow('out of memory');
  expect(engine.started[0]?.isEnded).toBe(true);
});
