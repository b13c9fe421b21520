// The time a sentence tells of: another month or year than the report's must not get the report's figures.
import type { Context } from './context';
import type { SlotToken, WordToken } from './token';

const endsAt: Readonly<Record<string, number>> = { 一季度: 3, 上半年: 6, 前三季度: 9, 全年: 12 };
const others = new Set(['去年', '上年']);
const quarters = new Set(['二季度', '三季度', '四季度', '下半年', '本季度', '当季']);
const ofOneMonth = new Set(['本月', '当月', '月内']);

export function hearWord(token: WordToken, context: Context): void {
  const { sense, text } = token;
  if (sense.is === 'past') context.past = sense.base;
  if (sense.is !== 'period') return;
  context.past = undefined;
  const month = endsAt[text];
  if (month !== undefined) context.time = { month };
  if (others.has(text)) context.time = { isOther: true };
  if (quarters.has(text)) context.time = { isOther: true, isQuarter: true };
  // 4月末数为…，本月…: of the report's own month; 当月 may be the month just named.
  if (text === '本月') context.time = { isOneMonth: true };
  else if (ofOneMonth.has(text)) context.time = { ...context.time, isOneMonth: true };
}

export function hearDate(slot: SlotToken, text: string, context: Context): void {
  if (slot.unit.is !== 'date' || slot.unit.part === 'day') return;
  // 为2019年以来最高, 近5年新高: a span back from now.
  if (/^\s*(?:以来|来|新高)/.test(text.slice(slot.unitEnd, slot.unitEnd + 4)) || slot.about !== undefined) return;
  context.past = undefined;
  const number = slot.number?.value.toNumber();
  if (slot.unit.part === 'year') {
    const isEnd = /^\s*[末底]/.test(text.slice(slot.unitEnd, slot.unitEnd + 2));
    if (number === undefined) context.time = {};
    else if (number > 1900) context.time = { year: number, ...(isEnd ? { month: 12 } : {}) };
    return;
  }
  const { month: _month, isOneMonth: _isOneMonth, isQuarter, isOther, ...rest } = context.time;
  const year = isOther === true && isQuarter === undefined ? { ...rest, isOther } : rest;
  context.time = {
    ...year,
    ...(number === undefined ? {} : { month: number }),
    ...(isOneMonth(slot, text) ? { isOneMonth: true } : {}),
    // 6月初 is no end of a month.
    ...(/^\s*(?:初|上旬|中旬)/.test(text.slice(slot.unitEnd, slot.unitEnd + 4)) ? { isOther: true } : {}),
  };
}

const pointBehind = /^\s*(?:末|底|初|上旬|中旬|下旬|以来|[\d０-９*＊×]{1,4}\s*日)/;
const pointBefore = /(?:截至|截止|[至到—–~～-])\s*(?:[\d０-９*＊×]{1,4}\s*年)?\s*$/;

// 截至9月, 9月末, 9月30日, 1—9月 are times; 9月份 is a month.
function isOneMonth({ start, unitEnd }: SlotToken, text: string): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return !pointBehind.test(text.slice(unitEnd, unitEnd + 8)) && !pointBefore.test(before);
}
