import { parseRelationships, relationshipsPart, relativeTarget, resolveTarget } from '../../src/ooxml/relationships';

test.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
])('the relationships of %p stand in %s', (part, expected) => {
  expect(relationshipsPart(part)).toBe(expected);
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', '../customXml/item1.xml', 'customXml/item1.xml'],
  ['xl/workbook.xml', './worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
])('from %p, %s is %s', (part, target, expected) => {
  expect(resolveTarget(part, target)).toBe(expected);
});

test.each([
  ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml', '../drawings/drawing1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('the way from %p to %s is %s, and leads back', (part, target, expected) => {
  expect(relativeTarget(part, target)).toBe(expected);
  expect(resolveTarget(part, expected)).toBe(target);
});

test('types are known by their last word, in both dialects; outside targets stay as written', () => {
  const xml =
    '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="sheet1.xml"/>' +
    '<Relationship Id="b" Type="http://x/hyperlink" Target="https://example.org/a?b" TargetMode="External"/></Relationships>';
  expect(parseRelationships(xml, 'xl/workbook.xml')).toEqual([
    { id: 'a', type: 'worksheet', target: 'xl/sheet1.xml', isExternal: false },
    { id: 'b', type: 'hyperlink', target: 'https://example.org/a?b', isExternal: true },
  ]);
});
