import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { Rejection } from '../../src/ooxml/rejection';
import { localName, nextToken, tokenAttributes, tokenText } from '../../src/ooxml/tokenizer';
import { escapeXml } from '../../src/ooxml/xml-text';

/** Tags with their attributes and text, text runs joined: the same from both parsers. */
type Event = readonly [kind: string, name: string, attributes: Readonly<Record<string, string>>];

function ourEvents(xml: string): readonly Event[] {
  const events: Event[] = [];
  for (let token = nextToken(xml, 0); token !== undefined; token = nextToken(xml, token.end)) {
    if (token.kind === 'text') addText(events, tokenText(xml, token));
    else if (token.kind === 'close') events.push(['close', token.name, {}]);
    else {
      events.push(['open', token.name, Object.fromEntries(tokenAttributes(xml, token))]);
      if (token.kind === 'empty') events.push(['close', token.name, {}]);
    }
  }
  return events;
}

function saxesEvents(xml: string): readonly Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => events.push(['open', tag.name, { ...tag.attributes }]));
  parser.on('closetag', (tag) => events.push(['close', tag.name, {}]));
  parser.on('text', (text) => {
    addText(events, text);
  });
  parser.on('cdata', (text) => {
    addText(events, text);
  });
  parser.write(xml).close();
  return events;
}

function addText(events: Event[], text: string): void {
  const last = events.at(-1);
  if (last?.[0] === 'text') events[events.length - 1] = ['text', last[1] + text, {}];
  else if (text !== '' && last !== undefined) events.push(['text', text, {}]);
}

/** White space outside the root is nobody's text. */
function inside(events: readonly Event[]): readonly Event[] {
  const last = events.findLastIndex(([kind]) => kind === 'close');
  return events.slice(0, last + 1);
}

test.each([
  '<a/>',
  '<?xml version="1.0" encoding="UTF-8"?>\r\n<a b="1" c=\'2\'/>',
  '<x:a xmlns:x="urn:x"><x:b>甲县</x:b></x:a>',
  '<a>1 &lt; 2 &amp;&#x4e2d;&#25991; &quot;&apos;</a>',
  '<a><![CDATA[<b>&amp;</b>]]>尾</a>',
  '<a><!-- <b> --><?pi <c>?><d/></a>',
  '<a  b = "x>y"\n c="&#10;&lt;"></a >',
  '<a>第一行\r\n第二行\r第三行</a>',
  '<a b="甲\t乙\n丙"/>',
])('%s is read as saxes reads it', (xml) => {
  expect(inside(ourEvents(xml))).toEqual(saxesEvents(xml));
});

test('any tree that is written is read as saxes reads it', () => {
  const name = fc.constantFrom('a', 'row', 'x:c', 'c15:ext', '表');
  const text = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((raw) => raw.replace(/[\u007f-\u009f\ufffe\uffff]/g, ''));
  const attributes = fc.dictionary(fc.constantFrom('r', 's', 'x:id', 'xml:space'), text, { maxKeys: 3 });
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      text.map(escapeXml),
      text.map((raw) => `<![CDATA[${raw.replaceAll(']]>', '').replace(/[^\P{Cc}\t\n]/gu, '')}]]>`),
      fc.tuple(name, attributes, fc.array(tie('node'), { maxLength: 4 })).map(([tag, given, inner]) => {
        const written = Object.entries(given).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
        return inner.length === 0
          ? `<${tag}${written.join('')}/>`
          : `<${tag}${written.join('')}>${inner.join('')}</${tag}>`;
      }),
    ),
  }));
  fc.assert(
    fc.property(node, (inner) => {
      const xml = `<root xmlns:x="urn:x" xmlns:c15="urn:c">${inner}</root>`;
      expect(inside(ourEvents(xml))).toEqual(saxesEvents(xml));
    }),
    { numRuns: 300 },
  );
});

test.each(['<a', '<a b="1', '<!-- open', '<a><![CDATA[x</a>', '<>'])('%s is damaged', (xml) => {
  expect(() => ourEvents(xml)).toThrow(new Rejection('damaged'));
});

test('a document type is refused, whatever it declares', () => {
  expect(() => ourEvents('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).toThrow(
    new Rejection('dtd'),
  );
});

test('an entity that XML does not know stays as it is written', () => {
  expect(ourEvents('<a>&x; &#99999999; &nbsp;</a>')[1]).toEqual(['text', '&x; &#99999999; &nbsp;', {}]);
});

test.each([
  ['row', 'row'],
  ['x:row', 'row'],
])('%s has the local name %s', (name, local) => {
  expect(localName(name)).toBe(local);
});
