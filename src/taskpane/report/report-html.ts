// The report as HTML for the clipboard, looking in Word or WPS as the Word file of it does.
import type { Gap, ParagraphLevel, Report } from '../../core/model/report';

export function reportHtml({ paragraphs }: Report): string {
  const shown = paragraphs.map(({ level, text, gaps }) => `<p style="${styleOf(level)}">${marked(text, gaps)}</p>`);
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

/** What is missing is seen in the copy as well. */
function marked(text: string, gaps: readonly Gap[]): string {
  let done = '';
  let at = 0;
  for (const { start, end } of gaps) {
    const gap = escaped(text.slice(start, end));
    done += `${escaped(text.slice(at, start))}<span style="background:yellow">${gap}</span>`;
    at = end;
  }
  return done + escaped(text.slice(at));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign);
}
