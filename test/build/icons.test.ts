// Are the icons in assets/ those that npm run icons draws?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { projectFolder } from '../support/project-files';
import { copyTools } from '../support/tools-copy';

test('every icon, pixel by pixel', () => {
  const copy = copyTools();
  try {
    expect(copy.node('tools/icons.mjs').stdout).toBe('assets/: 20 icons\n');
    const [drawn, kept] = [join(copy.folder, 'assets'), join(projectFolder, 'assets')];
    expect(readdirSync(drawn)).toEqual(readdirSync(kept));
    for (const name of readdirSync(kept)) {
      expect(pixels(readFileSync(join(drawn, name))).equals(pixels(readFileSync(join(kept, name))))).toBe(true);
    }
  } finally {
    copy.remove();
  }
});

/** Of a PNG as we write it: signature, IHDR of 25 bytes, one IDAT. Compression may differ between versions of Node. */
function pixels(png: Buffer): Buffer {
  const length = png.readUInt32BE(33);
  expect(png.toString('latin1', 37, 41)).toBe('IDAT');
  return inflateSync(png.subarray(41, 41 + length));
}
