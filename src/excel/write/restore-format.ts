// The formats of a cell as they were read, in the form in which they are set again.

type Format = Excel.CellPropertiesFormat;

/** For a cell without formats of its own: what says that there is none is left out. */
export function restoredFormat(before: Format | undefined): Format {
  const { fill, borders, ...others } = before ?? {};
  const shown = Object.entries(borders ?? {}).filter(([, border]) => isShown(border as Excel.CellBorder));
  return {
    ...others,
    // An unfilled cell says it is white; filled with white it would hide the grid.
    ...(fill === undefined || isUnfilled(before) ? {} : { fill }),
    ...(shown.length === 0 ? {} : { borders: Object.fromEntries(shown) }),
  };
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
