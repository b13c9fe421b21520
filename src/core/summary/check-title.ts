// What a check is called on the list.
import { checks } from '../checks/check-list';

/** Its title; a check that is not on our list (a rule of the office's) is called by its id. */
export function checkTitle(id: string): string {
  return checks.find((check) => check.id === id)?.title['zh-CN'] ?? id;
}
