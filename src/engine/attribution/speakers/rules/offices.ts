import { because } from '../../../evidence/reason.ts';
import { alias, type SpeakerRule } from '../rule.ts';

/** "the CS" after "Cabinet Secretary Ann Bell": an office by its first letters, where one person of the article holds it. */
export const offices: SpeakerRule = ({ words }, { directory }) => {
  const letters = /^(?:the|The)\s(\p{Lu}{2,4})$/u.exec(words)?.[1];
  if (!letters) return null;
  const holders = directory.entities.filter(
    ({ kind, descriptions }) => kind === 'person' && [...descriptions].some((description) => isShortFor(letters, description)),
  );
  const [one] = holders;
  return one && holders.length === 1
    ? { entity: alias(one, words), sure: 0.9, why: [because('same-name', words, one.name)] }
    : null;
};

/** Whether letters are a title itself, or begin its last words. */
function isShortFor(letters: string, description: string): boolean {
  const words = description.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const last = words.slice(-letters.length);
  return words.at(-1) === letters || (last.length === letters.length && last.map((word) => word[0]).join('') === letters);
}
