// The formats of a cell as they were read, in the form in which they are set again.

type Format = Excel.CellPropertiesFormat;

/** For a cell without formats of its own: what says that there is none, or what it has without any, is left out. */
export function restoredFormat(before: Format | undefined, cleared: Format = {}): Format {
  const { fill, borders, font = {}, ...others } = before ?? {};
  const ownFont = unlike(font, cleared.font ?? {});
  const shown = Object.entries(borders ?? {}).filter(([, border]) => isShown(border as Excel.CellBorder));
  return {
    ...unlike(others, cleared),
    ...(Object.keys(ownFont).length === 0 ? {} : { font: ownFont }),
    // An unfilled cell says it is white; filled with white it would hide the grid.
    ...(fill === undefined || isUnfilled(before) ? {} : { fill }),
    ...(shown.length === 0 ? {} : { borders: Object.fromEntries(shown) }),
  };
}

function unlike<Part extends object>(before: Part, cleared: Part): Partial<Part> {
  const there = new Map<string, unknown>(Object.entries(cleared));
  const own = Object.entries(before).filter(([name, value]) => !there.has(name) || there.get(name) !== value);
  return Object.fromEntries(own) as Partial<Part>;
}

/** For a cell that keeps its formats: borders that were not there are taken away; its fill is cleared apart. */
export function revertedFormat(before: Format | undefined): Format {
  const sides = Object.entries(before?.borders ?? {}).map(([side, border]: [string, Excel.CellBorder]) => {
    return [side, isShown(border) ? border : { style: 'None' as const }] as const;
  });
  return { ...restoredFormat(before), ...(sides.length === 0 ? {} : { borders: Object.fromEntries(sides) }) };
}

export function isUnfilled(before: Format | undefined): boolean {
  return before?.fill === undefined || before.fill.pattern === 'None';
}

function isShown(border: Excel.CellBorder): boolean {
  return border.style !== undefined && border.style !== 'None';
}
