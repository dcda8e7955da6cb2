import type { Attribution } from '../model.ts';
import { because } from './reason.ts';

/** What an attribution carries of why it is believed: the reasons, and a line in English. */
export type Evidence = Required<Pick<Attribution, 'evidence' | 'reasons'>>;

/** The evidence of a statement that the reader marked. */
export const markedByReader = (): Evidence => ({
  evidence: 'marked by the reader',
  reasons: [because('marked-by-reader')],
});

/** The evidence once the reader has given the speaker: why the machine took another one is no longer told. */
export const speakerGivenByReader = (evidence: string): Evidence => ({
  evidence: `${evidence.split('; ', 1)[0]}; speaker given by the reader`,
  reasons: [because('given-by-reader')],
});

/** The evidence of what the reader said of words that have changed since. */
export const onChangedText = ({ evidence, reasons = [] }: Pick<Attribution, 'evidence' | 'reasons'>): Evidence => ({
  evidence: `${evidence}, the text has changed since`,
  reasons: [...reasons, because('text-changed')],
});
