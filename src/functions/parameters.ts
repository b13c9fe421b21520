// The parameters that several functions share, in the words shown while a formula is typed.
import { type Bilingual, words } from '../core/measure/bilingual';
import type { Parameter } from './definition';

/** Numbers of one cell or a range. */
export function numbers(name: Bilingual, description: Bilingual): Parameter {
  return { name, description, takes: 'range' };
}

export const current = numbers(
  words('本期余额', 'current'),
  words('期末余额，可以是单元格或区域', 'Balance at the end, a cell or a range'),
);

export const base = numbers(
  words('基期余额', 'base'),
  words('年初、上月或上年同期余额', 'Balance at the year start, last month or last year'),
);

export const order: Parameter = {
  name: words('排序', 'order'),
  description: words('0或省略：由高到低；1：由低到高', '0 or left out: largest first; 1: smallest first'),
  takes: 'single',
  isOptional: true,
};

export const ties: Parameter = {
  name: words('并列', 'ties'),
  description: words(
    '0或省略：并列占位（1、2、2、4）；1：并列不占位（1、2、2、3）',
    '0 or left out: 1, 2, 2, 4; 1: 1, 2, 2, 3',
  ),
  takes: 'single',
  isOptional: true,
};
