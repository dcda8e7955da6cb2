import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeFor } from '../../src/content/placement.ts';

const view: Box = { left: 0, top: 0, right: 1280, bottom: 800 };
const card = { width: 296, height: 180 };
const column: Box = { left: 100, top: 0, right: 700, bottom: 3000 };
const box = (top: number, bottom: number, left = 100, right = 700): Box => ({ left, top, right, bottom });

describe('the card’s place', () => {
  it('is the margin where lines end, level with the first line', () =>
    expect(placeFor({ keep: box(300, 360), column, card, view })).toEqual({ left: 728, top: 296, scroll: 0 }));

  it('is the other margin where only that has room, and first for lines from right to left', () => {
    const wide = { ...column, left: 500, right: 1200 };
    expect(placeFor({ keep: box(300, 360, 500, 1200), column: wide, card, view }).left).toBe(176);
    const middle = { ...column, left: 400, right: 880 };
    expect(placeFor({ keep: box(300, 360, 400, 880), column: middle, card, view, isRtl: true }).left).toBe(76);
  });

  const narrow: Box = { left: 0, top: 0, right: 390, bottom: 700 };
  const whole = { left: 16, top: 0, right: 374, bottom: 3000 };

  it('is under the statement where there is no margin, else above it', () => {
    expect(placeFor({ keep: box(100, 160, 16, 374), column: whole, card, view: narrow })).toEqual({
      left: 16,
      top: 168,
      scroll: 0,
    });
    expect(placeFor({ keep: box(560, 640, 16, 374), column: whole, card, view: narrow })).toEqual({
      left: 16,
      top: 372,
      scroll: 0,
    });
  });

  it('is the window’s foot where neither has room, and the page scrolls until the words are clear of it', () => {
    const place = placeFor({ keep: box(150, 550, 16, 374), column: whole, card, view: narrow });
    expect(place).toEqual({ left: 16, top: 512, scroll: 46 });
  });

  it('never covers what it is about, once the page has scrolled, wherever that is shorter than the room left', () => {
    const place = fc.record({
      top: fc.integer({ min: -200, max: 800 }),
      height: fc.integer({ min: 16, max: 400 }),
      left: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 40, max: 600 }),
      cardHeight: fc.integer({ min: 60, max: 260 }),
      right: fc.integer({ min: 320, max: 1600 }),
      isRtl: fc.boolean(),
    });
    fc.assert(
      fc.property(place, ({ top, height, left, width, cardHeight, right, isRtl }) => {
        const window = { left: 0, top: 0, right, bottom: 800 };
        const keep = { left, top, right: Math.min(left + width, Math.max(right, left + 1)), bottom: top + height };
        fc.pre(keep.bottom > 0 && keep.top < 800 && height < 800 - cardHeight - 32);
        const size = { width: Math.min(296, right - 16), height: cardHeight };
        const { left: x, top: y, scroll } = placeFor({ keep, column: keep, card: size, view: window, isRtl });
        const covers =
          x < keep.right && x + size.width > keep.left && y < keep.bottom - scroll && y + size.height > keep.top - scroll;
        expect(covers).toBe(false);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + size.height).toBeLessThanOrEqual(800);
      }),
    );
  });
});
