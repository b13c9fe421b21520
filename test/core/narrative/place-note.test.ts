import { words } from '../../../src/core/measure/bilingual';
import type { RankEvidence } from '../../../src/core/model/figure';
import { placeNote } from '../../../src/core/narrative/place-note';

const plain: RankEvidence = {
  order: 'descending',
  ranked: 11,
  population: 11,
  populationLabel: words('11个县区', '11 counties'),
  tiedWith: [],
  unranked: [],
};

test.each<[string, RankEvidence | undefined, string | undefined]>([
  ['a plain place needs no note', plain, undefined],
  ['a place without evidence has none', undefined, undefined],
  ['who shares it', { ...plain, tiedWith: ['乙县', '丙县'] }, '与乙县、丙县并列。'],
  ['how many were ranked', { ...plain, ranked: 10 }, '11个参评对象中有10个参加排名。'],
  ['how narrow it is', { ...plain, warning: words('与乙县印出的数相同。', 'Prints like Yi.') }, '与乙县印出的数相同。'],
])('%s', (_title, rank, expected) => {
  expect(placeNote(rank)?.['zh-CN']).toBe(expected);
});
