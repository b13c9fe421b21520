// How each level of a paragraph looks: the styles of the document, changed in Word in one place.
import { AlignmentType, type IParagraphOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { ParagraphLevel } from '../core/model/report';
import { character, characterSpacing, fonts, linePitch, sizes } from './page-layout';

const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' } as const;

const line = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

const indented = { firstLine: 2 * character, firstLineChars: 200 } as const;

/** Word's own names for title and headings, so that its outline and contents know them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        size: sizes.body,
        characterSpacing,
        font: { ...latin, eastAsia: fonts.body },
        // Latin is English, so that no program breaks a line inside a number as it may between Han characters.
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: line, alignment: AlignmentType.JUSTIFIED },
    },
    title: {
      run: { size: sizes.title, bold: false, characterSpacing: 0, font: { ...latin, eastAsia: fonts.title } },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...line, line: 640, after: linePitch } },
    },
    heading1: heading(fonts.heading1),
    heading2: heading(fonts.heading2),
  },
  paragraphStyles: [
    { id: 'ReportBody', name: '正文段落', basedOn: 'Normal', quickFormat: true, paragraph: { indent: indented } },
    { id: 'ReportRecipient', name: '主送机关', basedOn: 'Normal', quickFormat: true },
    {
      id: 'ReportSignature',
      name: '发文机关署名',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: signed(2 * linePitch),
    },
    { id: 'ReportDate', name: '成文日期', basedOn: 'Normal', quickFormat: true, paragraph: signed(0) },
    {
      id: 'ReportPageNumber',
      name: '页码样式',
      basedOn: 'Normal',
      run: {
        size: sizes.pageNumber,
        characterSpacing: 0,
        font: { ascii: fonts.pageNumber, hAnsi: fonts.pageNumber, eastAsia: fonts.pageNumber },
      },
    },
  ],
};

/** The style of each level. */
export const styleOf: Readonly<Record<ParagraphLevel, string>> = {
  title: 'Title',
  recipient: 'ReportRecipient',
  heading1: 'Heading1',
  heading2: 'Heading2',
  body: 'ReportBody',
  signature: 'ReportSignature',
  date: 'ReportDate',
};

type HeadingStyle = NonNullable<NonNullable<IStylesOptions['default']>['heading1']>;

function heading(font: string): HeadingStyle {
  return {
    run: { size: sizes.body, bold: false, font: { ...latin, eastAsia: font } },
    paragraph: { indent: indented, spacing: line, keepNext: true },
  };
}

// Signature and date end four characters from the right edge.
function signed(before: number): Pick<IParagraphOptions, 'alignment' | 'indent' | 'spacing' | 'keepLines'> {
  return {
    alignment: AlignmentType.RIGHT,
    indent: { right: 4 * character },
    spacing: { ...line, before },
    keepLines: true,
  };
}
