import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';

/** A screenshot's pixels, `[red, green, blue]` each, in the rectangle. */
export function pixelsIn(
  file: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): [number, number, number][] {
  const image = PNG.sync.read(readFileSync(file));
  const pixels: [number, number, number][] = [];
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(image.height, y + height); row++) {
    for (let column = Math.max(0, Math.floor(x)); column < Math.min(image.width, x + width); column++) {
      const at = (row * image.width + column) * 4;
      pixels.push([image.data[at] ?? 0, image.data[at + 1] ?? 0, image.data[at + 2] ?? 0]);
    }
  }
  return pixels;
}

/** Share of pixels close to a colour. */
export const shareOf = (pixels: readonly [number, number, number][], [r, g, b]: [number, number, number]): number =>
  pixels.filter((pixel) => Math.abs(pixel[0] - r) + Math.abs(pixel[1] - g) + Math.abs(pixel[2] - b) < 12).length /
  Math.max(1, pixels.length);
