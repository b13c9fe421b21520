// How Excel hides in a string what XML cannot hold: _x000D_ for a control character.

/** The text that a stored string means. */
export function decodeExcelText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The stored string of a text: control characters, and text that would be taken for one, written out. */
export function encodeExcelText(text: string): string {
  if (!needsCode.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(control, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

// oxlint-disable no-control-regex -- control characters are what this file is about
const control = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const needsCode = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/;
// oxlint-enable no-control-regex
