// Ranges that live for one request: Excel keeps no reference for them, and none has to be given back.

export function untracked<Ranges extends { untrack(): unknown }>(ranges: Ranges): Ranges {
  ranges.untrack();
  return ranges;
}
