// What there is to say of a list behind 其中 that the sums leave open.
import { type Bilingual, words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import type { CellRef } from '../workbook/cell';
import type { Standing } from './list-standing';

/** The row above, and the first institution of the list. */
export interface NamedList {
  readonly parent: string;
  readonly first: string;
  readonly standing: Exclude<Standing, 'proven'>;
}

const whys: Readonly<Record<NamedList['standing'], Bilingual>> = {
  open: words(
    '其中有空白单元格，无法用合计验证，暂按全部成员读取。请补全数据。',
    'a cell among them is blank, so no sum can prove it; for now they are read as all of its members. Fill in the blank.',
  ),
  short: words(
    '各行之和小于该行，“其中”各行按部分读取，不作为机构参加计算和排名。如为全部成员，请核对数据，或删去“其中”。',
    'they add up to less, so the rows behind 其中 are read as a part and take no place among the institutions. If they are all of it, check the figures or remove 其中.',
  ),
  over: words(
    '各行之和大于该行，“其中”各行按部分读取，不作为机构参加计算和排名。请核对数据。',
    'they add up to more, so the rows behind 其中 are read as a part and take no place among the institutions. Check the figures.',
  ),
};

export function unclearList(at: CellRef, list: NamedList, cells: readonly CellRef[]): Observation {
  const why = whys[list.standing];
  return {
    check: 'structure/unclear-list',
    severity: 'explain',
    at,
    subject: list.first,
    message: words(
      `不能确定“其中”各行（自“${list.first}”起）是否为“${list.parent}”的全部：${why['zh-CN']}`,
      `It is not certain whether the rows behind 其中 (from "${list.first}" on) are all of "${list.parent}": ${why['en-US']}`,
    ),
    cells,
  };
}
