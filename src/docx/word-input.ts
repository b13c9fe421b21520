// Why a file cannot be read as a Word document, in the words of the office.
import { UserError } from '../app/user-error';
import { words } from '../core/measure/bilingual';
import type { RejectionCode } from '../ooxml/rejection';

/** The error for a rejected file. */
export function wordInputError(code: RejectionCode, name: string): UserError {
  // An old compound file that does not say what it is, is what its name says.
  const isNamedDoc = code === 'legacy-other' && /\.(?:doc|dot)$/i.test(name);
  return inWords(isNamedDoc ? legacyDocument : messages[code], name);
}

/** A kind of file that is known by its name, or as RTF by its beginning, to be none that can be read. */
export function wordNameProblem(name: string, bytes: Uint8Array): UserError | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const isRichText = [0x7b, 0x5c, 0x72, 0x74, 0x66].every((byte, index) => bytes[index] === byte);
  const message = byExtension[isRichText ? 'rtf' : extension];
  return message === undefined ? undefined : inWords(message, name);
}

type Message = readonly [code: string, chinese: string, english: string];

function inWords([code, chinese, english]: Message, name: string): UserError {
  return new UserError(code, words(`“${name}”${chinese}`, `"${name}" ${english}`));
}

const legacyDocument: Message = [
  'legacy-doc',
  '是旧版 Word 97-2003 文档（.doc），不能直接读取。请用 Word 或 WPS 打开，另存为 .docx 后重试。',
  'is an old Word 97-2003 document (.doc). Open it in Word or WPS, save it as .docx and try again.',
];

const wpsDocument: Message = [
  'wps-document',
  '是 WPS 文字文件（.wps），不能直接读取。请用 WPS 打开，另存为 .docx 后重试。',
  'is a WPS document (.wps). Open it in WPS, save it as .docx and try again.',
];

const otherDocument: Message = [
  'not-a-document',
  '不是 Word 文档。请选择 .docx 或 .txt 文稿；其他格式请先另存为 .docx。',
  'is not a Word document. Choose a .docx or .txt text, or save it as .docx first.',
];

const workbook: Message = [
  'workbook-not-text',
  '是工作簿，不是文稿。请选择 .docx 或 .txt 文稿。',
  'is a workbook, not a text. Choose a .docx or .txt text.',
];

const textFile: Message = [
  'text',
  '是纯文本文件，只是以 Word 的扩展名命名。请把扩展名改为 .txt 后重试。',
  'is plain text, whatever its name. Name it .txt and try again.',
];

const damagedFile: Message = [
  'damaged',
  '已损坏，无法读取。请用 Word 打开并修复，另存为 .docx 后重试，或重新取得该文件。',
  'is damaged. Open and repair it in Word, save it as .docx and try again, or get the file anew.',
];

const suspicious: Message = [
  'zip-bomb',
  '解压后的内容大得异常，为安全起见不予读取。请核实文件来源，或用 Word 另存为 .docx 后重试。',
  'would unpack to an abnormal size and is not read, for safety. Check where it is from, or save it anew in Word.',
];

const messages: Readonly<Record<RejectionCode, Message>> = {
  empty: ['empty', '是空文件（0 字节）。请重新取得该文件。', 'is empty (0 bytes). Get the file anew.'],
  'not-a-package': otherDocument,
  truncated: [
    'truncated',
    '不完整，可能没有下载或复制完。请重新取得该文件。',
    'is incomplete; a download or copy may have broken off. Get the file anew.',
  ],
  damaged: damagedFile,
  encrypted: [
    'encrypted',
    '设有打开密码，无法读取。请用 Word 打开，在“文件—信息—保护文档”中清除密码，保存后重试。',
    'is protected by a password. Open it in Word, remove the password (File, Info, Protect Document), save and try again.',
  ],
  'legacy-xls': workbook,
  'legacy-doc': legacyDocument,
  'legacy-other': otherDocument,
  html: [
    'html',
    '实为网页（HTML）文件，只是以 Word 的扩展名命名。请用 Word 打开，另存为 .docx 后重试。',
    'is a web page (HTML), whatever its name. Open it in Word, save it as .docx and try again.',
  ],
  text: textFile,
  'zip-bomb': suspicious,
  'too-large': suspicious,
  dtd: [
    'dtd',
    '含有 Word 文档不应有的文档类型声明，为安全起见不予读取。请用 Word 另存为 .docx 后重试。',
    'contains a document type that no Word document needs and is not read, for safety. Save it anew in Word and try again.',
  ],
  'other-package': otherDocument,
  'word-package': otherDocument,
  'spreadsheet-package': workbook,
  xlsb: workbook,
};

const byExtension: Readonly<Record<string, Message | undefined>> = {
  wps: wpsDocument,
  wpt: wpsDocument,
  pdf: [
    'pdf',
    '是 PDF 文件，不能读取。请用 Word 或 WPS 转换为 .docx 后重试。',
    'is a PDF, which is not read. Convert it to .docx in Word or WPS and try again.',
  ],
  rtf: [
    'rtf',
    '是 RTF 文件，不能直接读取。请用 Word 打开，另存为 .docx 后重试。',
    'is an RTF file. Open it in Word, save it as .docx and try again.',
  ],
  odt: otherDocument,
  xls: workbook,
  xlsx: workbook,
  xlsm: workbook,
  et: workbook,
};
