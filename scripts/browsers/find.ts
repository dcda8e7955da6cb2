import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const ELSEWHERE: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const PACKAGES: Record<BrowserName, readonly string[]> = { chromium: ['chromium'], firefox: ['firefox-esr'] };
const FONTS = ['fonts-liberation', 'fonts-noto-core'];

/** A browser's executable: from SOURCELIGHT_CHROMIUM or SOURCELIGHT_FIREFOX, the PATH, or where systems install it; null where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[`SOURCELIGHT_${name.toUpperCase()}`];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command))), ...ELSEWHERE[name]];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Installs the browsers that are missing, where this is Debian and we are root. @throws with one line that says what to install. */
export function requireBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  const packages = [...missing.flatMap((name) => PACKAGES[name]), ...FONTS];
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.error(`Installing ${packages.join(', ')} …`);
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const still = names.filter((name) => findBrowser(name) === null);
  if (still.length)
    throw new Error(
      `Install ${still.join(' and ')} (Debian: apt-get install ${still.flatMap((name) => PACKAGES[name]).join(' ')}), or name the executable in ${still.map((name) => `SOURCELIGHT_${name.toUpperCase()}`).join(', ')}.`,
    );
}
