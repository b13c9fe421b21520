// The XML of a part -> the paragraphs of its story: one pass over its tags, told apart by namespace.
import { Rejection } from '../ooxml/rejection';
import { nextToken, tokenText, type XmlToken } from '../ooxml/tokenizer';
import { boundBy, type Bindings, type Names, namesUnder, noBindings } from './qualified-names';
import { enterElement } from './story-elements';
import { type Leave, type Scan, startScan } from './story-scan';
import type { StoryParagraph } from './story';

/** Throws a Rejection where the XML is broken. */
export function readStory(xml: string): readonly StoryParagraph[] {
  const { paragraphs, fields } = read(startScan(xml));
  // A field that never ends would hide all that follows: then what looks like text is text.
  return fields.length === 0 ? paragraphs : read({ ...startScan(xml), areFieldsSound: false }).paragraphs;
}

function read(scan: Scan): Scan {
  const { xml } = scan;
  const walk: Walk = { scan, open: [], spaces: { bindings: noBindings, names: namesUnder(noBindings) } };
  for (let token = nextToken(xml, 0); token !== undefined;) {
    token = nextToken(xml, take(token, walk));
  }
  if (walk.open.length > 0) throw new Rejection('damaged');
  return scan;
}

interface Spaces {
  readonly bindings: Bindings;
  readonly names: Names;
}

interface Frame {
  readonly name: string;
  readonly leave: Leave | undefined;
  /** What prefixes stood for outside the element. */
  readonly outer: Spaces;
  readonly outerParent: Scan['parent'];
}

interface Walk {
  readonly scan: Scan;
  readonly open: Frame[];
  spaces: Spaces;
}

/** Reads one token; answers where to go on. */
function take(token: XmlToken, walk: Walk): number {
  const { scan } = walk;
  if (token.kind === 'text') scan.hear?.(tokenText(scan.xml, token));
  else if (token.kind === 'close') close(token, walk);
  else return open(token, walk);
  return token.end;
}

function open(token: XmlToken, walk: Walk): number {
  const { scan, spaces: outer } = walk;
  const tag = { xml: scan.xml, token };
  const text = scan.xml.slice(token.start, token.end);
  if (text.includes('xmlns')) {
    const bindings = boundBy(text, outer.bindings);
    walk.spaces = { bindings, names: namesUnder(bindings) };
  }
  const name = walk.spaces.names(token.name);
  if (scan.parent?.name === 'w:r' && name !== 'w:rPr' && scan.run !== undefined) scan.run.contents += 1;
  const answer = enterElement(name, tag, scan);
  if (typeof answer === 'number' || token.kind === 'empty') {
    if (typeof answer === 'function') answer(token);
    walk.spaces = outer;
    return typeof answer === 'number' ? answer : token.end;
  }
  walk.open.push({ name: token.name, leave: answer, outer, outerParent: scan.parent });
  scan.parent = { name, tag };
  return token.end;
}

function close(token: XmlToken, walk: Walk): void {
  const frame = walk.open.pop();
  if (frame?.name !== token.name) throw new Rejection('damaged');
  walk.scan.parent = frame.outerParent;
  frame.leave?.(token);
  walk.spaces = frame.outer;
}
