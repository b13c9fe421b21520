// Where the sample plays: a county and a city that do not exist, and the months it tells of.
import type { ReportingMonth } from '../../core/measure/period';

export const sampleCounty = '清禾县';
export const sampleCity = '云川市';
export const sampleMonths: { readonly month: ReportingMonth; readonly previous: ReportingMonth } = {
  month: '2022-09',
  previous: '2022-08',
};
