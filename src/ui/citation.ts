import { linkTo } from '../engine/anchor/fragment.ts';
import { levelOf, wordsOf } from '../engine/annotation.ts';
import type { Annotation, Attribution } from '../engine/model.ts';
import { citedAddress } from '../engine/url.ts';
import { locale, say } from '../shared/words.ts';
import { dayOf } from './time-words.ts';

/**
 * A statement with all one needs to cite it: its words and whose they are, how sure that is where it is not sure, speaker, reporter,
 * headline, outlet, day, the link to the words and the day of access. Words that are not quoted on the page get no marks here.
 */
export function citationOf(annotation: Annotation, attribution: Attribution, now = new Date()): string {
  const speaker = annotation.speakers.find(({ id }) => id === attribution.speaker);
  const who = speaker ? [speaker.name, speaker.descriptions[0]].filter(Boolean).join(', ') : say('speakerUnknown');
  const title = annotation.title ? `“${annotation.title}”` : null;
  const day = annotation.published && dayOf(annotation.published, locale());
  const authors = annotation.byline.map(({ name }) => name);
  const article = [new Intl.ListFormat(locale()).format(authors), title, annotation.publisher, day].filter(Boolean).join(', ');
  const address = citedAddress(annotation);
  const read = now.toLocaleDateString(locale(), { day: 'numeric', month: 'long', year: 'numeric' });
  const link = address && `${linkTo(address, annotation.text, attribution.content)} ${say('citeRead', read)}`;
  const source = say('citeIn', who, article || say('citeUntitled'));
  return [wordsOf(annotation, attribution.content), ...manner(attribution), source, link].filter(Boolean).join('\n');
}

/** What the words alone do not tell: that they are the reporter's, and that it is not certain. */
function manner(attribution: Attribution): string[] {
  const level = levelOf(attribution);
  return [
    attribution.form === 'indirect' ? say('citeClaim') : attribution.form === 'mixed' ? say('citePartly') : '',
    level === 'likely' ? say('citeLikely') : level === 'guess' ? say('citeGuess') : '',
  ].filter(Boolean);
}
