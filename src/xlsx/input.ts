// Why a file cannot be used as a workbook, in the words of the office.
import { UserError } from '../app/user-error';
import { words, type Bilingual } from '../core/measure/bilingual';
import type { RejectionCode } from '../ooxml/rejection';

/** The error for a rejected file. */
export function inputError(code: RejectionCode, name: string): UserError {
  // An old compound file without a directory that can be read is what its name says.
  const isNamedXls = code === 'legacy-other' && /\.xls$/i.test(name);
  const [reason, chinese, english] = isNamedXls ? legacyWorkbook : messages[code];
  return new UserError(reason, words(`“${name}”${chinese}`, `"${name}" ${english}`));
}

/** A kind of file that is known by its name to be none that can be read; undefined for others. */
export function nameProblem(name: string): UserError | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = byExtension[extension];
  if (found === undefined) return undefined;
  const [reason, chinese, english] = found;
  return new UserError(reason, words(`“${name}”${chinese}`, `"${name}" ${english}`));
}

/** A workbook with macros must stay .xlsm, and one without must not become it: Excel would refuse to open it. */
export function outputNameProblem(name: string, hasMacros: boolean): UserError | undefined {
  const isMacroName = /\.xlsm$/i.test(name);
  if (hasMacros && !isMacroName) {
    return new UserError('macro-output', macroOutput(`“${name}”`, `"${name}"`));
  }
  if (!hasMacros && isMacroName) {
    return new UserError(
      'macro-output',
      words(
        `“${name}”：源文件不含宏，输出文件请用 .xlsx 扩展名。`,
        `"${name}": the source has no macros; name the output .xlsx.`,
      ),
    );
  }
  return undefined;
}

type Message = readonly [code: string, chinese: string, english: string];

const legacyWorkbook: Message = [
  'legacy-xls',
  '是旧版 Excel 97-2003 工作簿（.xls），不能直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重试。',
  'is an old Excel 97-2003 workbook (.xls). Open it in Excel or WPS, save it as .xlsx and try again.',
];

const legacyOther: Message = [
  'legacy-office',
  '是旧版 Office 格式的文件，不能直接读取。若是工作簿，请用 Excel 或 WPS 打开，另存为 .xlsx 后重试。',
  'is a file of an old Office format. If it is a workbook, open it in Excel or WPS, save it as .xlsx and try again.',
];

const wpsWorkbook: Message = [
  'wps-sheet',
  '是 WPS 表格文件（.et），不能直接读取。请用 WPS 打开，另存为 .xlsx 后重试。',
  'is a WPS spreadsheet (.et). Open it in WPS, save it as .xlsx and try again.',
];

const wordDocument: Message = [
  'word-document',
  '是文字文档，不是工作簿。请选择 .xlsx 工作簿。',
  'is a text document, not a workbook. Choose an .xlsx workbook.',
];

const binaryWorkbook: Message = [
  'xlsb',
  '是二进制工作簿（.xlsb），不能直接读取。请用 Excel 打开，另存为 .xlsx 后重试。',
  'is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and try again.',
];

const textFile: Message = [
  'text',
  '是文本（CSV）文件，只是以工作簿的扩展名命名。请用 Excel 打开，另存为 .xlsx 后重试。',
  'is a text (CSV) file, whatever its name. Open it in Excel, save it as .xlsx and try again.',
];

const unknownFile: Message = [
  'not-a-workbook',
  '不是 Excel 工作簿。请选择 .xlsx 工作簿。',
  'is not an Excel workbook. Choose an .xlsx workbook.',
];

const damagedFile: Message = [
  'damaged',
  '已损坏，无法读取。请用 Excel 打开并修复，另存为 .xlsx 后重试，或重新取得该文件。',
  'is damaged. Open and repair it in Excel, save it as .xlsx and try again, or get the file anew.',
];

const suspicious: Message = [
  'zip-bomb',
  '解压后的内容大得异常，为安全起见不予读取。请核实文件来源，或用 Excel 另存为 .xlsx 后重试。',
  'would unpack to an abnormal size and is not read, for safety. Check where it is from, or save it anew in Excel.',
];

const messages: Readonly<Record<RejectionCode, Message>> = {
  empty: ['empty', '是空文件（0 字节）。请重新取得该文件。', 'is empty (0 bytes). Get the file anew.'],
  'not-a-package': unknownFile,
  truncated: [
    'truncated',
    '不完整，可能没有下载或复制完。请重新取得该文件。',
    'is incomplete; a download or copy may have broken off. Get the file anew.',
  ],
  damaged: damagedFile,
  encrypted: [
    'encrypted',
    '设有打开密码，无法读取。请用 Excel 打开，在“文件—信息—保护工作簿”中清除密码，保存后重试。',
    'is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save and try again.',
  ],
  'legacy-xls': legacyWorkbook,
  'legacy-doc': wordDocument,
  'legacy-other': legacyOther,
  html: [
    'html',
    '实为网页（HTML）文件，只是以工作簿的扩展名命名。请用 Excel 打开，另存为 .xlsx 后重试。',
    'is a web page (HTML), whatever its name. Open it in Excel, save it as .xlsx and try again.',
  ],
  text: textFile,
  'zip-bomb': suspicious,
  'too-large': [
    'too-large',
    '的单元格过多，超出可处理的范围。请删除多余的空行空列（尤其是最右、最下的内容）后重试。',
    'has more cells than can be handled. Delete stray content at the far right or bottom and try again.',
  ],
  dtd: [
    'dtd',
    '含有工作簿不应有的文档类型声明，为安全起见不予读取。请用 Excel 另存为 .xlsx 后重试。',
    'contains a document type that no workbook needs and is not read, for safety. Save it anew in Excel and try again.',
  ],
  'other-package': unknownFile,
  'word-package': wordDocument,
  'spreadsheet-package': [
    'workbook-not-text',
    '是工作簿，不是文字文档。请选择 .docx 文档。',
    'is a workbook, not a text document. Choose a .docx document.',
  ],
  xlsb: binaryWorkbook,
};

const byExtension: Readonly<Record<string, Message | undefined>> = {
  xls: undefined,
  et: wpsWorkbook,
  ett: wpsWorkbook,
  wps: wordDocument,
  wpt: wordDocument,
  doc: wordDocument,
  docx: wordDocument,
  dot: wordDocument,
  xlsb: binaryWorkbook,
};

function macroOutput(chinese: string, english: string): Bilingual {
  return words(
    `${chinese}：源文件含有宏，输出文件须用 .xlsm 扩展名。`,
    `${english}: the source has macros, so the output must be named .xlsm.`,
  );
}
