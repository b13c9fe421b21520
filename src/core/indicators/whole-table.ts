// Which of several tables speaks for the whole, where one indicator stands in more than one.
import type { Source } from './coverage';
import type { Roster } from './roster';

/**
 * The sources whose total can be taken: the only one, or the one whose table lists every member that
 * any of them lists. None where each table lists some: no one total is the total then.
 */
export function sourcesOfWhole(roster: Roster, sources: readonly Source[]): readonly Source[] {
  if (sources.length < 2) return sources;
  const members = roster.institutions.filter(({ role }) => role === 'member' || role === 'zone');
  const listed = members.filter(({ rows }) => sources.some(({ table }) => rows[table] !== undefined));
  return sources.filter(({ table }) => listed.every(({ rows }) => rows[table] !== undefined));
}
