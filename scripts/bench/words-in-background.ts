import type { BrowserName } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { script } from '../browsers/script.ts';
import { serve } from '../browsers/site.ts';
import { generatedPages } from './generated/pages.ts';

const CALLS = 21;

/** Milliseconds to have a thousand words attributed by the background, messages included: the first with the model still to read, then each further one. */
export async function measureThousandWords(name: BrowserName): Promise<{ first: number; others: number[] }> {
  const site = await serve(new Map([['words.example/empty', { body: '<!DOCTYPE html><title>Nothing</title><p>Home</p>' }]]));
  const driver = await launch(name, { headless: true, port: site.port });
  try {
    await driver.open('http://words.example/empty');
    await driver.pressToolbarButton();
    const [first = Number.NaN, ...others] = await driver.evaluateInPopup(
      script(
        async (ask, calls) => {
          const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
          const times: number[] = [];
          for (let i = 0; i < calls; i++) {
            const start = performance.now();
            const reply = (await (browser ?? chrome)?.runtime.sendMessage({ to: 'background', type: 'attribute', ask })) as {
              ok: boolean;
            };
            if (!reply.ok) throw new Error('nothing was attributed');
            times.push(performance.now() - start);
          }
          return times;
        },
        thousandWords(),
        CALLS,
      ),
    );
    return { first, others };
  } finally {
    await driver.close();
    await site.close();
  }
}

function thousandWords(): { text: string; blocks: { span: [number, number]; role: string }[]; context: string[] } {
  const html = generatedPages(30)
    .map((page) => page.html)
    .join('');
  const paragraphs = [...html.matchAll(/<p>([^<]{40,2000})<\/p>/g)].map((match) => match[1] ?? '');
  let text = '';
  const blocks: { span: [number, number]; role: string }[] = [];
  for (const paragraph of paragraphs) {
    if (text.split(/\s+/).length >= 1000) break;
    if (text) text += '\n\n';
    blocks.push({ span: [text.length, text.length + paragraph.length], role: 'paragraph' });
    text += paragraph;
  }
  return { text, blocks, context: [] };
}
