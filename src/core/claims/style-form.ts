// The form of numbers: one width, one way of writing units, one number of decimals in a series, units on both ends.
import { words } from '../measure/bilingual';
import type { StyleFault, StyleInput } from './style-fault';
import type { SlotToken } from './token';

export function formFaults({ text, claims }: StyleInput): readonly StyleFault[] {
  const slots = claims.map(({ slot }) => slot).filter(({ number }) => number !== undefined);
  return [
    ...mixedWidths(slots),
    ...mixedSeparators(slots),
    ...mixedUnits(slots, text),
    ...mixedDecimals(slots, text),
    ...slots.flatMap((slot) => unitTwice(slot, text)),
    ...ranges(slots, text),
  ];
}

const wide = /[０-９．％－]/;
const narrow = /[0-9.%]/;

function mixedWidths(slots: readonly SlotToken[]): readonly StyleFault[] {
  const written = (slot: SlotToken): string => slot.text + slot.unitText;
  if (!slots.some((slot) => narrow.test(written(slot)))) return [];
  return slots
    .filter((slot) => wide.test(written(slot)))
    .map((slot) => ({
      rule: 'mixed-widths',
      start: slot.start,
      end: slot.unitEnd,
      why: words('全角与半角数字混用', 'full-width and half-width digits are mixed'),
      edits: [
        { start: slot.start, end: slot.end, to: halved(slot.text) },
        ...(slot.unitText === '％' ? [{ start: slot.unitEnd - 1, end: slot.unitEnd, to: '%' }] : []),
      ],
    }));
}

function halved(text: string): string {
  return text.replace(/[０-９．－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function mixedSeparators(slots: readonly SlotToken[]): readonly StyleFault[] {
  const isPlain = ({ text, unit }: SlotToken): boolean => unit.is === 'amount' && /^-?\d{4}/.test(text);
  if (!slots.some(isPlain)) return [];
  return slots
    .filter(({ text }) => /[,，]/.test(text))
    .map(({ start, end, text }) => ({
      rule: 'mixed-separators',
      start,
      end,
      why: words('千分位分隔号时有时无', 'some thousands have separators and some have none'),
      edits: [{ start, end, to: text.replace(/[,，]/g, '') }],
    }));
}

// 5亿 beside 6亿元; 7亿人 is no amount.
function mixedUnits(slots: readonly SlotToken[], text: string): readonly StyleFault[] {
  const isFull = ({ unitText }: SlotToken): boolean => unitText.endsWith('元');
  const isShort = ({ unitText, unitEnd }: SlotToken): boolean =>
    /^万?亿$/.test(unitText) && !/^[人户次吨度件只张平立股]/.test(text.slice(unitEnd, unitEnd + 1));
  if (!slots.some(isFull)) return [];
  return slots.filter(isShort).map(({ start, unitEnd }) => ({
    rule: 'mixed-units',
    start,
    end: unitEnd,
    why: words('“亿”与“亿元”混用', '亿 and 亿元 are mixed'),
    edits: [{ start: unitEnd, end: unitEnd, to: '元' }],
  }));
}

/** 12.1%、11.75%: in a series every number has as many decimals as the others. */
function mixedDecimals(slots: readonly SlotToken[], text: string): readonly StyleFault[] {
  return slots.flatMap((slot, index) => {
    const before = slots[index - 1];
    if (before === undefined || !isSeries(before, slot, text)) return [];
    if (before.number?.decimals === slot.number?.decimals) return [];
    return [
      {
        rule: 'mixed-decimals' as const,
        start: before.start,
        end: slot.unitEnd,
        why: words('并列的数小数位数不一致', 'numbers of one series have different decimals'),
        edits: [],
      },
    ];
  });
}

function isSeries(before: SlotToken, slot: SlotToken, text: string): boolean {
  const isMeasured = slot.unit.is === 'amount' || slot.unit.is === 'percent' || slot.unit.is === 'points';
  const isAlike = before.unitText === slot.unitText && before.about === undefined && slot.about === undefined;
  return isMeasured && isAlike && /^[、和]$/.test(text.slice(before.unitEnd, slot.start));
}

function unitTwice({ start, unitEnd, unitText }: SlotToken, text: string): readonly StyleFault[] {
  const again = unitText === '' ? undefined : repeats(unitText).find((unit) => text.startsWith(unit, unitEnd));
  if (again === undefined) return [];
  return [
    {
      rule: 'unit-twice',
      start,
      end: unitEnd + again.length,
      why: words('单位重复', 'the unit stands twice'),
      edits: [{ start: unitEnd, end: unitEnd + again.length, to: '' }],
    },
  ];
}

// 5个个体户 is a count of 个体户.
function repeats(unit: string): readonly string[] {
  if (unit === '个' || unit === '人' || unit === '日' || unit === '年' || unit === '月') return [];
  return unit.endsWith('亿元') ? [unit, '亿', '元'] : [unit];
}

// 15—30%, 9—16亿元: GB/T 15835 wants the sign or 万, 亿 at both ends.
function ranges(slots: readonly SlotToken[], text: string): readonly StyleFault[] {
  return slots.flatMap((slot, index) => {
    const before = slots[index - 1];
    const isJoined = before !== undefined && /^[-—–－~～至]{1,2}$/.test(text.slice(before.end, slot.start));
    const unit = /^(?:%|％|亿元?|万元?)$/.exec(slot.unitText)?.[0];
    if (before === undefined || !isJoined || unit === undefined || before.unit.is !== 'none') return [];
    return [
      {
        rule: 'range-unit' as const,
        start: before.start,
        end: slot.unitEnd,
        why: words(`数值范围两端都应写“${unit}”`, `both ends of a range carry ${unit}`),
        edits: [{ start: before.end, end: before.end, to: unit }],
      },
    ];
  });
}
