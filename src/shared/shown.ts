import { levelOf } from '../engine/annotation.ts';
import type { Annotation, Attribution } from '../engine/model.ts';
import type { Settings } from './settings.ts';

type Choice = Pick<Settings, 'show' | 'likely' | 'guesses'>;

/** The attributions that a reader wants to see, in the article's order. */
export const shownOf = (annotation: Annotation, { show, likely, guesses }: Choice): Attribution[] =>
  annotation.attributions.filter((attribution) => {
    const level = levelOf(attribution);
    return isOfForm(attribution, show) && (level === 'sure' || (level === 'likely' ? likely : guesses));
  });

/** The guesses among what a reader would see if they were shown. */
export const guessesOf = (annotation: Annotation, { show }: Pick<Settings, 'show'>): Attribution[] =>
  annotation.attributions.filter((attribution) => isOfForm(attribution, show) && levelOf(attribution) === 'guess');

const isOfForm = ({ act, form }: Attribution, show: Settings['show']): boolean =>
  act === 'attitude' ? show.attitudes : form === 'indirect' ? show.claims : show.quotes;
