/**
 * An attribution's evidence in words: how the statement was found, then how its speaker was. It is part of the public format, so it
 * is written and read here alone.
 */

const PART = '; ';
const BY_READER = 'by the reader';

/**
 * @param found the rule that found the statement
 * @param right the probability that it is one, 0 to 1
 * @param why the rule that found the speaker
 */
export const evidenceOf = (found: string, right: number, why: string): string => `${found} (${right.toFixed(2)})${PART}${why}`;

/** The evidence of a statement that the reader marked. */
export const markedByReader = (): string => `marked ${BY_READER}`;

/** The evidence once the reader has given the speaker: what found the statement stays. */
export const speakerGivenByReader = (evidence: string): string => `${evidence.split(PART)[0]}${PART}speaker given ${BY_READER}`;

/** The evidence of what the reader said of words that have changed since. */
export const onChangedText = (evidence: string): string => `${evidence}, the text has changed since`;

/** How the speaker was found; empty where nothing is said about it. */
export const whyThisSpeaker = (evidence: string): string => evidence.split(PART).slice(1).join(PART);
