import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/engine/attribution/quotations/marks.ts';
import { withObject } from '../../../../src/engine/attribution/quotations/naming.ts';
import type { Span } from '../../../../src/engine/model.ts';
import { SpanList } from '../../../../src/engine/spans.ts';

/** Cue and content of a sentence with its quotation as the content and its cue between { }; null where nothing is named. */
function named(marked: string): [cue: string, content: string] | null {
  const text = marked.replace(/[{}]/g, '');
  const cue: Span = [marked.indexOf('{'), marked.indexOf('}') - 1];
  const spans = findQuotations(text, [[0, text.length]]).flatMap((quotation) => quotation.spans);
  const result = withObject(text, { cue: [cue], content: spans }, new SpanList(spans));
  return result && [text.slice(...(result.cue[0] as Span)), text.slice(...(result.content[0] as Span))];
}

describe('what is named', () => {
  it.each([
    ['Bell {called} the offer “a joke”.', 'called', 'the offer “a joke”'],
    ['Bell {described} her as a “north star”.', 'described', 'her as a “north star”'],
    ['Bell {termed the offer} “a joke”.', 'termed', 'the offer “a joke”'],
    ['Bell has {branded} Reed’s plans for the old mill “a mess”.', 'branded', 'Reed’s plans for the old mill “a mess”'],
    ['Critics {slammed} the move as “cruel”.', 'slammed', 'the move as “cruel”'],
    ['Bell {dismissed} him as “a clown”.', 'dismissed', 'him as “a clown”'],
  ])('%s', (sentence, cue, content) => {
    expect(named(sentence)).toEqual([cue, content]);
  });

  it.each([
    ['nothing stands between', 'Bell {described} “genocidal language”.'],
    ['another verb', 'Bell {told} the board “a joke”.'],
    ['what is called for', 'Bell {called} for a “pause”.'],
    ['a clause', 'Bell {described} how she “ran”.'],
    ['another sentence', 'Bell {called} the mill. It was “a joke”.'],
    ['a comma', 'Bell {called} the mill, “a joke”.'],
    ['the quotation first', '“A joke,” Bell {called} it.'],
    ['no end in sight', `Bell {called} ${'the old '.repeat(4000)}mill “a joke”.`],
  ])('%s: none', (_name, sentence) => {
    expect(named(sentence)).toBeNull();
  });
});
