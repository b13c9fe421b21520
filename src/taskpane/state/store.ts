// Where the pane's state lives: one value, replaced whole, and whoever wants to know told of it.

export interface Store<State> {
  readonly get: () => State;
  readonly change: (part: Partial<State>) => void;
  /** Answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State extends object>(start: State): Store<State> {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    change: (part) => {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
