// What a text's numbers say, a short line each, so that a test shows text and meaning side by side.
import type { Claim, Saying } from '../../src/core/claims/claim';
import { buildLexicon, type KnownNames, noNames } from '../../src/core/claims/lexicon-index';
import { readClaims } from '../../src/core/claims/read-claims';

const testNames: KnownNames = {
  ...noNames,
  own: ['甲县'],
  city: ['云州市'],
  institutions: [
    { name: '乙县', kind: 'county', texts: ['乙县'] },
    { name: '工商银行', kind: 'bank', texts: ['工商银行', '工行'] },
  ],
  campaigns: [{ name: '“金融春雨”行动', texts: ['“金融春雨”行动', '“金融春雨”', '金融春雨'] }],
  indicators: [{ key: '制造业贷款', texts: ['制造业贷款'] }],
};

/** '12.1亿元 own deposits balance'; readings that all hold are joined by ' & ', possible ones by ' | '. */
export function said(text: string, names: KnownNames = testNames): readonly string[] {
  return readClaims(text, buildLexicon(names)).map(line);
}

function line(claim: Claim): string {
  const readings = claim.says.length > 0 ? claim.says.map(saying).join(' & ') : claim.either.map(saying).join(' | ');
  return `${claim.slot.text}${claim.slot.unitText} ${readings}`.trim();
}

function saying({ who, indicator, measure, base, among, order, sign, part, beyond, coverage }: Saying): string {
  const pieces = [
    who.level === 'named' ? who.name : who.level,
    indicator,
    measure,
    base,
    among === undefined ? undefined : `in:${among.level}`,
    order,
    sign === undefined ? undefined : sign === 1 ? 'up' : 'down',
    part,
    coverage,
    beyond === undefined ? undefined : `(${beyond})`,
  ];
  return pieces.filter((piece) => piece !== undefined).join(' ');
}
