import { checkTitle } from '../../../src/core/summary/check-title';

test('a check is called by its title, a rule of the office by its id', () => {
  expect(checkTitle('within-row/growth')).not.toBe('within-row/growth');
  expect(checkTitle('office/rule')).toBe('office/rule');
});
