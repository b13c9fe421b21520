// A cell's style in Excel's words.
import type { CellStyle } from '../../core/workbook/plan';

type Format = Excel.CellPropertiesFormat;

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const thin = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;

export function cellFormat(style: CellStyle): Format {
  return {
    ...some('font', fontOf(style)),
    ...some('fill', given({ color: colour(style.fill) })),
    ...given({
      horizontalAlignment: style.horizontal === undefined ? undefined : horizontals[style.horizontal],
      verticalAlignment: style.vertical === undefined ? undefined : verticals[style.vertical],
      wrapText: style.wrap,
      indentLevel: style.indent,
    }),
    ...(style.border === undefined ? {} : { borders: { top: thin, bottom: thin, left: thin, right: thin } }),
  };
}

export function colour(hex: string | undefined): string | undefined {
  return hex === undefined ? undefined : `#${hex}`;
}

function fontOf(style: CellStyle): NonNullable<Format['font']> {
  const underline = style.underline === undefined ? undefined : style.underline ? 'Single' : 'None';
  return given({
    bold: style.bold,
    italic: style.italic,
    size: style.size,
    name: style.font,
    color: colour(style.color),
    underline: underline as Excel.RangeUnderlineStyle | undefined,
  });
}

type Given<Entries> = { [Key in keyof Entries]?: Exclude<Entries[Key], undefined> };

/** Only the entries that are there. */
function given<Entries extends object>(entries: Entries): Given<Entries> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Given<Entries>;
}

function some<Name extends string, Part extends object>(name: Name, part: Part): { [Key in Name]?: Part } {
  return (Object.keys(part).length === 0 ? {} : { [name]: part }) as { [Key in Name]?: Part };
}
