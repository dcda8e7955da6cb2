import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browsers/launch.ts';
import { browserNamed, closed, hasDisplay, serveTarget, targetOf } from './browsers/target.ts';
import { build, root } from './build.ts';

const USAGE = `Usage: npm run dev [-- [URL | FILE] [--browser chromium|firefox] [--headless]]
Opens a browser with Sourcelight in it, and at every change of the source builds it anew and loads it and the page again.`;

/** Changes come in groups: editors write a file in several steps. */
const QUIET_MS = 200;
const WATCHED = ['src', 'assets', 'manifest.json'];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(USAGE);
  const target = targetOf(positionals[0]);
  const name = browserNamed(values.browser);
  const site = await serveTarget(target);
  const driver = await launch(name, { headless: values.headless || !hasDisplay(), port: site?.port ?? null });
  await driver.open(target.url);
  console.log(`${name} shows ${target.url}. Waiting for changes; close the window to end.`);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const again = async (): Promise<void> => {
    const start = performance.now();
    try {
      await build(name === 'chromium' ? 'chrome' : 'firefox');
      await driver.reload();
      console.log(`${new Date().toLocaleTimeString()} built and loaded again, ${Math.round(performance.now() - start)} ms`);
    } catch (error) {
      // esbuild has told what is wrong with the source; the next change tries again.
      console.error(`${new Date().toLocaleTimeString()} not loaded: ${error instanceof Error ? error.message : error}`);
    }
  };
  const watchers = WATCHED.map((path) =>
    watch(join(root, path), { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        running = running.then(again);
      }, QUIET_MS);
    }),
  );
  const end = async (): Promise<void> => {
    for (const watcher of watchers) watcher.close();
    await driver.close().catch(() => undefined);
    await site?.close();
  };
  process.once('SIGINT', () => void end().then(() => process.exit(0)));
  await closed(driver);
  await end();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
