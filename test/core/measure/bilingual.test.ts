// A text in both languages.
import { languages, words } from '../../../src/core/measure/bilingual';

test('Chinese stands first', () => {
  expect(words('余额', 'Balance')).toEqual({ 'zh-CN': '余额', 'en-US': 'Balance' });
  expect(languages).toEqual(['zh-CN', 'en-US']);
});
