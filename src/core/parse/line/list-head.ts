/** What a list is, by the words above it: one of actions, open or done, or one of people. */
export type ListKind = 'actions' | 'doneActions' | 'people';

const which = String.raw`(?:(?:new|open|current|future|next|follow[- ]?up|previous|prior|past|last|old|outstanding|recurring|pending|remaining|ongoing|(?:carried|carry)[- ]?over|process|technical|our|the|key|all|review of|summary of|list of)\s+)*`;
const noun =
  '(?:actions?|action[- ](?:items?|points?|list)|AIs?|APs?|to[- ]?dos?(?: list)?|next steps|follow[- ]?ups?|follow[- ]?up (?:actions?|items?))';
const more = String.raw`(?:\s+(?:for|from|of|to|by|until|this|next|review|taken|list|resulting|arising|agreed|assigned)\b.{0,40})?`;
const actions = new RegExp(`^${which}${noun}${more}$`, 'iu');
const done = new RegExp(
  `^(?:(?:completed?|closed|done|finished|resolved)\\s+${which}${noun}${more}|${which}${noun}\\s+(?:completed|closed|done|finished)${more})$`,
  'iu',
);
const people =
  /\b(?:attend\w*|present|absent|participants?|regrets|apologies|invited|invitees|roll[- ]?call|members|quorum|guests|in the room|who is here)\b/iu;

/** A cheap test that all words above such lists pass, and most others do not: it is read on each paragraph. */
const sign =
  /action|\bA[IP]|to[- ]?do|next steps|follow|attend|present|absent|particip|regrets|apolog|invit|roll|members|quorum|guests|in the room|who is/i;

/** Most letters of the words above a list. Longer ones are a sentence. */
const longest = 80;

/** Returns what the words above a list make it: a heading, a line before it, or the item that it is below. */
export function listKindOf(words: string): ListKind | undefined {
  if (!sign.test(words)) return undefined;
  const plain = words
    .replace(/[*_`[\]]/g, '')
    .replace(/\s*\([^()]{0,40}\)\s*$/, '')
    .replace(/[\s:.–-]+$/, '')
    // What stands before the words: the signs of a heading, its number, a picture.
    .replace(/^[^\p{L}]+/u, '');
  if (plain.length > longest) return undefined;
  if (actions.test(plain)) return 'actions';
  if (done.test(plain)) return 'doneActions';
  return people.test(plain) ? 'people' : undefined;
}
