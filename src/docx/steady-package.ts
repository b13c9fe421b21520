// The package without what differs from run to run, and with substitutes named for the standard's fonts.
import { openPackage, packageBytes, withParts } from '../ooxml/package';
import { fonts, substitutes } from './page-layout';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The library dates the file by the clock; a report has no other date than the one it prints. */
export function steadyPackage(bytes: Uint8Array, title: string): Uint8Array {
  const changes = new Map([
    ['docProps/core.xml', coreProperties(title)],
    ['word/fontTable.xml', fontTable()],
  ]);
  return packageBytes(withParts(openPackage(bytes), changes));
}

function coreProperties(title: string): string {
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ].join(' ');
  const content = `<dc:title>${escaped(title)}</dc:title><dc:creator>Jinbao</dc:creator><dc:language>zh-CN</dc:language>`;
  return `${declaration}<cp:coreProperties ${spaces}>${content}</cp:coreProperties>`;
}

// 86 is the character set of simplified Chinese; with it Word looks for a Chinese font even where no name is known.
function fontTable(): string {
  const entries = [...new Set(Object.values(fonts))].map(
    (font) =>
      `<w:font w:name="${font}"><w:altName w:val="${substitutes[font] ?? ''}"/><w:charset w:val="86"/>` +
      `<w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  );
  return `${declaration}<w:fonts xmlns:w="${main}">${entries.join('')}</w:fonts>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
