// What each element of a Word file means for what a reader reads.
import { objectMark } from './story';
import { enterAlternate, enterChoice } from './story-alternates';
import { nameGaps } from './story-gaps';
import { addPiece, type Leave, newParagraph, newRun, type Scan } from './story-scan';
import { enterCellProperties, enterRowProperties, enterTable, enterTableCell, enterTableRow } from './story-tables';
import { attributeOf, endOfElement, type Tag, tagText } from './tag';

/** What is to be done when the element ends, or where to go on where its content is not read. */
export type Entered = Leave | number | undefined;

type Enter = (tag: Tag, scan: Scan) => Entered;

export function enterElement(name: string, tag: Tag, scan: Scan): Entered {
  return elements[name]?.(tag, scan);
}

const skip: Enter = (tag) => endOfElement(tag);

const stands =
  (text: string): Enter =>
  ({ token }, scan) => {
    addPiece(scan, { start: token.start, end: token.end, text, isText: false });
    return undefined;
  };

const standsWhole =
  (text: string): Enter =>
  (tag, scan) => {
    const end = endOfElement(tag);
    addPiece(scan, { start: tag.token.start, end, text, isText: false });
    return end;
  };

const elements: Readonly<Record<string, Enter>> = {
  'w:p': enterParagraph,
  'w:pPr': enterParagraphProperties,
  'w:r': enterRun,
  'w:rPr': enterRunProperties,
  'w:t': enterText,
  'w:tab': stands('\t'),
  'w:ptab': stands('\t'),
  'w:br': stands('\n'),
  'w:cr': stands('\n'),
  'w:noBreakHyphen': stands('-'),
  'w:sym': stands(objectMark),
  'w:object': standsWhole(objectMark),
  'wp:inline': stands(objectMark),
  'm:oMath': standsWhole(objectMark),
  'w:del': skip,
  'w:moveFrom': skip,
  // The small reading above a character, and what is no text at all.
  'w:rt': skip,
  'w:rubyPr': skip,
  'w:sectPr': skip,
  'w:tblPr': skip,
  'w:tblPrEx': skip,
  'w:tblGrid': skip,
  'w:sdt': enterControl,
  'w:sdtPr': enterControlProperties,
  'w:fldChar': enterFieldMark,
  'w:txbxContent': enterBox,
  'w:footnote': enterNote,
  'w:endnote': enterNote,
  'w:tbl': enterTable,
  'w:tr': enterTableRow,
  'w:trPr': enterRowProperties,
  'w:tc': enterTableCell,
  'w:tcPr': enterCellProperties,
  'mc:AlternateContent': enterAlternate,
  'mc:Choice': enterChoice,
  'mc:Fallback': enterChoice,
};

function enterParagraph(_tag: Tag, scan: Scan): Leave {
  const { paragraph: outerParagraph, run: outerRun } = scan;
  const paragraph = newParagraph(scan);
  scan.paragraphs.push(paragraph);
  scan.paragraph = paragraph;
  scan.run = undefined;
  return () => {
    nameGaps(paragraph);
    scan.paragraph = outerParagraph;
    scan.run = outerRun;
  };
}

// Only the properties of the paragraph's mark can hold w:del.
function enterParagraphProperties(tag: Tag, scan: Scan): number {
  const end = endOfElement(tag);
  if (scan.paragraph !== undefined) {
    scan.paragraph.joinsNext = /<(?:[\w.-]+:)?del[\s/>]/.test(tag.xml.slice(tag.token.start, end));
  }
  return end;
}

function enterRun(tag: Tag, scan: Scan): Leave {
  const outer = scan.run;
  const { parent } = scan;
  const insertion =
    parent?.name === 'w:ins' ? { insertion: { tag: tagText(parent.tag), closing: `</${parent.tag.token.name}>` } } : {};
  const ties = scan.ties.flat();
  const run = { ...newRun(tag.token.start, tagText(tag), parent?.tag.token.start), ties, ...insertion };
  scan.paragraph?.runs.push(run);
  scan.run = run;
  return (token) => {
    run.end = token.end;
    run.closing = `</${token.name}>`;
    run.isPlain = run.contents === 1 && run.pieces.length === 1 && run.pieces[0]?.isText === true;
    scan.run = outer;
  };
}

const hidden = /<(?:[\w.-]+:)?vanish(?:\s+[\w.-]*:?val="(?:1|true|on)")?\s*\/>/;

function enterRunProperties(tag: Tag, { run, parent }: Scan): number {
  const end = endOfElement(tag);
  if (run === undefined || parent?.name !== 'w:r') return end;
  run.properties = tag.xml.slice(tag.token.start, end);
  run.isHidden = hidden.test(run.properties);
  return end;
}

// Without xml:space Word drops white space at both ends.
function enterText(tag: Tag, scan: Scan): Leave {
  let heard = '';
  const isText = scan.parent?.name === 'w:r';
  const isKept = attributeOf(tag, 'space') === 'preserve';
  scan.hear = (text) => {
    heard += text;
  };
  return ({ end }) => {
    scan.hear = undefined;
    const text = isKept ? heard : heard.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
    // A run can be cut in two between its own children only.
    addPiece(scan, { start: tag.token.start, end, text, isText });
  };
}

function enterFieldMark(tag: Tag, { fields, areFieldsSound }: Scan): undefined {
  if (!areFieldsSound) return undefined;
  const kind = attributeOf(tag, 'fldCharType');
  if (kind === 'begin') fields.push('instruction');
  else if (kind === 'end') fields.pop();
  else if (fields.length > 0) fields[fields.length - 1] = 'result';
  return undefined;
}

// A text box has its own fields and stands in no table, wherever it is anchored.
function enterBox(_tag: Tag, scan: Scan): Leave {
  const { fields, tables, isInBox } = scan;
  Object.assign(scan, { fields: [], tables: [], isInBox: true });
  return () => {
    Object.assign(scan, { fields, tables, isInBox });
  };
}

function enterControl(_tag: Tag, { ties }: Scan): Leave {
  ties.push([]);
  return () => void ties.pop();
}

const tie = /<(?:[\w.-]+:)?(?:dataBinding|showingPlcHdr)(?:\s[^>]*)?\/>/g;

function enterControlProperties(tag: Tag, { ties }: Scan): number {
  const end = endOfElement(tag);
  const { start } = tag.token;
  const found = Array.from(tag.xml.slice(start, end).matchAll(tie), ({ index, 0: text }) => ({
    start: start + index,
    end: start + index + text.length,
  }));
  if (ties.length > 0) ties[ties.length - 1] = found;
  return end;
}

// The lines that separate notes from the text are notes of a type of their own.
function enterNote(tag: Tag): number | undefined {
  const type = attributeOf(tag, 'type');
  return type === undefined || type === 'normal' ? undefined : endOfElement(tag);
}
