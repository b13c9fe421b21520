// How much of a sheet one printed page shows.

/** A4 across within the usual margins, in points; and the title lines that every page repeats. */
const page = { width: 740, height: 480, repeated: 50 } as const;

/** A character of the default font, in points. */
const characterWidth = 5.6;

/** How much of the sheet one page shows: it is made to fit in width, so a wide table shows more rows. */
export function pageHeight(columnWidths: Readonly<Record<number, number>>): number {
  const width = Object.values(columnWidths).reduce((total, each) => total + each * characterWidth, 0);
  return page.height * Math.max(1, width / page.width) - page.repeated;
}
