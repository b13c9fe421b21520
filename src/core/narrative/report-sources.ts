// The cells behind a paragraph as one text, with a jump to the first of them.
import type { Paragraph } from '../model/report';
import type { CellRef } from '../workbook/cell';
import type { CellPlan } from '../workbook/plan';

const most = 40;

/** 县区!C9、D9；银行!B4; nothing for a paragraph without sources. */
export function sourcesOf({ facts }: Paragraph): Pick<CellPlan, 'value' | 'link'> {
  const cells = distinct(facts.flatMap((fact) => fact.cells));
  const [first] = cells;
  if (first === undefined) return {};
  const shown = cells.slice(0, most);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  const lists = sheets.map((sheet) => {
    const own = shown.filter((cell) => cell.sheet === sheet).map(({ cell }) => cell);
    return `${sheet}!${own.join('、')}`;
  });
  const rest = cells.length > most ? `等${String(cells.length)}处` : '';
  return { value: lists.join('；') + rest, link: { to: first, tip: `${first.sheet}!${first.cell}` } };
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  const byText = new Map(cells.map((cell) => [`${cell.sheet}!${cell.cell}`, cell]));
  return [...byText.values()];
}
