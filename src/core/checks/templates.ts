// Checks of the report's template: what app/template-findings notices, as core/checks knows no templates.
import { words } from '../measure/bilingual';
import type { Check } from './check';
import { noticed } from './noticed';

export const templates: readonly Check[] = [
  noticed(
    'template/missing',
    'explain',
    words('设为模板时有“报告模板”表', 'The sheet 报告模板 is there when it is asked for'),
  ),
  noticed('template/syntax', 'mandatory', words('报告模板的写法正确', 'The template is well formed')),
  noticed(
    'template/slot',
    'mandatory',
    words('报告模板的数据项有对应的数据', 'The slots of the template name what there is'),
  ),
  noticed('template/style', 'mandatory', words('报告模板的样式可识别', 'The styles of the template are known')),
];
