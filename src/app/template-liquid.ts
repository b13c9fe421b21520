// The one door to liquidjs: a line of a template parsed, what it names, and the line printed as text, facts and gaps.
import {
  Context,
  type Emitter,
  ForTag,
  Liquid,
  LiquidError,
  Parser,
  Tag,
  type TagToken,
  type Template,
  toValueSync,
  type TopLevelToken,
  TypeGuards,
} from 'liquidjs';
import { type Bilingual, words } from '../core/measure/bilingual';
import { gap, type GapPiece, type Piece, type Pieces } from '../core/narrative/pieces';
import type { LoopRow } from '../core/template/ledger-row';
import { loopCount, loopName, printedCount } from '../core/template/loop-count';
import type { World } from '../core/template/named';
import { slotPieces } from '../core/template/slot-pieces';
import { withHalfBraces } from '../core/template/template-text';
import { ConditionGap, PathDrop, RowDrop } from './template-drops';

/** A line that Liquid understands. */
export interface ParsedLine {
  readonly templates: readonly Template[];
  /** What stands between the braces of each slot. */
  readonly slots: readonly string[];
  /** Names in conditions and loops. */
  readonly names: readonly (readonly string[])[];
  /** Names of loops with what they run over. */
  readonly loops: ReadonlyMap<string, string>;
}

/** Where Liquid stopped, counted from the start of the line. */
export interface LineFault {
  readonly why: Bilingual;
}

const usedTags = new Set(['if', 'unless', 'case', 'for', 'break', 'continue', 'comment', 'raw', '#']);

/** Loops and ranges of a line, all together, run over at most so many items. */
const mostItems = 100_000;
const mostPieces = 50_000;
const mostCharacters = 40_000;

export function parseLine(text: string): ParsedLine | LineFault {
  const line = withHalfBraces(text);
  if (line.length > mostCharacters) return { why: tooLong };
  const parser = new SlotParser(liquid);
  try {
    const templates = parser.parse(line);
    const names = liquid.variableSegmentsSync(templates).map((path) => path.map(String));
    return { templates, slots: parser.slots, names, loops: parser.loops };
  } catch (error) {
    return { why: faultOf(error, line) };
  }
}

/** Every number a fact; what has no value a gap. A line that cannot be finished ends with a gap that says why. */
export function renderLine({ templates }: ParsedLine, world: World): Pieces {
  const emitter = new PieceEmitter(world);
  const globals = new PathDrop([], world);
  const context = new Context(Object.create(null) as object, liquid.options, { globals, sync: true }, { liquid });
  try {
    toValueSync(liquid.renderer.renderTemplates([...templates], context, emitter));
    return emitter.pieces;
  } catch (error) {
    return [...emitter.pieces, missingOf(error)];
  }
}

const liquid = makeLiquid();

// Nothing that reads files, assembles text or calculates with doubles; names are looked up by our drops alone.
function makeLiquid(): Liquid {
  const made = new Liquid({ ownPropertyOnly: true, strictFilters: true, memoryLimit: mostItems, templates: {} });
  for (const name of Object.keys(made.tags)) if (!usedTags.has(name)) delete made.tags[name];
  for (const name of Object.keys(made.filters)) delete made.filters[name];
  return made;
}

/** Text and slots in the order printed, not joined, so that every number keeps its place and its cells. */
class PieceEmitter implements Emitter {
  /** Liquid's own, which we leave empty. */
  readonly buffer = '';
  readonly pieces: Piece[] = [];
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  write(text: unknown): void {
    this.put([String(text)]);
  }

  put(pieces: Pieces): void {
    if (this.pieces.length + pieces.length > mostPieces) throw new Error('too many pieces');
    this.pieces.push(...pieces);
  }
}

/** A slot is ours from brace to brace; Liquid only says where it stands and which loops run there. */
class SlotTag extends Tag {
  readonly #content: string;

  constructor(token: TagToken, remaining: TopLevelToken[], owner: Liquid) {
    super(token, remaining, owner);
    this.#content = token.content;
  }

  render(context: Context, emitter: Emitter): void {
    if (!(emitter instanceof PieceEmitter)) return;
    const count = loopCount(this.#content);
    const turn = count === undefined ? undefined : context.getSync([loopName, count.part]);
    if (count !== undefined && typeof turn === 'number') emitter.write(printedCount(count, turn));
    else emitter.put(slotPieces(this.#content, emitter.world, (name) => loopRow(context, name)));
  }
}

function loopRow(context: Context, name: string): LoopRow | undefined {
  const value = context.getSync([name]);
  return value instanceof RowDrop ? RowDrop.rowOf(value) : undefined;
}

class SlotParser extends Parser {
  readonly slots: string[] = [];
  readonly loops = new Map<string, string>();

  override parseToken(token: TopLevelToken, remaining: TopLevelToken[]): ReturnType<Parser['parseToken']> {
    if (TypeGuards.isOutputToken(token)) {
      this.slots.push(token.content);
      // An output's token has all that a tag without arguments reads of its own.
      return new SlotTag(token as unknown as TagToken, remaining, liquid);
    }
    const parsed = super.parseToken(token, remaining);
    if (parsed instanceof ForTag) this.loops.set(parsed.variable, parsed.collection.getText());
    return parsed;
  }
}

function missingOf(error: unknown): GapPiece {
  const cause = LiquidError.is(error) ? (error.originalError ?? error) : error;
  return cause instanceof ConditionGap ? cause.gap : gap(brokenLine, cannotFinish);
}

function faultOf(error: unknown, line: string): Bilingual {
  // Too many blocks within each other exhaust the stack; all else that parsing throws is Liquid's own.
  if (!LiquidError.is(error)) return nestedTooDeep;
  const { begin } = error.token;
  const excerpt = line.slice(begin, begin + 20);
  const known = faults.find(([pattern]) => pattern.test(error.message))?.[1] ?? plainFault;
  return {
    'zh-CN': `${known['zh-CN']}（第${String(begin + 1)}个字符起：${excerpt}）。`,
    'en-US': `${known['en-US']} (from character ${String(begin + 1)}: ${excerpt}).`,
  };
}

const faults: readonly (readonly [RegExp, Bilingual])[] = [
  [/^output .* not closed/s, words('这里的{{没有对应的}}', 'this {{ has no }}')],
  [
    /^tag .* not closed/s,
    words(
      '这里的标签没有写完，缺少%}或对应的{% endif %}、{% endfor %}',
      'this tag is not finished: %} or {% endif %}, {% endfor %} is missing',
    ),
  ],
  [
    /^tag .* not found/s,
    words('没有这个标签；可用：if、unless、case、for', 'there is no such tag; there are if, unless, case and for'),
  ],
  [/filter/, words('标签里不能用“|”', 'a tag takes no “|”')],
];

const plainFault = words('这里的写法不对', 'this is not well formed');
const nestedTooDeep = words('嵌套层数过多，请拆成几段。', 'Too deeply nested; make it several paragraphs.');
const tooLong = words('这一段过长，请拆成几段。', 'This paragraph is too long; make it several.');
const brokenLine = '本段其余内容';
const cannotFinish = words(
  '模板的这一段写不完：循环过多或用了不认识的名称，请检查。',
  'This paragraph of the template cannot be finished: it loops too often or uses an unknown name.',
);
