/**
 * Measures all that a content script does on a page's thread, whatever its build: each way in (timers, answers, turns of the scheduler)
 * begins a step, which ends when the thread turns to the next message. Put in before the script.
 */
export interface Meter {
  /** Milliseconds of each step, in order. */
  steps: number[];
  /** When this was put in and ready, by the page's clock. */
  ready: number;
  /** Begins a step by hand. */
  enter: () => void;
  /** Resolves when the script has told the background how many statements it shows. */
  painted: () => Promise<void>;
}

declare global {
  var sourcelightMeter: Meter;
}

type Callback = (...values: unknown[]) => unknown;
type Holder = Record<string, unknown>;

const steps: number[] = [];
let began: number | null = null;
let turn = 0;
const channel = new MessageChannel();
channel.port1.onmessage = ({ data }) => {
  if (data === turn) leave();
};

const leave = (): void => {
  if (began !== null) steps.push(performance.now() - began);
  began = null;
};

const enter = (): void => {
  if (began !== null) return;
  began = performance.now();
  channel.port2.postMessage(++turn);
};

const entering =
  (callback: Callback): Callback =>
  (...values) => {
    enter();
    return callback(...values);
  };

const waiting: (() => void)[] = [];

/** Puts another function in a function's place; where the browser does not let it, its steps begin at the next way in. */
function replace(holder: unknown, name: string, by: (before: Callback) => Callback): void {
  const before = (holder as Holder | null | undefined)?.[name];
  if (typeof before !== 'function') return;
  const after = by(before.bind(holder));
  try {
    Object.defineProperty(holder, name, { value: after, configurable: true, writable: true });
  } catch {
    // Left as it is.
  }
}

const timed =
  (before: Callback): Callback =>
  (callback, ...rest) =>
    before(typeof callback === 'function' ? entering(callback as Callback) : callback, ...rest);
const answered =
  (before: Callback): Callback =>
  (...values) => {
    const callback = values.at(-1);
    if (typeof callback === 'function') return before(...values.slice(0, -1), entering(callback as Callback));
    const answer = before(...values);
    return answer instanceof Promise || typeof (answer as Promise<unknown> | null)?.then === 'function'
      ? (answer as Promise<unknown>).then(entering((value) => value))
      : answer;
  };

for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback']) replace(globalThis, name, timed);
const { scheduler } = globalThis as unknown as { scheduler?: object };
replace(scheduler, 'postTask', timed);
// What follows a yield may come before the next message: the step ends with the call.
replace(scheduler, 'yield', (before) => () => {
  leave();
  return (before() as Promise<unknown>).then(entering((value) => value));
});
const { chrome, browser } = globalThis as unknown as Record<
  string,
  { runtime?: object; storage?: { local?: object } } | undefined
>;
for (const api of new Set([chrome, browser])) {
  replace(api?.storage?.local, 'get', answered);
  replace(api?.runtime, 'sendMessage', (before) => {
    const ask = answered(before);
    return (message, ...rest) => {
      if ((message as { type?: string } | null)?.type === 'count') for (const done of waiting.splice(0)) done();
      return ask(message, ...rest);
    };
  });
}

globalThis.sourcelightMeter = {
  steps,
  ready: 0,
  enter,
  painted: () => new Promise((resolve) => waiting.push(resolve)),
};
globalThis.sourcelightMeter.ready = performance.now();
