// npm run icons: the icons in assets/, drawn anew.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pixelsOf, pngOf } from './icons/draw-png.mjs';
import { icons } from './icons/icons.mjs';
import { root } from './set-up.mjs';

const folder = join(root, 'assets');
mkdirSync(folder, { recursive: true });
for (const { name, layers, sizes } of icons) {
  for (const size of sizes) writeFileSync(join(folder, `${name}-${size}.png`), pngOf(pixelsOf(layers, size), size));
}
console.log(`assets/: ${icons.flatMap(({ sizes }) => sizes).length} icons`);
