import type { SpeakerKind } from '../../model.ts';
import { isDocument, isOrganisation, isPlural } from './titles.ts';

const BODY_NOUN =
  /\b(?:ministry|department|government|agency|council|committee|company|army|military|party|union|court|administration|service|board|office|bank|university|police|newspaper|campaign|parliament|commission|organi[sz]ation|charity|firm|airline|club|league|federation|kremlin|church)$/i;

/** What kind of speaker an unnamed or institutional description is. */
export function kindOf(description: string): SpeakerKind {
  const bare = description.replace(/^(?:the|a|an|his|her|their|its)\s+/i, '');
  if (isDocument(bare.split(/\s(?:by|from|of|for|in|on|released|published|issued)\s/)[0] ?? bare)) return 'document';
  if (isPlural(bare.split(/\s(?:of|in|for|at|from|with|on)\s/)[0] ?? bare)) return 'group';
  if (/^\p{Lu}/u.test(bare) && (isOrganisation(bare) || /^\p{Lu}[\p{L}]+$/u.test(bare))) return 'organisation';
  if (
    isOrganisation(bare) &&
    !/^(?:spokes|official|officer|source|member|director|head|chief|analyst|researcher|professor|lawyer)/i.test(bare)
  )
    return 'organisation';
  if (BODY_NOUN.test(bare.split(/,|\s(?:of|in|for|at|from|with|on|that|which)\s/)[0] ?? bare)) return 'organisation';
  return 'unnamed';
}
