// RATIO, LDR, ILDR and NPLRATIO: one amount as percent of another.
import { type Bilingual, words } from '../core/measure/bilingual';
import { difference, percentOf } from '../core/indicators/amount-arithmetic';
import { denominatorNotPositive, increaseNotPositive } from '../core/indicators/withheld';
import { indicators } from '../core/model/indicator';
import type { FunctionDefinition, Parameter } from './definition';
import { elementwise } from './elementwise';
import { numbers } from './parameters';

const { deposits, loans, nonPerformingLoans } = indicators;

const loansNow = numbers(words('贷款余额', 'loans'), loans.definition);
const loansThen = numbers(words('年初贷款余额', 'loansAtStart'), words('年初各项贷款余额', 'Loans at the year start'));
const depositsNow = numbers(words('存款余额', 'deposits'), deposits.definition);
const depositsThen = numbers(
  words('年初存款余额', 'depositsAtStart'),
  words('年初各项存款余额', 'Deposits at the year start'),
);
const badLoans = numbers(words('不良贷款余额', 'nonPerformingLoans'), nonPerformingLoans.definition);
const numerator = numbers(words('分子', 'numerator'), words('被除的金额', 'The amount divided'));
const denominator = numbers(words('分母', 'denominator'), words('除以的金额', 'The amount it is divided by'));

const incremental: readonly Parameter[] = [loansNow, loansThen, depositsNow, depositsThen];

export const ratioFunctions: readonly FunctionDefinition[] = [
  quotient({
    id: 'RATIO',
    name: words('百分比率', 'RATIO'),
    description: words(
      '比率 = 分子 ÷ 分母 × 100，以%为单位；分母为零或负数时没有意义',
      'Ratio = numerator ÷ denominator × 100, in %; undefined where the denominator is zero or negative',
    ),
    parameters: [numerator, denominator],
    below: words('分母', 'the denominator'),
  }),
  quotient({
    id: 'LDR',
    name: words('存贷比', 'LDR'),
    description: words('存贷比 = 贷款余额 ÷ 存款余额 × 100，以%为单位', 'Loans ÷ deposits × 100, in %'),
    parameters: [loansNow, depositsNow],
    below: deposits.label,
  }),
  {
    id: 'ILDR',
    name: words('增量存贷比', 'ILDR'),
    description: words(
      '增量存贷比 = 贷款较年初增加额 ÷ 存款较年初增加额 × 100，以%为单位；存款没有增加时没有意义',
      'Increase of loans ÷ increase of deposits × 100, in %; undefined unless deposits rose',
    ),
    parameters: incremental,
    gives: 'number',
    compute: elementwise({
      parameters: incremental,
      unit: '亿元',
      formula: ([lent, lentThen, saved, savedThen]) => {
        const divisor = difference(saved, savedThen);
        const rise = () => increaseNotPositive(deposits.label);
        return { result: percentOf(difference(lent, lentThen), divisor, rise), divisor };
      },
    }),
  },
  quotient({
    id: 'NPLRATIO',
    name: words('不良贷款率', 'NPLRATIO'),
    description: words(
      '不良贷款率 = 不良贷款余额 ÷ 贷款余额 × 100，以%为单位',
      'Non-performing loans ÷ loans × 100, in %',
    ),
    parameters: [badLoans, loansNow],
    below: loans.label,
  }),
];

interface Quotient extends Pick<FunctionDefinition, 'id' | 'name' | 'description' | 'parameters'> {
  /** What the denominator is called when it is not positive. */
  readonly below: Bilingual;
}

function quotient({ below, ...words }: Quotient): FunctionDefinition {
  return {
    ...words,
    gives: 'number',
    compute: elementwise({
      parameters: words.parameters,
      unit: '亿元',
      formula: ([over, under]) => ({
        result: percentOf(over, under, () => denominatorNotPositive(below)),
        divisor: under,
      }),
    }),
  };
}
