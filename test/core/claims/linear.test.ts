// However long or odd a text is, the work on it grows with its length only: counted, not timed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillText } from '../../../src/core/claims/fill-text';
import { lintStyle } from '../../../src/core/claims/lint-style';
import { proofreadText } from '../../../src/core/claims/proofread-text';
import { office } from '../../support/claims-month';

const folder = join(__dirname, '../../../src/core/claims');
const { month, figures } = office();

type Exec = (this: RegExp, text: string) => RegExpExecArray | null;

/** Characters that all regular expressions were given while something ran; sticky ones look at what they match. */
function charactersLookedAt(run: () => void): number {
  // The engine's own function, put back below.
  const exec: Exec = Reflect.get(RegExp.prototype, 'exec');
  let looked = 0;
  const counted: Exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const end = found === null ? text.length : found.index + found[0].length;
    looked += this.sticky ? 1 + (found?.[0].length ?? 0) : end - from;
    return found;
  };
  Reflect.set(RegExp.prototype, 'exec', counted);
  try {
    run();
  } finally {
    Reflect.set(RegExp.prototype, 'exec', exec);
  }
  return looked;
}

const hard: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['groups of digits', '1,111'],
  ['stars', '*'],
  ['open braces', '{'],
  ['underscores', '_'],
  ['one character', '的'],
  ['names without an end', '存款'],
  ['a list without an end', '工行、'],
  ['numerals', '一百'],
  ['dashes', '-'],
  ['blanks', ' '],
  ['places', '列全市第*位，'],
  ['分别 without an end', '分别*亿元、'],
  ['no stop', '各项贷款余额*亿元较年初增加*亿元增幅*%列全市第*位'],
  ['dates', '在*月*日举办对接会'],
  ['bases', '较上年9月'],
  ['states', '第二批已全部销号'],
  ['the same figure', '各项贷款余额225.72亿元，'],
];

test.each(hard)('work grows with the length: %s', (_title, unit) => {
  const work = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return charactersLookedAt(() => {
      fillText({ text, month, figures });
      proofreadText({ text, month, figures });
      lintStyle(text);
    });
  };
  expect(work(8000)).toBeLessThan(work(4000) * 2.3 + 1000);
});

/** Regular expressions written in the sources of this part, without their flags. */
function patterns(): readonly (readonly [string, string])[] {
  return readdirSync(folder).flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const literals = source.matchAll(
      /(?<=[(,=:[{!&|?]\s*|return\s|^\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*/gm,
    );
    const made = source.matchAll(/new RegExp\(\s*`([^`]*)`/g);
    return [...literals, ...made].map((found) => [file, found[1] ?? ''] as const);
  });
}

test('no repeated group repeats something within: no pattern can run wild', () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(60);
  const unbounded = /(?<!\\)(?:[*+]|\{\d+,\})/;
  const wild = all.filter(([, pattern]) => {
    const plain = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
    // The innermost groups that are repeated without a bound.
    return [...plain.matchAll(/\(([^()]*)\)(?:[*+]|\{\d+,\})/g)].some(([, group = '']) =>
      unbounded.test(group.replace(/^\?[:=!]|^\?<[=!]|^\?<\w+>/, '')),
    );
  });
  expect(wild).toEqual([]);
});
