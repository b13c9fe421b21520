// Where the focus goes when what had it is gone: to the nearest part of the pane that still stands, never to nowhere.
import { type RefObject, useEffect } from 'react';

export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => (pane.current === null ? undefined : keepFocus(pane.current)), [pane]);
}

function keepFocus(pane: HTMLElement): () => void {
  let path: readonly EventTarget[] = [];
  const remember = (event: FocusEvent): void => {
    path = event.composedPath();
  };
  const observer = new MutationObserver(() => {
    const [last] = path;
    const isLost = last instanceof HTMLElement && !last.isConnected && document.activeElement === document.body;
    if (isLost) focusOn(path.find(isPart) ?? pane);
  });
  pane.addEventListener('focusin', remember);
  observer.observe(pane, { childList: true, subtree: true });
  return () => {
    pane.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/** What a reader can make sense of when it is read aloud. */
function isPart(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.isConnected && target.matches('li, section, form, [role="tabpanel"]');
}

function focusOn(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) part.setAttribute('tabindex', '-1');
  part.focus({ preventScroll: true });
}
