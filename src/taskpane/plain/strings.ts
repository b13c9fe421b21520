// Every word about our functions turned into plain formulas, in both languages.
import type { PlainFunctions } from '../../app/plain-functions';
import { type Bilingual, words } from '../../core/measure/bilingual';

export const plainStrings = {
  title: words('把金报函数转为普通公式', 'Functions into plain formulas'),
  intro: words(
    '发给没有安装金报的人之前使用：JB函数能用Excel公式得出同样结果的转为公式，其余转为数值。写入前先预览，可撤销。',
    'Before the workbook goes to people without Jinbao: JB functions become Excel’s own formulas where these give the same, else values. Shown before it is written; can be undone.',
  ),
  sheets: words('范围', 'Where'),
  allSheets: words('全部工作表', 'All sheets'),
  find: words('查找并预览', 'Find and preview'),
  none: words('没有找到JB函数。', 'No JB function was found.'),
  formula: words('公式', 'formula'),
  value: words('数值', 'value'),
  cells: (count: number): Bilingual => words(`${String(count)}个单元格`, `${String(count)} cells`),
  leftTitle: words('未作改动', 'Left as they are'),
  apply: words('确认转换', 'Turn them'),
  found: ({ turned, left }: PlainFunctions): Bilingual =>
    words(
      `找到${String(turned.length + left.length)}处，可转换${String(turned.length)}处。`,
      `${String(turned.length + left.length)} found; ${String(turned.length)} can be turned.`,
    ),
  done: ({ turned, left }: PlainFunctions): Bilingual => {
    const formulas = String(turned.filter(({ into }) => into === 'formula').length);
    const values = String(turned.filter(({ into }) => into === 'value').length);
    return words(
      `已转换：公式${formulas}处，数值${values}处${left.length === 0 ? '' : `；${String(left.length)}处未作改动`}。`,
      `Turned: ${formulas} into formulas, ${values} into values${left.length === 0 ? '' : `; ${String(left.length)} left`}.`,
    );
  },
} as const;
