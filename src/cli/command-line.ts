// What the user asked for: the arguments as one command with its options, or a UserError that says what is wrong.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UserError } from '../app/user-error';
import { type Language, languages, words } from '../core/measure/bilingual';
import { isReportingMonth, type ReportingMonth } from '../core/measure/period';
import { codeOf } from './error-code';

const commandNames = [
  'run',
  'check',
  'figures',
  'report',
  'compare',
  'fill',
  'proofread',
  'template',
  'new',
  'sample',
] as const;

export type CommandName = (typeof commandNames)[number];

export interface CommandLine {
  readonly command: CommandName;
  /** The workbook read, or the one written by new and sample; '' for proofread without one. */
  readonly book: string;
  /** The text that fill, proofread and template read. */
  readonly draft?: string;
  readonly previous: readonly string[];
  readonly county?: string;
  readonly month?: ReportingMonth;
  readonly language: Language;
  readonly isQuiet: boolean;
  readonly isJson: boolean;
  /** The sample with known faults. */
  readonly isFaulty: boolean;
  /** Filled numbers are highlighted. */
  readonly isHighlighted: boolean;
  /** The month's workbook from which new makes the next one. */
  readonly from?: string;
  readonly output?: string;
  readonly docx?: string;
  readonly text?: string;
}

/** Help and version are asked for instead of a command. */
export type Asked =
  | CommandLine
  | { readonly command: 'help'; readonly language: Language }
  | { readonly command: 'version'; readonly language: Language };

const options = {
  county: { type: 'string' },
  month: { type: 'string' },
  lang: { type: 'string' },
  previous: { type: 'string', multiple: true },
  output: { type: 'string', short: 'o' },
  docx: { type: 'string' },
  text: { type: 'string' },
  json: { type: 'boolean' },
  from: { type: 'string' },
  faulty: { type: 'boolean' },
  highlight: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

type OptionName = keyof typeof options;

const everywhere: readonly OptionName[] = ['lang', 'quiet', 'help', 'version'];
const reading: readonly OptionName[] = [...everywhere, 'county', 'month', 'previous'];

/** Which options a command understands. */
const understood: Readonly<Record<CommandName, readonly OptionName[]>> = {
  run: [...reading, 'output', 'docx', 'text'],
  check: [...reading, 'json'],
  figures: [...reading, 'json'],
  report: [...reading, 'json', 'docx', 'text'],
  compare: [...reading, 'json'],
  fill: [...reading, 'json', 'output', 'highlight'],
  proofread: [...reading, 'json', 'output'],
  template: [...reading, 'json', 'output'],
  new: [...everywhere, 'from', 'month'],
  sample: [...everywhere, 'faulty'],
};

export function readCommandLine(argv: readonly string[]): Asked {
  const { values, positionals } = parsed(argv);
  const language = languageOf(values.lang);
  if (values.version === true) return { command: 'version', language };
  const [name, ...files] = positionals;
  if (values.help === true || name === undefined || name === 'help') return { command: 'help', language };
  const command = commandNames.find((candidate) => candidate === name);
  if (command === undefined) throw usage(`没有“${name}”这个命令`, `There is no command "${name}"`);
  const named = filesOf(command, files);
  refuseForeign(command, values);
  if (command === 'run' && values.output === undefined) {
    throw usage('run 需要用 -o 指定输出文件', 'run needs an output file: -o OUT.xlsx');
  }
  return { command, ...named, language, ...optionsOf(values) };
}

/** fill DRAFT BOOK, proofread TEXT [BOOK], template TEXT BOOK, all others BOOK. */
function filesOf(command: CommandName, files: readonly string[]): Pick<CommandLine, 'book' | 'draft'> {
  const readsText = ['fill', 'proofread', 'template'].includes(command);
  const [draft, book, extra] = readsText ? files : ['', ...files];
  if (draft === undefined)
    throw usage(`${command} 需要一个文稿文件（.docx 或 .txt）`, `${command} needs a text file (.docx or .txt)`);
  if (book === undefined && command !== 'proofread')
    throw usage(`${command} 需要一个工作簿文件`, `${command} needs a workbook file`);
  if (extra !== undefined) throw usage(`多余的参数“${extra}”`, `Unexpected argument "${extra}"`);
  return { book: book ?? '', ...(readsText ? { draft } : {}) };
}

/** The language named anywhere among the arguments, for errors about the arguments themselves. */
export function languageAmong(argv: readonly string[]): Language {
  return argv.some(
    (argument, index) => argument === '--lang=en-US' || (argument === 'en-US' && argv[index - 1] === '--lang'),
  )
    ? 'en-US'
    : 'zh-CN';
}

type Values = ReturnType<typeof parsed>['values'];

function optionsOf(values: Values): Omit<CommandLine, 'command' | 'book' | 'draft' | 'language'> {
  const { county, from, output, docx, text } = values;
  const month = monthOf(values.month);
  return {
    previous: values.previous ?? [],
    isQuiet: values.quiet ?? false,
    isJson: values.json ?? false,
    isFaulty: values.faulty ?? false,
    isHighlighted: values.highlight ?? false,
    ...(county === undefined ? {} : { county }),
    ...(month === undefined ? {} : { month }),
    ...(from === undefined ? {} : { from }),
    ...(output === undefined ? {} : { output }),
    ...(docx === undefined ? {} : { docx }),
    ...(text === undefined ? {} : { text }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw argumentError(error);
  }
}

// parseArgs names the fault in a code and quotes the option in its English message.
function argumentError(error: unknown): unknown {
  const option = /'(-[^' ,]*)/.exec(String(error))?.[1] ?? '';
  const code = codeOf(error);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return usage(`没有“${option}”这个选项`, `There is no option "${option}"`);
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return usage(`选项“${option}”的写法不对，缺少或多了值`, `Option "${option}" lacks a value or has one too many`);
  }
  return error;
}

function refuseForeign(command: CommandName, values: Values): void {
  const given = Object.keys(values);
  const foreign = given.find((name) => !understood[command].some((option) => option === name));
  if (foreign !== undefined)
    throw usage(`${command} 没有选项“--${foreign}”`, `${command} has no option "--${foreign}"`);
}

function languageOf(text: string | undefined): Language {
  const language = languages.find((candidate) => candidate === (text ?? 'zh-CN'));
  if (language === undefined) throw usage('--lang 只能是 zh-CN 或 en-US', '--lang is zh-CN or en-US');
  return language;
}

function monthOf(text: string | undefined): ReportingMonth | undefined {
  if (text === undefined) return undefined;
  if (!isReportingMonth(text))
    throw usage(`--month 须写作 2022-09 的样子，“${text}”不是`, `--month is written as 2022-09, not "${text}"`);
  return text;
}

function usage(chinese: string, english: string): UserError {
  return new UserError('usage', words(`${chinese}。运行 jinbao --help 查看用法。`, `${english}. See jinbao --help.`));
}
