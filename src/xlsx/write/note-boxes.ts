// The boxes that notes are shown in: VML, which is not always sound XML and is therefore handled as text.

/** A drawing without a box; {number} is its own number in the package, from which box numbers count. */
export const emptyBoxes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
  '<o:idmap v:ext="edit" data="{number}"/></o:shapelayout></xml>';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The drawing without the boxes of some cells and with new ones of others. */
export function withBoxes(vml: string, gone: readonly Place[], added: readonly Place[]): string {
  const isGone = (shape: string): boolean =>
    gone.some(({ row, column }) => numberIn(shape, 'Row') === row && numberIn(shape, 'Column') === column);
  const kept = vml.replace(shapePattern, (shape) => (isNote(shape) && isGone(shape) ? '' : shape));
  if (added.length === 0) return kept;
  let number = highestNumber(kept);
  const boxes = added.map((place) => {
    number += 1;
    return boxXml(place, number);
  });
  const type = kept.includes('id="_x0000_t202"') ? '' : boxType;
  return kept.replace(/<\/xml>\s*$/, `${type}${boxes.join('')}</xml>`);
}

const shapePattern = /<v:shape\s[\s\S]*?<\/v:shape>/g;

const boxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function isNote(shape: string): boolean {
  return shape.includes('ObjectType="Note"');
}

function numberIn(shape: string, name: string): number {
  return Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? -1);
}

/** Each drawing numbers its shapes from 1,024 times the number in its id map. */
function highestNumber(vml: string): number {
  const start = Number(/<o:idmap\s[^>]*data="(\d+)/.exec(vml)?.[1] ?? 1) * 1024;
  const used = Array.from(vml.matchAll(/"_x0000_s(\d+)"/g), (match) => Number(match[1]));
  return Math.max(start, ...used);
}

/** Beside its cell, four rows high and two columns wide, hidden until pointed at. */
function boxXml({ row, column }: Place, number: number): string {
  const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, Math.max(row - 1, 0) + 4, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${String(number)}" type="#_x0000_t202" style="position:absolute;z-index:1;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
