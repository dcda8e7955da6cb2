import { build } from '../build.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { type BrowserName, findBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Builds the extension as it ships, unless a folder is given, and starts a browser with it. */
export async function launch(
  name: BrowserName,
  options: Omit<DriverOptions, 'extension'> & Partial<Pick<DriverOptions, 'extension'>>,
): Promise<Driver> {
  const executable = findBrowser(name);
  if (!executable) throw new Error(`${name} is not installed`);
  const extension = options.extension ?? (await build(name === 'chromium' ? 'chrome' : 'firefox'));
  return name === 'chromium'
    ? launchChromium(executable, { ...options, extension })
    : launchFirefox(executable, { ...options, extension });
}
