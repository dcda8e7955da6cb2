import type { Reason } from '../model.ts';
import type { ReasonCode } from './in-english.ts';

export const because = (code: ReasonCode, ...args: string[]): Reason => ({ code, args });
