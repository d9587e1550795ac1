/** What a list is, by the words above it: one of actions, or one of people. */
export type ListKind = 'actions' | 'people';

const actions =
  /^(?:(?:new|open|current|future|next|follow[- ]?up|previous|old|outstanding|recurring|pending|process|technical|our|the)\s+)*(?:actions?|action[- ](?:items?|points?)|AIs?|APs?|to[- ]?dos?|next steps|follow[- ]?ups?|follow[- ]?up actions?)(?:\s+(?:for|from|of|to|by|until|this|next|review|taken|list)\b.{0,40})?$/iu;
const people =
  /\b(?:attend\w*|present|absent|participants?|regrets|apologies|invited|invitees|roll[- ]?call|members|quorum|guests|in the room|who is here)\b/iu;

/** Most letters of the words above a list. Longer ones are a sentence. */
const longest = 80;

/** Returns what the words above a list make it: a heading, a line before it, or the item that it is below. */
export function listKindOf(words: string): ListKind | undefined {
  const plain = words
    .replace(/^#+\s*|[*_`[\]]/g, '')
    .replace(/^\d+[.)]?\s*/, '')
    .replace(/\s*\([^()]{0,40}\)\s*$/, '')
    .replace(/[\s:.–-]+$/, '')
    .trim();
  if (plain.length > longest) return undefined;
  if (actions.test(plain)) return 'actions';
  return people.test(plain) ? 'people' : undefined;
}
