// How many bytes something takes on the wire: Excel on the web counts UTF-8, three bytes a Han character.

/** What one request or answer is filled to; Excel on the web refuses more than 5 MB. */
export const fullLoad = 2_500_000;

/** Of plain data as JSON. */
export function byteSize(value: unknown): number {
  if (typeof value === 'string') return textSize(value) + 2;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + byteSize(one) + 1, 2);
  if (typeof value !== 'object' || value === null) return String(value).length;
  return Object.entries(value).reduce((sum, [key, one]) => sum + textSize(key) + byteSize(one) + 4, 2);
}

function textSize(text: string): number {
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Quotes, backslashes and control characters are escaped, at most to six bytes.
    if (code < 0x20) size += 6;
    else if (code < 0x80) size += code === 0x22 || code === 0x5c ? 2 : 1;
    else size += code < 0x800 ? 2 : 3;
  }
  return size;
}
