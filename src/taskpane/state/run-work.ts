// One piece of work at a time: progress shown, a wish to stop heard, and every failure turned into a message here only.
import { UserError } from '../../app/user-error';
import type { Bilingual } from '../../core/measure/bilingual';
import { strings } from '../strings';
import type { Desk, Problem, Work } from './pane-state';

/** Says where the work is; throws when the user wants it to stop. */
export interface Step {
  (name: Work['step']): Promise<void>;
  /** For work that can be broken off between two steps. */
  readonly signal: AbortSignal;
}

/** The steps of the longest work, in order. */
const steps: readonly Work['step'][] = ['open', 'read', 'check', 'text', 'plan', 'write'];

export interface Worker {
  /** Nothing happens while other work is under way. The text that the work answers is said; what was said before stays where that is asked. */
  readonly run: (work: (step: Step) => Promise<Bilingual | undefined>, keeps?: 'said') => Promise<void>;
  readonly stop: () => void;
}

export function createWorker({ store, world }: Desk): Worker {
  let wish = new AbortController();
  const stepOf = ({ signal }: AbortController): Step => {
    const step = async (name: Work['step']): Promise<void> => {
      signal.throwIfAborted();
      store.change({ work: { step: name, done: steps.indexOf(name), of: steps.length, canStop: name !== 'write' } });
      await world.page.pause();
      signal.throwIfAborted();
    };
    return Object.assign(step, { signal });
  };
  return {
    run: async (work, keeps) => {
      if (store.get().work !== undefined) return;
      wish = new AbortController();
      store.change(keeps === 'said' ? { problem: undefined } : { problem: undefined, said: undefined, saidSheets: [] });
      try {
        const said = await work(stepOf(wish));
        if (said !== undefined || keeps === undefined) store.change({ said });
      } catch (error) {
        if (error instanceof Stopped) store.change({ said: strings.stopped });
        else {
          store.change({ problem: problemOf(error, world.host.leftPlaces()) });
          // A bug is shown and still seen.
          if (!(error instanceof UserError)) throw error;
        }
      } finally {
        store.change({ work: undefined, undoOffer: world.host.undoOffer() });
      }
    },
    stop: () => {
      if (store.get().work?.canStop === true) wish.abort(new Stopped());
    },
  };
}

class Stopped extends Error {}

function problemOf(error: unknown, leftPlaces: readonly string[]): Problem {
  if (error instanceof UserError) return { code: error.code, text: error.text, leftPlaces };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'bug', text: strings.bug(detail), leftPlaces };
}
