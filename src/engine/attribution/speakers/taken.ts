import { because } from '../../evidence/reason.ts';
import type { Reason } from '../../model.ts';
import type { Entity } from './directory.ts';
import type { Known, Mention } from './rule.ts';

/** That some words are taken to stand for somebody, with the place where he was named last before them. */
export function taken({ words, at }: Mention, { name, mentions }: Entity, { scene }: Pick<Known, 'scene'>): Reason[] {
  if (words === name) return [because('named', name)];
  const named = mentions.findLast((mention) => mention < at);
  if (named === undefined) return [because('taken', words, name)];
  const paragraphs = scene.text.slice(named, at).split('\n\n').length - 1;
  const sentences = scene.sentenceAt(at) - scene.sentenceAt(named);
  const where =
    sentences === 0
      ? 'taken-here'
      : paragraphs === 1
        ? 'taken-paragraph-before'
        : paragraphs === 0 && sentences === 1
          ? 'taken-sentence-before'
          : 'taken-earlier';
  return [because(where, words, name)];
}
