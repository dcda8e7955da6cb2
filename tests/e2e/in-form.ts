import { type Driver, until } from '../../scripts/browsers/driver.ts';
import { type Script, script } from '../../scripts/browsers/script.ts';
import { has } from './asking.ts';

/** Evaluates in the form that is framed in the page; null where there is none. */
export const inForm = async <T>(driver: Driver, what: Script<T>): Promise<T | null> =>
  (await driver.evaluateInFrames(what))[0] ?? null;

/** Waits until a form is there and has the focus. */
export const formOpens = (driver: Driver): Promise<unknown> =>
  until('the form', () =>
    inForm(
      driver,
      script(() => document.hasFocus() && document.querySelector('form :focus') !== null),
    ),
  );

/** Waits until none is. */
export const formGoes = (driver: Driver): Promise<unknown> =>
  until('the form to go', async () => (await driver.evaluateInFrames(has('form'))).length === 0);
