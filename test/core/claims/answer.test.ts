// Banks go by all their names, and a claim that says nothing gets no answer.
import { knownNames } from '../../../src/core/claims/known-names';
import { answerTo } from '../../../src/core/claims/match-figure';
import { office } from '../../support/claims-month';

test('a claim without an indicator has no answer', () => {
  expect(answerTo({ who: { level: 'own' } }, office().figures)).toMatchObject({
    why: { 'zh-CN': '没有读懂这个数说的是什么' },
  });
});

test('banks are known by all their names, an unknown bank by its own; counties without the own one', () => {
  const rows = [
    ['工行=工商银行', 1],
    ['清禾村镇银行', 2],
    ['合计', 3],
  ] as const;
  const names = knownNames(office({ banks: { columns: ['loans.balance'], rows } }).month);
  const texts = new Map(names.institutions.map(({ name, texts: all }) => [name, all]));
  expect(texts.get('工商银行')).toEqual(expect.arrayContaining(['工商银行', '工行']));
  expect(texts.get('清禾村镇银行')).toEqual(['清禾村镇银行']);
  expect([...texts.keys()]).toEqual(expect.arrayContaining(['乙县', '丙县']));
  expect(texts.has('甲县')).toBe(false);
});

test('a local bank goes by its short names; one that two banks share tells neither', () => {
  const rows = [
    ['江岭农村商业银行股份有限公司', 1],
    ['上源农村信用合作联社', 2],
    ['合计', 3],
  ] as const;
  const names = knownNames(office({ banks: { columns: ['loans.balance'], rows } }).month);
  const texts = new Map(names.institutions.map(({ name, texts: all }) => [name, all]));
  expect(texts.get('江岭农村商业银行股份有限公司')).toEqual(
    expect.arrayContaining(['江岭农村商业银行', '江岭农商银行', '江岭农商行']),
  );
  expect(texts.get('上源农村信用合作联社')).toEqual(expect.arrayContaining(['上源联社', '上源农信联社']));
  const twins = [
    ['江岭农村商业银行', 1],
    ['江岭农商银行', 2],
  ] as const;
  const shared = knownNames(office({ banks: { columns: ['loans.balance'], rows: twins } }).month);
  expect(shared.institutions.filter(({ kind }) => kind === 'bank').map(({ texts: all }) => all)).toEqual([
    ['江岭农村商业银行'],
    ['江岭农商银行'],
  ]);
});
