import { type Digest, type DigestSpeaker, type DigestStatement, dayOf } from './digest.ts';
import { foldedText } from './folded-words.ts';
import type { Member, Person } from './model.ts';

/** What one speaker is given with in one article. */
export interface Voice {
  digest: Digest;
  speaker: DigestSpeaker;
  statements: DigestStatement[];
}

/** Somebody who is heard in the library: one speaker of one article, or all those whom the reader said to be one. */
export interface Heard {
  /** The reader's person; null for a speaker who stands alone. */
  person: Person | null;
  name: string;
  /** The last published first. */
  voices: Voice[];
}

/** The key of a name: case, accents and typography do not matter. */
export const nameKey = (name: string): string => foldedText(name) || name;

const memberKey = ({ article, name }: Member): string => `${nameKey(name)}\n${article}`;

/**
 * Who is heard in which article. Speakers of one name in two articles are two until the reader says that they are one: nobody is given
 * another's words.
 */
export class Voices {
  private readonly digests = new Map<string, Digest>();
  /** By the key of a name, the articles in which somebody of that name speaks. */
  private readonly byName = new Map<string, Set<string>>();

  /** Takes articles as they are now. */
  add(digests: readonly Digest[]): void {
    for (const digest of digests) {
      this.remove(digest.id);
      this.digests.set(digest.id, digest);
      for (const { name } of digest.speakers) {
        const key = nameKey(name);
        const articles = this.byName.get(key);
        if (articles) articles.add(digest.id);
        else this.byName.set(key, new Set([digest.id]));
      }
    }
  }

  remove(id: string): void {
    for (const { name } of this.digests.get(id)?.speakers ?? []) this.byName.get(nameKey(name))?.delete(id);
    this.digests.delete(id);
  }

  /** Everybody who is heard under a name, or was joined with somebody who is: those whom the reader made one first. */
  named(name: string, people: readonly Person[]): Heard[] {
    const key = nameKey(name);
    const taken = new Set<string>();
    const joined = people.flatMap((person) => {
      const members = person.members.value;
      const isMeant =
        members.length > 0 && [person.name.value, ...members.map((one) => one.name)].some((one) => nameKey(one) === key);
      const free = members.filter((member) => !taken.has(memberKey(member)));
      for (const member of free) taken.add(memberKey(member));
      const voices = isMeant ? free.flatMap((member) => this.voiceOf(member) ?? []) : [];
      return voices.length ? [{ person, name: person.name.value, voices: voices.sort(lastFirst) }] : [];
    });
    const alone = [...(this.byName.get(key) ?? [])].flatMap((article): Heard[] => {
      const voice = taken.has(memberKey({ article, name })) ? null : this.voiceOf({ article, name });
      return voice ? [{ person: null, name: voice.speaker.name, voices: [voice] }] : [];
    });
    return [...joined, ...alone.sort((a, b) => lastFirst(a.voices[0], b.voices[0]))];
  }

  /** Names that begin as somebody typed, those heard in most articles first. */
  namesLike(typed: string, most: number): string[] {
    const key = foldedText(typed);
    if (!key) return [];
    return [...this.byName]
      .filter(([name, articles]) => articles.size > 0 && ` ${name}`.includes(` ${key}`))
      .sort(([, a], [, b]) => b.size - a.size)
      .slice(0, most)
      .flatMap(([name, [article = '']]) => this.voiceOf({ article, name })?.speaker.name ?? []);
  }

  private voiceOf({ article, name }: Member): Voice | null {
    const digest = this.digests.get(article);
    const key = nameKey(name);
    const place = digest?.speakers.findIndex((one) => nameKey(one.name) === key) ?? -1;
    const speaker = digest?.speakers[place];
    return digest && speaker
      ? { digest, speaker, statements: digest.statements.filter((statement) => statement.speaker === place) }
      : null;
  }
}

const lastFirst = (a: Voice | undefined, b: Voice | undefined): number => {
  const [one, other] = [a ? dayOf(a.digest) : '', b ? dayOf(b.digest) : ''];
  return one < other ? 1 : one > other ? -1 : 0;
};

/** What is to be kept so that some are one from now on: the person, and those that went up in it, empty. */
export function joined(heard: readonly Heard[], { id, at }: { id: string; at: string }): Person[] {
  const [first] = heard;
  if (!first) return [];
  const members = heard.flatMap(({ person, voices }) => [
    ...(person?.members.value ?? []),
    ...voices.map(({ digest, speaker }) => ({ article: digest.id, name: speaker.name })),
  ]);
  const unique = new Map(members.map((member) => [memberKey(member), member]));
  const known = heard.flatMap(({ person }) => person ?? []);
  const whole = { id: known[0]?.id ?? id, name: { value: first.name, at }, members: { value: [...unique.values()], at } };
  return [whole, ...known.filter((person) => person.id !== whole.id).map((person) => parted(person, at))];
}

/** A person whom nobody is any more: kept, so that a merge with an older library does not bring it back. */
export const parted = (person: Person, at: string): Person => ({ ...person, members: { value: [], at } });
