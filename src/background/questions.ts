import browser from 'webextension-polyfill';
import type { StoreTrouble } from '../shared/corrections.ts';
import { askPage, type Sender, tellViews } from '../shared/messenger.ts';
import { correctionOf, type Question, type Written } from '../shared/questions.ts';

/** A question on its way from a page to a form of ours. It outlives this background, but not the browser. */
interface Waiting {
  tabId: number;
  question: Question;
  /** The document that may answer: none before the token is shown; a view is given it where the page lets no form open. */
  holder: string | null;
}

const PREFIX = 'question:';
const VIEWS = 'views';

/** Takes a question from a page's script. The token it gets is good for one form; an older question of the tab is dropped. */
export async function ask(tabId: number, question: Question): Promise<string> {
  await dropAll(tabId);
  const token = crypto.randomUUID();
  await keep(token, { tabId, question, holder: null });
  return token;
}

/** Gives the question to the form that shows its token: the first document that does, in the tab it was asked in. Null for every other. */
export const claim = (token: string, sender: Sender): Promise<Question | null> =>
  alone(async () => {
    const waiting = await find(token);
    if (!waiting || waiting.tabId !== sender.tabId || (waiting.holder ?? sender.document) !== sender.document) return null;
    await keep(token, { ...waiting, holder: sender.document });
    return waiting.question;
  });

/** Gives a question that no frame has taken to the panel and the popup. */
export const divert = (token: string, sender: Sender): Promise<boolean> =>
  alone(async () => {
    const waiting = await find(token);
    if (!waiting || waiting.tabId !== sender.tabId || waiting.holder !== null) return false;
    await keep(token, { ...waiting, holder: VIEWS });
    tellViews('asked', { tabId: waiting.tabId });
    return true;
  });

/** What a tab's page asks in panel and popup. */
export async function waitingIn(tabId: number): Promise<{ token: string; question: Question } | null> {
  const found = (await all()).find(([, waiting]) => waiting.tabId === tabId && waiting.holder === VIEWS);
  return found ? { token: found[0], question: found[1].question } : null;
}

/** Has the answer kept. @returns null, or why it was not */
export async function write(token: string, written: Written, sender: Sender): Promise<StoreTrouble | null> {
  const waiting = await heldBy(token, sender);
  if (!waiting) return 'words-gone';
  return askPage(waiting.tabId, 'correct', { correction: correctionOf(waiting.question, written), at: written.at });
}

/** Tells the page how high its form is. */
export async function grow(token: string, height: number, sender: Sender): Promise<void> {
  const waiting = await heldBy(token, sender);
  if (waiting) await askPage(waiting.tabId, 'form', { token, news: { is: 'open', height } });
}

/** Ends a question: the form is done with it, or its page is. */
export async function leave(token: string, sender: Sender): Promise<void> {
  const waiting = await find(token);
  if (!waiting || (waiting.tabId !== sender.tabId && waiting.holder !== holderOf(sender))) return;
  await browser.storage.session.remove(PREFIX + token);
  await askPage(waiting.tabId, 'form', { token, news: { is: 'left' } }).catch(() => null);
  if (waiting.holder === VIEWS) tellViews('asked', { tabId: waiting.tabId });
}

/** Forgets what was asked in a tab that is gone. */
export async function dropAll(tabId: number): Promise<void> {
  const gone = (await all()).filter(([, waiting]) => waiting.tabId === tabId).map(([token]) => PREFIX + token);
  if (gone.length) await browser.storage.session.remove(gone);
}

/** A form answers for its own document; a view of ours stands in no tab's page. */
const holderOf = (sender: Sender): string => (sender.isView ? VIEWS : sender.document);

async function heldBy(token: string, sender: Sender): Promise<Waiting | null> {
  const waiting = await find(token);
  return waiting && waiting.holder === holderOf(sender) ? waiting : null;
}

const keep = (token: string, waiting: Waiting): Promise<void> => browser.storage.session.set({ [PREFIX + token]: waiting });

const find = async (token: string): Promise<Waiting | null> =>
  ((await browser.storage.session.get(PREFIX + token))[PREFIX + token] as Waiting | undefined) ?? null;

const all = async (): Promise<[token: string, waiting: Waiting][]> =>
  Object.entries(await browser.storage.session.get(null))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, waiting]) => [key.slice(PREFIX.length), waiting as Waiting]);

/** One after the other, so that of two that show the same token one is the first. */
let last: Promise<unknown> = Promise.resolve();
function alone<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work, work);
  last = done.catch(() => undefined);
  return done;
}
