// The day number that Excel stores for a date, for the sample's date cells.

/** Of a day after February 1900, given as yyyy-MM-dd; the 1900 system. */
export function excelSerial(date: string): number {
  const days = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000;
  return days + 25_569;
}
