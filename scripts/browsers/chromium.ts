import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type KeyInput, type Page } from 'puppeteer-core';
import { type Driver, type DriverOptions, POPUP_IS, until } from './driver.ts';

interface CdpNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

/** Starts Chromium (or Chrome) with a fresh profile. */
export async function launchChromium(executablePath: string, { extension, headless, port }: DriverOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'sourcelight-chromium-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  mkdirSync(downloads);
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
  );
  const args = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--screen-info={1600x1200}',
    '--lang=en-GB',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (headless) args.push('--disable-gpu');
  if (port !== null)
    args.push(`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    args,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  // The welcome page opens at some moment after the install: it would take the front from whatever is there.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome/index.html'), { timeout: 20_000 });
  await (await welcome.page())?.close();
  const [page] = await browser.pages();
  const session = await browser.target().createCDPSession();
  return new Chromium(
    browser,
    page ?? (await browser.newPage()),
    session,
    new URL(worker.url()).host,
    downloads,
    profile,
    extension,
  );
}

class Chromium implements Driver {
  readonly name = 'chromium';
  private popup: Page | null = null;
  private panel: Page | null = null;
  private other: Page | null = null;
  private disk: CDPSession | null = null;

  constructor(
    private readonly browser: Browser,
    private page: Page,
    private readonly session: CDPSession,
    private readonly id: string,
    readonly downloads: string,
    private readonly profile: string,
    private readonly extension: string,
  ) {}

  async open(url: string): Promise<void> {
    // A tab of its own: leaving a PDF's viewer in the same tab sometimes loses the next page's load event.
    const left = this.page;
    this.page = await this.browser.newPage();
    await left.close();
    await this.page.bringToFront();
    await this.page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  }

  async openBeside(url: string): Promise<void> {
    this.other = this.page;
    this.page = await this.browser.newPage();
    await this.page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  }

  async openPrivate(url: string): Promise<void> {
    const send = this.session.send.bind(this.session) as unknown as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.loadUnpacked', { path: this.extension, enableInIncognito: true });
    // The extension starts anew: a page of its own opens the window.
    const opener = await this.browser.newPage();
    await until('the extension', () => opener.goto(this.urlOf('options/index.html')));
    await opener.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`);
    await opener.close();
    const target = await this.browser.waitForTarget((candidate) => candidate.url() === url, { timeout: 10_000 });
    this.page = (await target.page()) ?? this.page;
  }

  async turnToOther(): Promise<void> {
    if (!this.other) throw new Error('there is no other tab');
    [this.page, this.other] = [this.other, this.page];
    await this.page.bringToFront();
  }

  async closeOther(): Promise<void> {
    await this.other?.close();
    this.other = null;
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  hover(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y, { steps: 2 });
  }

  key(key: string): Promise<void> {
    return this.page.keyboard.press(key as KeyInput);
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, await this.page.screenshot());
  }

  async pressToolbarButton(ready: 'done' | 'at once' = 'done'): Promise<void> {
    await this.page.bringToFront();
    const url = this.page.url();
    const { targetInfos } = await this.session.send('Target.getTargets', { filter: [{}] });
    const tab = targetInfos.find((target) => target.type === 'tab' && target.url === url);
    if (!tab) throw new Error(`no tab shows ${url}`);
    // triggerAction is a true click on the toolbar button, newer than puppeteer's types.
    const send = this.session.send.bind(this.session) as unknown as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.url() === `chrome-extension://${this.id}/popup/index.html`,
      { timeout: 10_000 },
    );
    this.popup = await target.asPage();
    await until(
      'the popup',
      () => this.evaluateInPopup<boolean>(`!!document.querySelector(${JSON.stringify(POPUP_IS[ready])})`),
      30_000,
    );
  }

  evaluateInPopup<T>(expression: string): Promise<T> {
    if (!this.popup) throw new Error('the popup is closed');
    return this.popup.evaluate(expression) as Promise<T>;
  }

  async screenshotPopup(file: string): Promise<void> {
    if (!this.popup) throw new Error('the popup is closed');
    writeFileSync(file, await this.popup.screenshot());
  }

  async closePopup(): Promise<void> {
    await this.popup?.close().catch(() => undefined);
    this.popup = null;
    // The window has the focus again: a frame of another origin has none without it.
    await this.page.bringToFront();
  }

  async cardText(): Promise<string | null> {
    const session = await this.page.createCDPSession();
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
    await session.detach();
    const card = findCard(root);
    return card ? textIn(card).replace(/\s+/g, ' ').trim() : null;
  }

  async stealCard(): Promise<void> {
    const session = await this.page.createCDPSession();
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
    const nodeId = findCard(root)?.shadowRoots?.[0]?.nodeId;
    if (!nodeId) throw new Error('no card is open');
    const { object } = await session.send('DOM.resolveNode', { nodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { globalThis.stolen = this; }',
    });
    await session.detach();
  }

  async evaluateInFrames<T>(expression: string): Promise<T[]> {
    const frames = this.page.frames().filter((frame) => frame.url().startsWith(this.urlOf('')));
    return Promise.all(frames.map((frame) => frame.evaluate(expression) as Promise<T>));
  }

  badge(): Promise<string> {
    return this.evaluateInBackground(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    );
  }

  async heap(): Promise<number> {
    const session = await this.page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    await session.detach();
    return usedSize;
  }

  async stopBackground(): Promise<void> {
    const target = this.browser.targets().find((candidate) => candidate.type() === 'service_worker');
    // One that has just ended, or is just being started again, has no session to be closed by.
    await (await target?.worker().catch(() => null))?.close().catch(() => undefined);
  }

  async fillDisk(isFull: boolean): Promise<void> {
    const quota = isFull ? { quotaSize: 1 } : {};
    // The quota holds as long as the session that has set it.
    this.disk ??= await this.page.createCDPSession();
    await this.disk.send('Storage.overrideQuotaForOrigin', { origin: this.urlOf('').replace(/\/$/, ''), ...quota });
    if (isFull) return;
    await this.disk.detach();
    this.disk = null;
  }

  urlOf(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  async evaluateInBackground<T>(expression: string): Promise<T> {
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(this.id),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('no background');
    return worker.evaluate(expression) as Promise<T>;
  }

  async openPanel(): Promise<void> {
    if (!this.popup) throw new Error('the popup is closed');
    await this.popup.click('.open-panel');
    const target = await this.browser.waitForTarget((candidate) => candidate.url() === this.urlOf('panel/index.html'), {
      timeout: 10_000,
    });
    this.panel = await target.asPage();
    this.popup = null;
  }

  evaluateInPanel<T>(expression: string): Promise<T> {
    if (!this.panel) throw new Error('the panel is closed');
    return this.panel.evaluate(expression) as Promise<T>;
  }

  async screenshotPanel(file: string): Promise<void> {
    if (!this.panel) throw new Error('the panel is closed');
    writeFileSync(file, await this.panel.screenshot());
  }

  async closePanel(): Promise<void> {
    await this.panel?.evaluate('window.close()').catch(() => undefined);
    this.panel = null;
  }

  async grantSite(site: string): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      `new Promise((done, fail) => chrome.developerPrivate.addHostPermission('${this.id}', '*://*.${site}/*', () => chrome.runtime.lastError ? fail(new Error(chrome.runtime.lastError.message)) : done()))`,
    );
    await page.close();
  }

  async reload(): Promise<void> {
    const send = this.session.send.bind(this.session) as unknown as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.loadUnpacked', { path: this.extension });
    await this.page.reload({ waitUntil: 'domcontentloaded' });
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function findCard(node: CdpNode): CdpNode | null {
  const { attributes = [] } = node;
  if (attributes[attributes.indexOf('data-sourcelight') + 1] === 'card') return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findCard(child);
    if (found) return found;
  }
  return null;
}

const textIn = (node: CdpNode): string =>
  (node.nodeName === '#text' ? `${node.nodeValue} ` : '') +
  [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textIn).join('');
