// How layers of shapes become the pixels of a PNG file.
import { crc32, deflateSync } from 'node:zlib';

const samples = 8;

/** RGBA, row by row; each layer is [shape, [red, green, blue]] and lies over those before it. */
export function pixelsOf(layers, size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(pixel(layers, column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

export function pngOf(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red green blue alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.concat(
    Array.from({ length: size }, (_, row) =>
      Buffer.concat([Buffer.from([0]), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
    ),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** The colour of the uppermost shape at each of the pixel's sample points, averaged. */
function pixel(layers, column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < samples * samples; index += 1) {
    const x = (column + ((index % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(index / samples) + 0.5) / samples) / size;
    const top = layers.findLast(([shape]) => shape(x, y));
    if (top === undefined) continue;
    covered += 1;
    top[1].forEach((value, channel) => {
      sum[channel] += value;
    });
  }
  const colour = sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered)));
  return [...colour, Math.round((covered * 255) / (samples * samples))];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
