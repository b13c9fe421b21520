// Which county is the office's own: asked, set, or named in the bank sheet.
import { countyInTitle } from './place-in-title';
import type { ReadBalance } from './read-balances';
import type { Reader } from './reader';

export function countyOf(reader: Reader, readings: readonly ReadBalance[]): string | undefined {
  const rows = readings.flatMap(({ reading }) =>
    reading.balances.filter(({ kind }) => kind === 'counties').flatMap(({ rows: listed }) => listed),
  );
  const members = new Set(
    rows.flatMap((row) => (row.role.is === 'member' || row.role.is === 'zone' ? [row.role.canonical] : [])),
  );
  const named = reader.asked.county ?? reader.settings.county;
  if (named !== undefined) return asListed(named, members);
  for (const { dated, reading } of readings) {
    if (reading.table.kind !== 'banks') continue;
    const texts = [
      dated.context.title?.value,
      dated.block.grid.sheet.name,
      ...reading.table.rows.map((row) => row.name).filter((name) => /(?:合计|总计)$/.test(name)),
    ];
    for (const text of texts) {
      const county = text === undefined ? undefined : countyInTitle(text, members);
      if (county !== undefined) return asListed(county, members);
    }
  }
  return undefined;
}

function asListed(name: string, members: ReadonlySet<string>): string {
  if (members.has(name)) return name;
  const longer = ['县', '区', '市', '旗'].map((ending) => name + ending).find((full) => members.has(full));
  return longer ?? [...members].find((member) => member + name.slice(-1) === name) ?? name;
}
