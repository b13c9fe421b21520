// How the components reach the pane: what they show of its state, what they can ask of it, and in which language.
import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Bilingual } from '../core/measure/bilingual';
import type { Pane } from './state/pane';
import type { PaneState } from './state/pane-state';

const PaneContext = createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

/** Drawn anew when the part chosen changes; the choice must not make new objects. */
export function usePane<Part>(choose: (state: PaneState) => Part): Part {
  const { store } = useOpenPane();
  return useSyncExternalStore(store.subscribe, () => choose(store.get()));
}

export function useActions(): Pane['actions'] {
  return useOpenPane().actions;
}

/** Puts a text into the language of the pane. */
export function useSay(): (text: Bilingual) => string {
  const language = usePane((state) => state.language);
  return useCallback((text) => text[language], [language]);
}

function useOpenPane(): Pane {
  const pane = use(PaneContext);
  if (pane === undefined) throw new Error('a component stands outside the pane');
  return pane;
}
