// How the column 样式 calls the kinds of paragraph.
import { compact } from '../measure/half-width';
import type { ParagraphLevel } from '../model/report';

/** The first word of each is the one written. */
const words: Readonly<Record<ParagraphLevel, readonly [string, ...string[]]>> = {
  title: ['标题', '大标题', '主标题'],
  recipient: ['称呼', '称谓', '主送', '主送机关'],
  heading1: ['一级', '一级标题'],
  heading2: ['二级', '二级标题'],
  body: ['正文', ''],
  signature: ['落款', '署名'],
  date: ['日期', '成文日期'],
};

export const levelChoices: readonly string[] = Object.values(words).map(([first]) => first);

export function levelWord(level: ParagraphLevel): string {
  return words[level][0];
}

/** Undefined for a word that means none. */
export function levelOf(word: string): ParagraphLevel | undefined {
  const text = compact(word);
  const found = Object.entries(words).find(([, each]) => each.includes(text))?.[0];
  return levels.find((level) => level === found);
}

const levels: readonly ParagraphLevel[] = ['title', 'recipient', 'heading1', 'heading2', 'body', 'signature', 'date'];
