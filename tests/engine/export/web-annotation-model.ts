import * as v from 'valibot';

/*
 * What the W3C's tests of the Web Annotation Data Model assert of what an implementation writes, in our words: the must-assertions of
 * annotations, bodies, specific resources and selectors (Web Annotation Data Model, 3.1 to 3.3, 4.1, 4.2).
 */

/** One value, or a list of at least one. */
const some = <T extends v.GenericSchema>(schema: T) => v.union([schema, v.pipe(v.array(schema), v.minLength(1))]);
/** Words that a list is to hold, alone or among others. */
const holds = (word: string) => v.union([v.literal(word), v.pipe(v.array(v.string()), v.includes(word))]);

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i));
const instant = v.pipe(v.string(), v.regex(/^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i));
const motivation = v.picklist(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);

const selector = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
  v.pipe(
    v.object({ type: v.literal('TextPositionSelector'), start: count, end: count }),
    v.check(({ start, end }) => start <= end),
  ),
  v.object({ type: v.literal('FragmentSelector'), value: v.string(), conformsTo: v.optional(iri) }),
]);
const textualBody = v.object({
  type: holds('TextualBody'),
  value: v.string(),
  format: v.optional(v.string()),
  language: v.optional(language),
  purpose: v.optional(some(motivation)),
});
const specificResource = v.object({
  id: v.optional(iri),
  type: v.optional(holds('SpecificResource')),
  source: iri,
  selector: v.optional(some(selector)),
  purpose: v.optional(some(motivation)),
});
const agent = v.object({ id: v.optional(iri), type: some(v.picklist(['Person', 'Organization', 'Software'])), name: v.string() });

/** By what each is about: the member it looks at, and what that has to be. */
const ASSERTIONS: readonly [about: string, member: string, schema: v.GenericSchema][] = [
  ['the context is the W3C’s', '@context', holds('http://www.w3.org/ns/anno.jsonld')],
  ['its id is one IRI', 'id', iri],
  ['its type is Annotation', 'type', holds('Annotation')],
  ['its motivation is one of the model’s', 'motivation', v.optional(some(motivation))],
  ['its time has a zone', 'created', v.optional(instant)],
  ['its creator is an agent', 'creator', v.optional(some(v.union([iri, agent])))],
  ['a body is a text, a resource or an IRI', 'body', v.optional(some(v.union([iri, textualBody, specificResource])))],
  ['a target is there, a resource or an IRI', 'target', some(v.union([iri, specificResource]))],
];

/** The assertions that a document breaks. */
export const brokenAssertions = (document: Record<string, unknown>): string[] =>
  ASSERTIONS.filter(([, member, schema]) => !v.is(schema, document[member])).map(([about]) => about);
