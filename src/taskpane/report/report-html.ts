// The report as HTML for the clipboard, looking in Word or WPS as the Word file of it does.
import type { Paragraph, ParagraphLevel, Report, SentenceSpan } from '../../core/model/report';

export function reportHtml({ paragraphs }: Report): string {
  const shown = paragraphs.map((paragraph) => `<p style="${styleOf(paragraph.level)}">${marked(paragraph)}</p>`);
  return `<html lang="zh-CN"><head><meta charset="utf-8"></head><body>${shown.join('')}</body></html>`;
}

interface Look {
  /** Of the characters; digits and letters stand in Times New Roman. */
  readonly fonts: readonly [string, ...string[]];
  readonly size: number;
  readonly rules: string;
}

const body = ['仿宋_GB2312', '仿宋', 'FangSong', '华文仿宋'] as const;
// Word knows indents by characters, everything else by their length.
const indented = 'text-indent:32pt;mso-char-indent-count:2;';
const signed = 'text-align:right;margin-right:64pt;';

/** GB/T 9704-2012: title 二号 小标宋, headings 三号 黑体 and 楷体, body 三号 仿宋, lines of 28 points. */
const looks: Readonly<Record<ParagraphLevel, Look>> = {
  title: { fonts: ['方正小标宋简体', '小标宋', '华文中宋', '宋体'], size: 22, rules: 'text-align:center;' },
  recipient: { fonts: body, size: 16, rules: '' },
  heading1: { fonts: ['黑体', 'SimHei'], size: 16, rules: indented },
  heading2: { fonts: ['楷体_GB2312', '楷体', 'KaiTi', '华文楷体'], size: 16, rules: indented },
  body: { fonts: body, size: 16, rules: `text-align:justify;${indented}` },
  signature: { fonts: body, size: 16, rules: `margin-top:56pt;${signed}` },
  date: { fonts: body, size: 16, rules: signed },
};

function styleOf(level: ParagraphLevel): string {
  const { fonts, size, rules } = looks[level];
  const names = ['Times New Roman', ...fonts].map((name) => `'${name}'`).join(',');
  const lines = level === 'title' ? 'line-height:32pt;margin:0 0 28pt;' : 'line-height:28pt;margin:0;';
  return `font-family:${names};mso-fareast-font-family:'${fonts[0]}';font-size:${String(size)}pt;font-weight:normal;${lines}${rules}`;
}

/** What is missing is seen in the copy as well; the lead of a point is bold. */
function marked({ text, gaps, sentences = [] }: Paragraph): string {
  const lead = leadOf(sentences);
  const cuts = [...new Set([0, lead, ...gaps.flatMap(({ start, end }) => [start, end]), text.length])];
  const sorted = cuts.toSorted((one, other) => one - other);
  return sorted
    .slice(1)
    .map((end, index) => {
      const part = escaped(text.slice(sorted[index], end));
      const isGap = gaps.some((gap) => gap.start < end && gap.end >= end);
      const shown = isGap ? `<span style="background:yellow">${part}</span>` : part;
      return end <= lead ? `<b>${shown}</b>` : shown;
    })
    .join('');
}

/** 一是存贷款规模稳步增长。 with its ordinal and full stop. */
function leadOf([first]: readonly SentenceSpan[]): number {
  return first?.kind.startsWith('heading/') === true ? first.end + 1 : 0;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign);
}
