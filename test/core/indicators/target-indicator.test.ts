import { targetMeaning } from '../../../src/core/indicators/target-indicator';
import { indicators } from '../../../src/core/model/indicator';

const own = { ...indicators.loans, key: '制造业贷款', label: { 'zh-CN': '制造业贷款', 'en-US': 'x' } };
const shown = { ...own, shortLabel: own.label };

test('a target may speak of an indicator of the office', () => {
  expect(targetMeaning('制造业贷款余额', [shown])).toEqual({ indicator: '制造业贷款', measure: 'balance' });
});
