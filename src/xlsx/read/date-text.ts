// ISO dates in cells (t="d"), as strict OOXML writes them, to the serial numbers that Excel counts in.

const day = 86_400_000;

/** The serial of "2022-09-30" or "2022-09-30T08:30:00"; undefined where the text is no such date. */
export function serialOfIsoDate(text: string, isFrom1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, date, hour, minute, second);
  if (isFrom1904) return (time - Date.UTC(1904, 0, 1)) / day;
  // Excel believes in 29 February 1900, so that serials below 61 are one less.
  const serial = (time - Date.UTC(1899, 11, 30)) / day;
  return serial < 61 ? serial - 1 : serial;
}
