import { describe, expect, it } from 'vitest';
import { generatedPages, liveBlog } from '../../../../scripts/bench/generated/pages.ts';
import { readPage } from '../../../../src/engine/page/read.ts';
import { parseDocument } from '../../../../src/node/document.ts';

describe('generated pages', () => {
  it('are the same in each run, and each is read as an article with its times', () => {
    const pages = generatedPages(30);
    expect(generatedPages(30)).toEqual(pages);
    for (const { id, html } of pages) {
      const { page } = readPage(parseDocument(html));
      expect(page.text.length, id).toBeGreaterThan(1000);
      expect(page.published?.iso, id).toContain('2026-03-0');
    }
  });

  it('grow to any length as a live blog', () => {
    expect(liveBlog(4000).split(/\s+/).length).toBeGreaterThan(4000);
  });
});
