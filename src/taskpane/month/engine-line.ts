// One worker and the one work it does at a time.
import { UserError } from '../../app/user-error';
import type { BeforeStep } from './engine';
import type { EngineMessage, EngineRequest } from './engine-messages';

/** The part of a Worker that is used. */
export interface WorkerDoor {
  readonly postMessage: (request: EngineRequest) => void;
  readonly terminate: () => void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<EngineMessage>) => void): void;
  addEventListener(kind: 'error', listener: (event: ErrorEvent) => void): void;
}

export interface Line {
  /** Rejects at once when the signal of `before` says stop, or when `before` does. */
  readonly ask: (request: EngineRequest, before?: BeforeStep) => Promise<unknown>;
  readonly close: () => void;
}

/** The worker could not be loaded: forbidden by a policy, say, or cut off from its file. */
export class NeverStarted extends Error {}

export function openLine(worker: WorkerDoor): Line {
  let isReady = false;
  let broken: Error | undefined;
  let listener: Listener | undefined;
  worker.addEventListener('message', ({ data }) => {
    if (data.kind === 'ready') isReady = true;
    else listener?.heard(data);
  });
  worker.addEventListener('error', ({ message }) => {
    broken = isReady ? new Error(message) : new NeverStarted(message);
    listener?.failed(broken);
  });
  return {
    ask: async (request, before) => {
      if (broken !== undefined) throw broken;
      const answer = listen(before, (heard) => {
        listener = heard;
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(request);
      return answer;
    },
    close: () => worker.terminate(),
  };
}

interface Listener {
  readonly heard: (message: EngineMessage) => void;
  readonly failed: (reason: unknown) => void;
}

function listen(before: BeforeStep | undefined, put: (listener: Listener) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // The page is told of one step after the other, however fast the worker is.
    let steps = Promise.resolve();
    const failed = (reason: unknown): void => reject(asError(reason));
    before?.signal?.addEventListener('abort', () => failed(before.signal?.reason), { once: true });
    put({
      failed,
      heard: (message) => {
        if (message.kind === 'step' && before !== undefined) {
          steps = steps.then(() => before(message.step));
          steps.catch(failed);
        } else if (message.kind === 'done') void steps.then(() => resolve(message.output), failed);
        else if (message.kind === 'refused') failed(new UserError(message.code, message.text));
        else if (message.kind === 'failed') failed(new Error(message.message));
      },
    });
  });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
