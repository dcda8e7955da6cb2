import { describe } from '../../anchor/describe.ts';
import { articleData } from '../article-data.ts';
import type { Exported } from '../exported.ts';
import type { ExportFormat } from '../format.ts';
import { FORM_WORDS, LEVEL_WORDS, type Statement, statementsOf } from '../statement.ts';

/** As other programs that write such selectors do. */
const CONTEXT_LETTERS = 32;
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Annotations as the Web Annotation Data Model has them (W3C Recommendation, 2017), a collection in one array. */
export const jsonld: ExportFormat = {
  id: 'jsonld',
  label: 'Web Annotation',
  extension: 'jsonld',
  mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  begin: () => '[',
  item: (article, index) =>
    statementsOf(article)
      .map((statement, i) => `${index || i ? ',' : ''}\n${JSON.stringify(annotationOf(article, statement), null, 2)}`)
      .join(''),
  end: '\n]\n',
};

function annotationOf(article: Exported, statement: Statement): Record<string, unknown> {
  const { annotation, accessed } = article;
  const { url, title } = articleData(annotation, accessed);
  const { attribution, speaker, level } = statement;
  const said = [
    attribution.act === 'attitude' ? 'View' : FORM_WORDS[attribution.form],
    LEVEL_WORDS[level],
    speaker ? `by ${speaker.name}` : 'speaker not known',
    statement.cue && `“${statement.cue}”`,
  ].filter(Boolean);
  return {
    '@context': CONTEXT,
    // A name within the article: nobody serves these annotations.
    id: `urn:sourcelight:${encodeURIComponent(url ?? title)}:${attribution.id}`,
    type: 'Annotation',
    motivation: ['identifying', 'describing'],
    creator: { type: 'Software', name: 'Sourcelight' },
    ...(accessed && isInstant(accessed) ? { created: accessed } : {}),
    body: [
      { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: speaker?.name ?? 'speaker not known' },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: said.join(', ') },
      ...statement.linked.map(({ url }) => ({ type: 'SpecificResource', purpose: 'linking', source: url })),
    ],
    target: { source: url ?? `urn:sourcelight:${encodeURIComponent(title)}`, selector: selectorsOf(annotation.text, statement) },
  };
}

/** The same passage three ways; what reads one of them finds it. */
function selectorsOf(text: string, { attribution, link }: Statement): Record<string, unknown>[] {
  const from = attribution.content[0]?.[0] ?? 0;
  const to = attribution.content.at(-1)?.[1] ?? from;
  const { exact, prefix, suffix } = describe(text, [from, to], CONTEXT_LETTERS);
  const fragment = link?.split('#')[1];
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: from, end: to },
    ...(fragment
      ? [{ type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/', value: fragment }]
      : []),
  ];
}

/** xsd:dateTime with a zone, as the model asks. */
const isInstant = (iso: string): boolean => /T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(iso);
