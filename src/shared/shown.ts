import { isSure } from '../engine/annotation.ts';
import type { Annotation, Attribution } from '../engine/model.ts';
import type { Settings } from './settings.ts';

/** The attributions that a reader wants to see, in the article's order. */
export const shownOf = (annotation: Annotation, { show, onlySure }: Pick<Settings, 'show' | 'onlySure'>): Attribution[] =>
  annotation.attributions.filter(
    (attribution) =>
      (attribution.act === 'attitude' ? show.attitudes : attribution.form === 'indirect' ? show.claims : show.quotes) &&
      (!onlySure || isSure(attribution)),
  );
