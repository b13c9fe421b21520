// The workbook's table of strings: plain and rich text, without phonetic guides.
import { nextToken, localName, tokenText } from '../../ooxml/tokenizer';
import { decodeExcelText } from './excel-text';

/** The strings in order, as cells refer to them by number. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  for (let token = nextToken(xml, 0); token !== undefined; token = nextToken(xml, token.end)) {
    if (token.kind === 'text') {
      if (isText) text += tokenText(xml, token);
      continue;
    }
    const name = localName(token.name);
    if (name === 't') isText = token.kind === 'open' && !isPhonetic;
    else if (name === 'rPh') isPhonetic = token.kind === 'open';
    else if (name === 'si' && token.kind !== 'open') {
      strings.push(decodeExcelText(text));
      text = '';
    }
  }
  return strings;
}

/** The text of one string item or inline string. */
export function stringItemText(xml: string): string {
  return readSharedStrings(`${xml}<si/>`)[0] ?? '';
}
