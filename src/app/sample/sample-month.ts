// The sample workbook's sheets as data: a believable month of an invented county, and the month before it.
import type { WritePlan } from '../../core/workbook/plan';
import { bankSheet } from './bank-sheet';
import { climbingSheet } from './climbing';
import { countySheets } from './county-sheets';
import { eventsSheet } from './events';
import { listingCandidatesSheet, listingProgressSheet } from './listing';
import { augustBalances, septemberBalances } from './month-balances';
import { sampleMonths } from './sample-names';
import { settingsSheet } from './settings-sheet';
import { targetsSheet } from './targets';
import { textMaterialSheet } from './text-material';
import { visitsSheet } from './visits';

export interface SampleMonths {
  readonly month: WritePlan;
  readonly previous: WritePlan;
}

/** September and August of the sample; no mandatory finding stands in either. */
export function sampleMonth(): SampleMonths {
  return { month: september(), previous: august() };
}

function september(): WritePlan {
  const { banks, counties } = septemberBalances();
  return {
    sheets: [
      bankSheet(sampleMonths.month, banks),
      ...countySheets(sampleMonths.month, counties),
      visitsSheet('september'),
      climbingSheet('2022-09-30'),
      eventsSheet(9),
      listingCandidatesSheet(),
      listingProgressSheet(9),
      targetsSheet(),
      textMaterialSheet(),
      settingsSheet(),
    ],
    names: [],
  };
}

function august(): WritePlan {
  const { banks, counties } = augustBalances();
  return {
    sheets: [
      bankSheet(sampleMonths.previous, banks),
      ...countySheets(sampleMonths.previous, counties),
      visitsSheet('august'),
      climbingSheet('2022-08-31'),
      eventsSheet(8),
      listingCandidatesSheet(),
      listingProgressSheet(8),
      targetsSheet(),
      textMaterialSheet(),
      settingsSheet(),
    ],
    names: [],
  };
}
