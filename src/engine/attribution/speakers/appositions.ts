import type { Entity } from './directory.ts';

/** Behind a name: "Meera Rao, the water minister," describes her. */
const APPOSITION =
  /^[^,.;\n“"]{2,50}, (?:(?:a|an|the|who is|its|his|her|their)\s)?((?:[\p{L}’'-]+ ){0,7}(?:president|minister|secretary|director|chief|head|professor|officer|researcher|expert|chair\w*|leader|governor|mayor|senator|author|founder|co-founder|owner|manager|coach|captain|analyst|lawyer|attorney|spokes\w+|economist|scientist|activist|resident|farmer|teacher|doctor|judge|commissioner|adviser|advisor|executive|ambassador|editor|fellow|lecturer|general|critic|\p{Ll}+(?:ologist|ician|wright)|mother|father|brother|sister|wife|husband|son|daughter)(?: (?:of|for|at|in|to|on|with) [^,.;\n]{2,60})?)[,.]/iu;

/** Adds to each person what stands behind the first mentions as a description. */
export function readAppositions(entities: readonly Entity[], text: string): void {
  for (const entity of entities) {
    for (const start of entity.mentions.slice(0, 3)) {
      const description = APPOSITION.exec(text.slice(start, start + 220))?.[1];
      if (description) entity.descriptions.add(description.trim());
    }
  }
}
