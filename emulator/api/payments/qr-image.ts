import { PNG } from 'pngjs';
import encodeQR from 'qr';

const MODULE_PX = 8;
const UP = 2;

// The same payment is read many times.
const KEPT = 200;
const images = new Map<string, string>();

/** A text as a QR code: a PNG in base64, with the quiet zone that readers need. */
export function qrImage(text: string): string {
  const known = images.get(text);
  if (known) return known;
  const image = draw(encodeQR(text, 'raw', { ecc: 'medium', border: 4 }));
  if (images.size >= KEPT) images.clear();
  images.set(text, image);
  return image;
}

function draw(modules: boolean[][]): string {
  const side = modules.length * MODULE_PX;
  const png = new PNG({ width: side, height: side, colorType: 0, inputColorType: 0, bitDepth: 8 });
  const pixels = Buffer.alloc(side * side, 255);
  for (const [y, row] of modules.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (!isDark) continue;
      for (let line = 0; line < MODULE_PX; line += 1) {
        const start = (y * MODULE_PX + line) * side + x * MODULE_PX;
        pixels.fill(0, start, start + MODULE_PX);
      }
    }
  }
  png.data = pixels;
  // Trying all filters takes most of the time, and most rows repeat the one above.
  return PNG.sync.write(png, { colorType: 0, inputColorType: 0, filterType: UP }).toString('base64');
}
