// The page's side of the engine: a worker does the work; to stop it is to end it, and the next work gets a new one.
import type { BeforeStep, MonthOutput } from './engine';
import type { Engine, EngineRequest } from './engine-messages';
import type { TextView } from '../texts/text-view';
import { NeverStarted, openLine, type Line, type WorkerDoor } from './engine-line';

export interface EngineDoors {
  /** Throws where there are no workers. */
  readonly startWorker: () => WorkerDoor;
  /** The same engine in the page, for where there are none: its steps let the page draw itself. */
  readonly inPage: () => Promise<Engine>;
}

export interface EngineClient extends Engine {
  /** Has a worker ready before anybody asks. */
  readonly warm: () => void;
}

export function engineClient({ startWorker, inPage }: EngineDoors): EngineClient {
  const workers = workerPool(startWorker);

  async function work<Output>(
    request: EngineRequest,
    here: (engine: Engine) => Promise<Output>,
    before?: BeforeStep,
  ): Promise<Output> {
    const line = workers.take();
    if (line === undefined) return here(await inPage());
    try {
      // The server answers a request with what the engine gives for it.
      const output = (await line.ask(request, before)) as Output;
      workers.giveBack(line);
      return output;
    } catch (error) {
      line.close();
      if (!(error instanceof NeverStarted)) throw error;
      workers.giveUp();
      return here(await inPage());
    }
  }

  return {
    workOut: (input, before) =>
      work<MonthOutput>({ kind: 'month', input }, (engine) => engine.workOut(input, before), before),
    readText: (input) => work<TextView>({ kind: 'text', input }, (engine) => engine.readText(input)),
    warm: () => {
      const line = workers.take();
      if (line !== undefined) workers.giveBack(line);
    },
  };
}

interface WorkerPool {
  /** Undefined where there are no workers. */
  readonly take: () => Line | undefined;
  readonly giveBack: (line: Line) => void;
  readonly giveUp: () => void;
}

/** At most one waits; work that comes meanwhile gets one of its own. */
function workerPool(startWorker: EngineDoors['startWorker']): WorkerPool {
  let idle: Line | undefined;
  let hasWorkers = true;
  return {
    take: () => {
      if (!hasWorkers) return undefined;
      try {
        const taken = idle ?? openLine(startWorker());
        idle = undefined;
        return taken;
      } catch {
        hasWorkers = false;
        return undefined;
      }
    },
    giveBack: (line) => {
      idle?.close();
      idle = line;
    },
    giveUp: () => {
      hasWorkers = false;
    },
  };
}
