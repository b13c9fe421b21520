// The worker's side: takes a request, does the work, answers.
import { UserError } from '../../app/user-error';
import type { Engine, EngineMessage, EngineRequest } from './engine-messages';

/** The part of a worker's global scope that is used. */
export interface WorkerScope {
  readonly addEventListener: (kind: 'message', listener: (event: MessageEvent<EngineRequest>) => void) => void;
  readonly postMessage: (message: EngineMessage) => void;
}

export function serveEngine(scope: WorkerScope, engine: Engine): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's scope has no origin to name
  const tell = (message: EngineMessage): void => scope.postMessage(message);
  scope.addEventListener('message', ({ data }) => {
    void answer(engine, data, tell).catch((error: unknown) => tell(failure(error)));
  });
  tell({ kind: 'ready' });
}

async function answer(engine: Engine, request: EngineRequest, tell: (message: EngineMessage) => void): Promise<void> {
  const before = (step: Parameters<Parameters<Engine['workOut']>[1]>[0]): Promise<void> => {
    tell({ kind: 'step', step });
    // Nobody waits: the page draws itself, and a wish to stop ends the worker.
    return Promise.resolve();
  };
  const output =
    request.kind === 'month' ? await engine.workOut(request.input, before) : await engine.readText(request.input);
  tell({ kind: 'done', output });
}

function failure(error: unknown): EngineMessage {
  if (error instanceof UserError) return { kind: 'refused', code: error.code, text: error.text };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
