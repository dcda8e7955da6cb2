import { describe, expect, it } from 'vitest';
import { namesInNote } from '../../../../src/engine/page/provenance/names.ts';

describe('names in notes', () => {
  it.each([
    ['inputs', 'Contributions from Jasmine Gould-Krog , Leon Holm', ['Jasmine Gould-Krog', 'Leon Holm']],
    ['inputs', 'With assistance from Eva Mann and David Holm in Dublin', ['Eva Mann', 'David Holm']],
    ['inputs', 'Reporting from New York by Eva Mann', ['Eva Mann']],
    ['inputs', 'Eva Mann reported from Quay Harbour, and Piet Holm from Oldport Sands.', ['Eva Mann', 'Piet Holm']],
    [
      'editing',
      'Fact-checking by Eva Mann and Kate Holm. Original music by Isaac Krog.',
      ['Eva Mann', 'Kate Holm', 'Isaac Krog'],
    ],
    ['inputs', 'Reporting by Eva Mann Writing by Piet Holm', ['Eva Mann', 'Piet Holm']],
    ['wire', 'LA QUAYE, Wis. (AP) —', ['AP']],
    ['image-credit', 'Q. W. Norden & Company', ['Q. W. Norden & Company']],
    ['image-credit', '(J Henry & Sons)', ['J Henry & Sons']],
    ['image-credit', 'NASA / Quayside Air & Space Museum', ['NASA', 'Quayside Air & Space Museum']],
    ['image-credit', 'Photos by Eva Mann & Piet Holm', ['Eva Mann', 'Piet Holm']],
    ['image-credit', '(Photos by Eva Mann, left, and Piet Holm/AP)', ['Eva Mann', 'Piet Holm', 'AP']],
    ['image-credit', 'CreditCredit...Eva Mann/Associated Press', ['Eva Mann', 'Associated Press']],
    ['image-credit', 'CreditEva Mann for The Quay Times', ['Eva Mann', 'The Quay Times']],
    ['image-credit', 'Illustration: Eva Mann; Photo: Piet Holm/AFP', ['Eva Mann', 'Piet Holm', 'AFP']],
    ['image-credit', 'Image: Vera Pavic / The Harbour', ['Vera Pavic', 'The Harbour']],
    ['image-credit', 'Photograph: Eva Mann for the Harbour', ['Eva Mann', 'Harbour']],
    ['image-credit', 'Source: “A Pipeline for Piers,” by Eva Mann', ['Eva Mann']],
    ['image-credit', '©Royal Pier Society, London, UK/Getty Images', ['Royal Pier Society', 'London', 'Getty Images']],
    ['image-credit', '( 3 images )', []],
    ['image-credit', 'Quaysoft Inc., All rights reserved', ['Quaysoft Inc']],
  ] as const)('%s: %s', (kind, text, names) => {
    expect(namesInNote(kind, text)).toEqual(names);
  });
});
