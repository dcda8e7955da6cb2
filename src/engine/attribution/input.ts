import type { Block, Page } from '../model.ts';

/** What attribution needs to know of an article; plain data, so that it can travel from a page to where the work is done. */
export interface AttributionInput {
  text: string;
  blocks: Pick<Block, 'span' | 'role'>[];
  /** Headline, standfirst and captions: names may stand in full only there. */
  context: string[];
  /** Who wrote it, as the byline has it: the “I” of the narration, where it is one person. */
  authors?: string[];
}

/** The input for a page that has been read. */
export const inputOf = ({ text, blocks, byline }: Page, context: string[]): AttributionInput => ({
  text,
  blocks: blocks.map(({ span, role }) => ({ span, role })),
  context,
  authors: byline.map(({ name }) => name),
});
