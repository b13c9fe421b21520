// What a check is called on the list: its title, or its family where reading itself noticed the fault.
import { checks } from '../checks/check-list';

const families: readonly (readonly [prefix: string, title: string])[] = [
  ['structure/', '表格结构'],
  ['cells/', '单元格'],
  ['within-row/', '行内勾稽'],
  ['across-rows/', '行间勾稽'],
  ['across-sheets/', '表间核对'],
  ['across-months/', '跨月核对'],
  ['dates/', '日期'],
  ['plausibility/', '合理性'],
  ['targets/', '目标任务'],
];

export function checkTitle(id: string): string {
  const title = checks.find((check) => check.id === id)?.title['zh-CN'];
  return title ?? families.find(([prefix]) => id.startsWith(prefix))?.[1] ?? id;
}
