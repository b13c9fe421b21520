import { Rejection } from '../../src/ooxml/rejection';
import { putChild, tagWith } from '../../src/ooxml/xml-edit';
import { child, childrenOf, descendants, isTrue, parseXml, relationshipId } from '../../src/ooxml/xml-tree';

const xml = '<s:book xmlns:s="urn:s"><s:list><s:item r:id="rId1">甲</s:item><s:item/></s:list><s:end/></s:book>';

test('an element knows its place, its text and its children', () => {
  const root = parseXml(xml);
  const list = child(root, 'list');
  expect(xml.slice(list?.start, list?.end)).toBe('<s:list><s:item r:id="rId1">甲</s:item><s:item/></s:list>');
  expect(childrenOf(list, 'item').map(({ text }) => text)).toEqual(['甲', '']);
  expect(descendants(root, 'item')).toHaveLength(2);
  expect(childrenOf(undefined, 'item')).toEqual([]);
});

test('a relationship is found whatever its prefix', () => {
  expect(descendants(parseXml(xml), 'item').map(relationshipId)).toEqual(['rId1', undefined]);
});

test('what is declared opaque is passed over unread', () => {
  const root = parseXml('<a><rows><row></broken></rows><b/></a>', new Set(['rows']));
  expect(root.children.map(({ local }) => local)).toEqual(['rows', 'b']);
  expect(child(root, 'rows')?.children).toEqual([]);
});

test.each(['', 'text', '<a>', '<a></b>', '</a>', '<a><b></a></b>', '<a>'.repeat(500)])('%.20s is damaged', (text) => {
  expect(() => parseXml(text)).toThrow(new Rejection('damaged'));
});

test.each([
  ['1', true],
  ['true', true],
  ['on', true],
  ['0', false],
  ['false', false],
  [undefined, false],
])('%p means %p', (value, expected) => {
  expect(isTrue(value)).toBe(expected);
});

describe('a child is put where the schema wants it', () => {
  const order = ['a', 'b', 'c', 'd'];

  test.each([
    ['<r><a/><d/></r>', '<b/>', '<r><a/><b/><d/></r>'],
    ['<r><a/></r>', '<b/>', '<r><a/><b/></r>'],
    ['<r/>', '<b/>', '<r><b/></r>'],
    ['<r><b x="1"/></r>', '<b/>', '<r><b/></r>'],
    ['<r><b/><c/></r>', '', '<r><c/></r>'],
    ['<r><c/></r>', '', '<r><c/></r>'],
    ['<p:r xmlns:p="u"><p:c/></p:r>', '<b><x/></b>', '<p:r xmlns:p="u"><p:b><p:x/></p:b><p:c/></p:r>'],
  ])('%s with %s becomes %s', (before, fragment, after) => {
    expect(putChild(before, { local: 'b', order }, fragment)).toBe(after);
  });

  test('also inside an element', () => {
    const place = { local: 'b', order, inside: ['list'] };
    expect(putChild('<r><list><c/></list></r>', place, '<b/>')).toBe('<r><list><b/><c/></list></r>');
  });
});

test('attributes of a tag are changed, added and removed, the others stay', () => {
  const element = parseXml('<c r="A1" s="3" x:y="&lt;">1</c>');
  expect(tagWith(element, { s: '4', r: undefined, t: 'b' })).toBe('<c s="4" x:y="&lt;" t="b">');
});
