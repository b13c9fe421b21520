// What events brought, milestones, deadlines, leaders and states: from the ledgers, by what the sentence says.
import { fillText } from '../../../src/core/claims/fill-text';
import { proofreadText } from '../../../src/core/claims/proofread-text';
import { office } from '../../support/claims-month';
import type { LedgerInput } from '../../support/build-ledger';

const events: LedgerInput = {
  entries: [
    {
      date: '2022-07-19',
      name: '银企集中签约仪式',
      place: '政务服务中心',
      banks: 13,
      enterprises: 28,
      effect: '现场签约28个项目，授信金额约12.8亿元，签约金额3亿元、签约金额4亿元',
      outcome: '发放宣传资料1.2万余份',
    },
    { date: '2022年6月中旬', name: '防范非法集资集中宣传活动', effect: '接待群众咨询1200余人次' },
  ],
};
const listingProgress: LedgerInput = {
  entries: [
    { enterprise: '甲县同辉光伏材料有限公司', date: '2022-08-18', content: '向证监局报送辅导备案材料' },
    { enterprise: '甲县同辉光伏材料有限公司', date: '2022-09', content: '辅导备案获受理，进入辅导期' },
    { enterprise: '恒屹机械', content: '签订保荐协议书', date: '近期' },
    { enterprise: '恒屹机械', date: '2022-05-01' },
    { content: '完成股份公司设立登记', deadline: '2022-10-31' },
    { enterprise: '恒屹机械', content: '完成股份公司设立登记', deadline: '2022-11-30' },
    { enterprise: '恒屹机械', content: '完成清产核资和审计', date: '2022-07-01' },
    { enterprise: '恒屹机械', content: '完成清产核资和审计', date: '2022-07-02' },
  ],
};
const listingCandidates: LedgerInput = {
  entries: [
    {
      enterprise: '甲县同辉光伏材料有限公司',
      cityLeader: '陈景澜',
      cityLeaderPost: '副市长',
      countyLeader: '周禾川',
      countyLeaderPost: '县长',
    },
    { enterprise: '恒屹机械', countyLeader: '林书屹', countyLeaderPost: '副县长' },
    { enterprise: '新驰汽配', countyLeader: '赵映川', countyLeaderPost: '县长' },
  ],
};
const climbingEnterprises: LedgerInput = {
  entries: [
    { batch: '第一批', enterprise: '甲', hasNeed: true, resolved: true },
    { batch: '第二批', enterprise: '乙', hasNeed: true, resolved: true },
    { batch: '第二批', enterprise: '丙', hasNeed: true, resolved: false },
  ],
};
const { month, figures } = office({
  ledgers: { events, listingProgress, listingCandidates, climbingEnterprises },
});

test.each([
  [
    'what an event brought',
    '集中签约仪式上，现场签约*个项目，授信金额*亿元。',
    '集中签约仪式上，现场签约28个项目，授信金额12.8亿元。',
  ],
  ['tens of thousands', '银企集中签约仪式发放宣传资料*万余份。', '银企集中签约仪式发放宣传资料1.2万余份。'],
  ['in another unit of money', '集中签约仪式上授信金额*万元。', '集中签约仪式上授信金额128000万元。'],
  ['two numbers behind the same words', '银企集中签约仪式签约金额*亿元。', '银企集中签约仪式签约金额*亿元。'],
  ['another unit', '银企集中签约仪式现场签约*家。', '银企集中签约仪式现场签约*家。'],
  [
    'a milestone’s day',
    '同辉光伏材料*月*日向证监局报送辅导备案材料。',
    '同辉光伏材料8月18日向证监局报送辅导备案材料。',
  ],
  ['a milestone known to the month', '同辉光伏材料*月*日辅导备案获受理。', '同辉光伏材料9月*日辅导备案获受理。'],
  ['a deadline', '推动恒屹机械*月底前完成股份公司设立登记。', '推动恒屹机械11月底前完成股份公司设立登记。'],
  [
    'no deadline',
    '推动同辉光伏材料*月底前向证监局报送辅导备案材料。',
    '推动同辉光伏材料*月底前向证监局报送辅导备案材料。',
  ],
  ['two days for the same', '恒屹机械*月*日完成清产核资和审计。', '恒屹机械*月*日完成清产核资和审计。'],
  ['nothing of the kind', '恒屹机械*月*日厂房封顶。', '恒屹机械*月*日厂房封顶。'],
  [
    'leaders by their posts',
    '副市长*、县长*包保同辉光伏材料；副县长*包保恒屹机械。',
    '副市长陈景澜、县长周禾川包保同辉光伏材料；副县长林书屹包保恒屹机械。',
  ],
  ['a date that is none', '恒屹机械*月签订保荐协议书。', '恒屹机械*月签订保荐协议书。'],
  ['two enterprises of two leaders', '县长*包保同辉光伏材料、新驰汽配。', '县长*包保同辉光伏材料、新驰汽配。'],
  ['all batches', '攀登企业*家，全部销号。', '攀登企业*家，全部销号。'],
  ['a deputy is not the head', '副县长*包保同辉光伏材料。', '副县长*包保同辉光伏材料。'],
  ['a state that the ledger has', '第一批*家攀登企业已全部销号。', '第一批1家攀登企业已全部销号。'],
  ['one that it denies', '第二批攀登企业*家，均已销号。', '第二批攀登企业*家，均已销号。'],
])('%s', (_title, text, expected) => {
  expect(fillText({ text, month, figures }).text).toBe(expected);
});

test('a number whose sentence claims a state that the ledger denies stays open with the reason', () => {
  const [slot] = fillText({ text: '第二批攀登企业*家，均已销号。', month, figures }).slots;
  expect(slot?.why['zh-CN']).toBe('台账中有融资需求的2家、已销号1家，没有全部销号');
});

test.each([
  ['第一批攀登企业已全部销号。', ['agrees']],
  ['第二批攀登企业已全部销号。', ['disagrees']],
  ['攀登企业全部销号。', ['disagrees']],
  ['第九批攀登企业全部销号。', []],
])('a state is judged by the ledger: %s', (text, expected) => {
  const judged = proofreadText({ text, month, figures }).filter(({ claim }) => claim.slot.text.endsWith('销号'));
  expect(judged.map(({ status }) => status)).toEqual(expected);
});

test('a milestone in a finished text is held against its ledger', () => {
  const text = '同辉光伏材料8月19日向证监局报送辅导备案材料。';
  expect(proofreadText({ text, month, figures }).map(({ status, expected }) => [status, expected])).toEqual([
    ['agrees', '8'],
    ['disagrees', '18'],
  ]);
});

test.each([
  ['各项存款突破*亿元大关。', '各项存款突破300亿元大关。'],
  ['不良贷款突破*亿元大关。', '不良贷款突破4亿元大关。'],
  ['各项存款超*亿元。', '各项存款超312亿元。'],
  ['各项存款近*亿元。', '各项存款近313亿元。'],
  ['各项存款约*亿元。', '各项存款约312.47亿元。'],
  ['各项存款*.*亿元左右。', '各项存款312.5亿元左右。'],
  ['不良贷款超*亿元。', '不良贷款超4.2亿元。'],
  ['各项存款超*.*亿元。', '各项存款超312.4亿元。'],
  ['走访企业*余家。', '走访企业*余家。'],
])('round numbers are true: %s', (text, expected) => {
  const { month: plain, figures: all } = office();
  expect(fillText({ text, month: plain, figures: all }).text).toBe(expected);
});
