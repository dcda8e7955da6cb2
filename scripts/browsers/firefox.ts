import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, type DriverOptions, POPUP_IS, until } from './driver.ts';
import { Marionette } from './marionette.ts';

const BUTTON = 'sourcelight_sourcelight_example-browser-action';
const ID = 'sourcelight@sourcelight.example';
const SIDEBAR = 'sourcelight_sourcelight_example-sidebar-action';

/** The element that holds a page of ours in the browser's own window. */
const frameOf = (selector: string): string => `
      let frame = document.querySelector(${JSON.stringify(selector)});
      if (!frame) throw new Error('not open: ${selector}');
      frame = frame.contentDocument?.querySelector('browser') ?? frame;`;

const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  Enter: '\uE007',
};

const QUIET: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'termsofuse.bypassNotification': true,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'dom.security.https_first': false,
  'ui.prefersReducedMotion': 1,
  'privacy.reduceTimerPrecision': false,
};

/** Starts Firefox with a fresh profile and installs the extension for the session. */
export async function launchFirefox(executable: string, { extension, headless, port }: DriverOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'sourcelight-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const proxy =
    port === null
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
          'network.proxy.allow_hijacking_localhost': true,
        };
  const preferences = {
    ...QUIET,
    ...proxy,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const process = spawn(
    executable,
    [
      '-no-remote',
      '-profile',
      profile,
      '-marionette',
      '-remote-allow-system-access',
      '-width',
      '1100',
      '-height',
      '900',
      ...(headless ? ['-headless'] : []),
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const address = await until(
    'Firefox to start',
    async () => Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')) || null,
    60_000,
  );
  const marionette = await Marionette.connect(address);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const answer = await marionette.send<{ value: string } | string>('WebDriver:ExecuteScript', {
    script: `return WebExtensionPolicy.getByID(${JSON.stringify(ID)}).mozExtensionHostname;`,
    args: [],
    sandbox: 'system',
  });
  await marionette.send('Marionette:SetContext', { value: 'content' });
  const uuid = typeof answer === 'string' ? answer : answer.value;
  return new Firefox(marionette, process, downloads, profile, uuid, extension);
}

class Firefox implements Driver {
  readonly name = 'firefox';
  private other: string | null = null;

  constructor(
    private readonly marionette: Marionette,
    private readonly process: ChildProcess,
    readonly downloads: string,
    private readonly profile: string,
    private readonly uuid: string,
    private readonly extension: string,
  ) {}

  async open(url: string): Promise<void> {
    await this.marionette.send('WebDriver:SetTimeouts', { pageLoad: 30_000 });
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  async openBeside(url: string): Promise<void> {
    this.other = await this.marionette.send<string>('WebDriver:GetWindowHandle');
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.open(url);
  }

  async openPrivate(url: string): Promise<void> {
    await this.inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(${JSON.stringify(ID)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(${JSON.stringify(ID)})).reload();
      return true;`);
    const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'window',
      private: true,
      focus: true,
    });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.open(url);
  }

  async turnToOther(): Promise<void> {
    if (!this.other) throw new Error('there is no other tab');
    const here = await this.marionette.send<string>('WebDriver:GetWindowHandle');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.other, focus: true });
    this.other = here;
  }

  async closeOther(): Promise<void> {
    await this.turnToOther();
    const left = this.other;
    await this.marionette.send('WebDriver:CloseWindow');
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: left, focus: true });
    this.other = null;
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.script(expression, null);
  }

  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  async hover(x: number, y: number): Promise<void> {
    const move = (dx: number) => ({
      type: 'pointerMove',
      origin: 'viewport',
      x: Math.round(x + dx),
      y: Math.round(y),
      duration: 20,
    });
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move(-2), move(0)] }],
    });
  }

  async key(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keys',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ],
    });
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(
      file,
      Buffer.from(await this.marionette.send<string>('WebDriver:TakeScreenshot', { full: false, hash: false }), 'base64'),
    );
  }

  async pressToolbarButton(ready: 'done' | 'at once' = 'done'): Promise<void> {
    await this.inBrowser(`
      window.CustomizableUI.addWidgetToArea(${JSON.stringify(BUTTON)}, window.CustomizableUI.AREA_NAVBAR);
      document.getElementById(${JSON.stringify(BUTTON)}).querySelector('.unified-extensions-item-action-button').click();
      return true;`);
    await until(
      'the popup',
      () => this.evaluateInPopup<boolean>(`!!document.querySelector(${JSON.stringify(POPUP_IS[ready])})`),
      30_000,
    );
  }

  evaluateInPopup<T>(expression: string): Promise<T> {
    return this.inFrame('.webextension-popup-browser', expression);
  }

  screenshotPopup(file: string): Promise<void> {
    return this.drawFrame('.webextension-popup-browser', file);
  }

  heap(): Promise<null> {
    return Promise.resolve(null);
  }

  async stopBackground(): Promise<void> {
    await this.inBrowser(
      `await WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension.terminateBackground({ disableResetIdleForTest: true }); return true;`,
    );
  }

  async fillDisk(isFull: boolean): Promise<void> {
    // Firefox has no quota that can be set at run time: what it would answer is put in the way.
    await this.evaluateInBackground(
      isFull
        ? `(IDBObjectStore.prototype.realPut ??= IDBObjectStore.prototype.put, IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }, true)`
        : '(IDBObjectStore.prototype.put = IDBObjectStore.prototype.realPut, true)',
    );
  }

  urlOf(path: string): string {
    return `moz-extension://${this.uuid}/${path}`;
  }

  evaluateInBackground<T>(expression: string): Promise<T> {
    return this.inBrowser(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
      if (!extension.backgroundContext && extension.wakeupBackground) await extension.wakeupBackground();
      for (let i = 0; i < 100 && !extension.backgroundContext; i++) await new Promise((done) => window.setTimeout(done, 50));
      const view = [...extension.views].find(({ viewType }) => viewType === 'background');
      const actor = view.xulBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
      return actor.executeScript(${JSON.stringify(`return (${expression})`)}, [], { sandboxName: null });`);
  }

  async openPanel(): Promise<void> {
    await this.inBrowser(`await window.SidebarController.show(${JSON.stringify(SIDEBAR)}); return true;`);
    await this.closePopup();
  }

  evaluateInPanel<T>(expression: string): Promise<T> {
    return this.inFrame('#sidebar', expression);
  }

  screenshotPanel(file: string): Promise<void> {
    return this.drawFrame('#sidebar', file);
  }

  async closePanel(): Promise<void> {
    await this.inBrowser(`window.SidebarController.hide(); return true;`);
  }

  async grantSite(site: string): Promise<void> {
    await this.inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
      await ExtensionPermissions.add(extension.id, { origins: ['*://*.${site}/*'], permissions: [] }, extension);
      return true;`);
  }

  async closePopup(): Promise<void> {
    await this.inBrowser(`for (const panel of document.querySelectorAll('panel')) panel.hidePopup(); return true;`);
    await until('the popup to close', () =>
      this.inBrowser<boolean>(`return !document.querySelector('.webextension-popup-browser');`),
    );
  }

  cardText(): Promise<string | null> {
    return this.script(
      `(() => {
      const card = document.querySelector('[data-sourcelight=card]');
      if (!card) return null;
      const parts = [];
      const walk = (node) => { if (node.nodeType === 3) parts.push(node.data); for (const child of node.childNodes) walk(child); };
      walk(card.openOrClosedShadowRoot);
      return parts.join(' ').replace(/\\s+/g, ' ').trim();
    })()`,
      'system',
    );
  }

  async stealCard(): Promise<void> {
    await this.script(
      `(() => { document.defaultView.wrappedJSObject.stolen = document.querySelector('[data-sourcelight=card]').openOrClosedShadowRoot; })()`,
      'system',
    );
  }

  evaluateInFrames<T>(expression: string): Promise<T[]> {
    return this.inBrowser(`
      const framed = (context) => context.children.flatMap((child) => [child, ...framed(child)]);
      const ours = framed(window.gBrowser.selectedBrowser.browsingContext).map(({ currentWindowGlobal }) => currentWindowGlobal).filter((global) => global?.documentURI?.spec.startsWith(${JSON.stringify(this.urlOf(''))}));
      return Promise.all(ours.map((global) => global.getActor('MarionetteCommands').executeScript(${JSON.stringify(`return (${expression})`)}, [], { sandboxName: null })));`);
  }

  badge(): Promise<string> {
    return this.inBrowser(
      `return document.getElementById(${JSON.stringify(BUTTON)}).querySelector('.unified-extensions-item-action-button').getAttribute('badge') ?? '';`,
    );
  }

  async reload(): Promise<void> {
    await this.marionette.send('Addon:Install', { path: this.extension, temporary: true });
    await this.marionette.send('WebDriver:Refresh');
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5_000))]);
    if (this.process.exitCode === null) this.process.kill('SIGKILL');
    this.marionette.end();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs in the browser's own window, with all rights. */
  private async inBrowser<T>(body: string): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.script<T>(
        `(async () => { const window = Services.wm.getMostRecentWindow('navigator:browser'); const document = window.document; ${body} })()`,
        'system',
      );
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Evaluates in a page that the browser's own window holds: the popup, or the panel inside the sidebar. */
  private inFrame<T>(selector: string, expression: string): Promise<T> {
    return this.inBrowser(`
      ${frameOf(selector)}
      const actor = frame.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
      return actor.executeScript(${JSON.stringify(`return (${expression})`)}, [], { sandboxName: null });`);
  }

  private async drawFrame(selector: string, file: string): Promise<void> {
    const data = await this.inBrowser<string>(`
      ${frameOf(selector)}
      const box = frame.getBoundingClientRect();
      const image = await frame.browsingContext.currentWindowGlobal.drawSnapshot(new window.DOMRect(0, 0, box.width, box.height), 1, 'rgb(255,255,255)');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];`);
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  private async script<T>(expression: string, sandbox: string | null): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
    const answer = await this.marionette.send<{ value?: T; error?: string }>('WebDriver:ExecuteAsyncScript', {
      script,
      args: [],
      sandbox,
    });
    if (answer && typeof answer === 'object' && 'error' in answer && answer.error) throw new Error(answer.error);
    return (answer && typeof answer === 'object' && 'value' in answer ? answer.value : answer) as T;
  }
}
