// The lists beside a sheet's cells: merges, links, validations and conditional formats.
import { areaAddress, address, parseArea, quoteSheet } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/cell';
import type { SheetPlan } from '../../core/workbook/plan';
import { applyEdits, attributeText, prefixOf, prefixed, putChild } from '../../ooxml/xml-edit';
import { escapeXml } from '../../ooxml/xml-text';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../ooxml/xml-tree';
import { sheetOrder, type SheetDraft } from './sheet-draft';
import { differentialStyleIndex, type StylesDraft } from './styles-draft';

/** The area that the plan takes over; nothing in an edit. */
export function clearedArea(plan: SheetPlan): Area | undefined {
  return plan.mode === 'rewrite' ? plan.clear : undefined;
}

/** Merges in the cleared area go, and those that a planned one would overlap: Excel takes that for damage. */
export function writeMerges(draft: SheetDraft, plan: SheetPlan): void {
  const planned = plan.mode === 'rewrite' ? (plan.merges ?? []) : [];
  const taken = [...planned, ...present(clearedArea(plan))];
  editList(draft, {
    local: 'mergeCells',
    isKept: (element) => !taken.some((area) => overlaps(area, parseArea(attribute(element, 'ref') ?? ''))),
    added: planned.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    isCounted: true,
  });
}

/** Links of cleared and newly written cells go; planned ones lead inside the workbook. */
export function writeLinks(draft: SheetDraft, plan: SheetPlan): void {
  const linked = plan.cells.filter((cell) => cell.link !== undefined);
  const replaced = plan.mode === 'rewrite' ? plan.cells : linked;
  const gone = new Set(replaced.map((cell) => address(cell.row, cell.column)));
  const cleared = clearedArea(plan);
  editList(draft, {
    local: 'hyperlinks',
    isKept: (element) => {
      const ref = attribute(element, 'ref') ?? '';
      return !gone.has(ref) && !isWithin(parseArea(ref), cleared);
    },
    added: linked.map((cell) => {
      const to = cell.link?.to;
      const location = to === undefined ? undefined : `${quoteSheet(to.sheet)}!${to.cell}`;
      const display = typeof cell.value === 'string' ? cell.value : undefined;
      const attributes = { ref: address(cell.row, cell.column), location, tooltip: cell.link?.tip, display };
      return `<hyperlink${attributeText(Object.entries(attributes))}/>`;
    }),
    isCounted: false,
  });
}

export function writeValidations(draft: SheetDraft, plan: SheetPlan): void {
  const planned = plan.mode === 'rewrite' ? (plan.validations ?? []) : [];
  const areas = new Set(planned.map(({ area }) => areaAddress(area)));
  const cleared = clearedArea(plan);
  editList(draft, {
    local: 'dataValidations',
    isKept: (element) => {
      const ref = attribute(element, 'sqref') ?? '';
      return !areas.has(ref) && !areWithin(ref, cleared);
    },
    added: planned.map(({ area, list }) => {
      const choices = choicesText(list);
      const flags = 'type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"';
      return `<dataValidation ${flags} sqref="${areaAddress(area)}"><formula1>${choices}</formula1></dataValidation>`;
    }),
    isCounted: true,
  });
}

/** Excel takes a longer list, or a choice with a comma in it, for damage: the plan must not ask for one. */
function choicesText(list: readonly string[]): string {
  const text = list.join(',');
  if (text.length > 255 || list.some((choice) => choice.includes(','))) {
    throw new Error(`no list that Excel can hold: ${text}`);
  }
  return escapeXml(`"${text.replaceAll('"', '""')}"`);
}

/** Ours in the cleared area go unless planned again; their priority comes after everybody else's. */
export function writeConditionalFormats(draft: SheetDraft, plan: SheetPlan, styles: StylesDraft): void {
  const planned = (plan.mode === 'rewrite' ? (plan.conditionalFormats ?? []) : []).map(({ area, formula, style }) => ({
    sqref: areaAddress(area),
    formula,
    dxfId: String(differentialStyleIndex(styles, style)),
  }));
  const root = parseXml(draft.frame);
  const cleared = clearedArea(plan);
  const blocks = childrenOf(root, 'conditionalFormatting');
  const isGone = (block: XmlElement): boolean => {
    const sqref = attribute(block, 'sqref') ?? '';
    return areWithin(sqref, cleared) || planned.some((one) => isRule(block, one));
  };
  const kept = blocks.filter((block) => !isGone(block));
  if (kept.length === blocks.length && planned.length === 0) return;
  const rules = kept.flatMap((block) => childrenOf(block, 'cfRule'));
  let priority = Math.max(0, ...rules.map((rule) => Number(attribute(rule, 'priority') ?? 0)));
  const added = planned.map(({ sqref, formula, dxfId }) => {
    priority += 1;
    const rule = `<cfRule type="expression" dxfId="${dxfId}" priority="${String(priority)}"><formula>${escapeXml(formula)}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
  });
  draft.frame = replaceBlocks(draft.frame, blocks.filter(isGone), prefixed(added.join(''), prefixOf(root)));
}

interface Rule {
  readonly sqref: string;
  readonly formula: string;
  readonly dxfId: string;
}

function isRule(block: XmlElement, rule: Rule): boolean {
  const [only, ...more] = childrenOf(block, 'cfRule');
  if (only === undefined || more.length > 0 || attribute(block, 'sqref') !== rule.sqref) return false;
  return attribute(only, 'type') === 'expression' && child(only, 'formula')?.text === rule.formula;
}

/** Takes blocks out and puts the new ones behind the last that stays, or where the schema wants the first. */
function replaceBlocks(frame: string, gone: readonly XmlElement[], text: string): string {
  const without = applyEdits(
    frame,
    gone.map(({ start, end }) => ({ from: start, to: end, text: '' })),
  );
  const root = parseXml(without);
  const rank = sheetOrder.indexOf('conditionalFormatting');
  const follower = root.children.find((element) => sheetOrder.indexOf(element.local) > rank);
  const at = follower?.start ?? root.innerEnd;
  return applyEdits(without, [{ from: at, to: at, text }]);
}

interface ListEdit {
  readonly local: string;
  readonly isKept: (element: XmlElement) => boolean;
  readonly added: readonly string[];
  readonly isCounted: boolean;
}

function editList(draft: SheetDraft, edit: ListEdit): void {
  const { frame } = draft;
  const list = child(parseXml(frame), edit.local);
  const children = list?.children ?? [];
  const kept = children.filter(edit.isKept);
  if (kept.length === children.length && edit.added.length === 0) return;
  const added = edit.added.map((fragment) => prefixed(fragment, draft.prefix));
  const all = [...kept.map((element) => frame.slice(element.start, element.end)), ...added];
  const attributes = new Map<string, string>(list?.attributes);
  if (edit.isCounted) attributes.set('count', String(all.length));
  const open = `<${edit.local}${attributeText(attributes)}>`;
  const fragment = all.length === 0 ? '' : `${open}${all.join('')}</${edit.local}>`;
  draft.frame = putChild(frame, { local: edit.local, order: sheetOrder }, fragment);
}

function areWithin(sqref: string, outer: Area | undefined): boolean {
  return sqref.split(/\s+/).every((ref) => isWithin(parseArea(ref), outer));
}

export function isWithin(inner: Area | undefined, outer: Area | undefined): boolean {
  if (inner === undefined || outer === undefined) return false;
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

function overlaps(a: Area, b: Area | undefined): boolean {
  return b !== undefined && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function present<Item>(item: Item | undefined): readonly Item[] {
  return item === undefined ? [] : [item];
}
