import { isSurePerson } from '../../head/name.ts';

/** Where pictures come from, when a caption is that and nothing else. */
const PLACE_OF_PICTURES =
  /^(?:via )?(?:YouTube|Instagram|TikTok|Facebook|Twitter|Flickr|Vimeo|Pixabay|Pexels|Unsplash|iStock|Netflix|Google (?:Maps?|Earth|Street View))$/i;
const LONGEST = 40;

/**
 * Whether a caption that is a name and nothing else tells who made the picture. The person whom it shows is spoken of in the article;
 * a photographer is not.
 * @param isMentioned whether the rest of the page's article has a word
 */
export function isCreditByName(caption: string, isMentioned: (word: string) => boolean): boolean {
  const name = caption.trim();
  if (name.length > LONGEST) return false;
  if (PLACE_OF_PICTURES.test(name)) return true;
  const words = name.split(' ');
  return (
    words.length > 1 && words.length < 4 && isSurePerson(name) && !words.some((word) => word.length > 2 && isMentioned(word))
  );
}
