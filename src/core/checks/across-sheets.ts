// Checks across sheets: the bank sheet's total against the county sheet, and one measure given by two tables.
import { words } from '../measure/bilingual';
import type { Check } from './check';
import { ledgerBanks } from './ledger-banks';
import { ownCountyTwice } from './own-county-twice';
import { twoTables } from './two-tables';

export const acrossSheets: readonly Check[] = [
  {
    id: 'across-sheets/bank-total',
    severity: 'explain',
    title: words('银行表合计与县区表本县一致', 'Bank total and county row agree'),
    run: ({ month }) => ownCountyTwice(month),
  },
  {
    id: 'across-sheets/two-tables',
    severity: 'explain',
    title: words('两张表给出的同一数字一致', 'Two tables agree where both give a number'),
    run: ({ month }) => twoTables(month),
  },
  {
    id: 'across-sheets/ledger-bank',
    severity: 'advisory',
    title: words('台账中的银行在银行表中', 'Banks of the ledgers stand in the bank sheet'),
    run: ({ month }) =>
      ledgerBanks(month) ?? {
        cannotRun: words('没有银行表，或台账不列银行。', 'There is no bank sheet, or no ledger names banks.'),
      },
  },
];
