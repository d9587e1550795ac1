/*
 * Words that no text for a reader contains: page, finding, help or document. Each comes with the word to use. What is
 * quoted from a note, and what a reader types (code, ids, options), is not ours and is left out before the search.
 */

/** A banned word as a pattern for whole words, and the word to use. */
type Ban = readonly [banned: string, use: string];

const bans: readonly Ban[] = [
  // Riddles and bookish words
  ['stands?|stood', 'is'],
  ['told|tells?', 'said, or the fact itself'],
  ['whence|whoever|whatever', 'a noun'],
  ['things?', 'the noun itself'],
  ['(?:speaks?|spoke|spoken|talks?|talked) of|a word on', 'mentions, mentioned'],
  ['named', 'mentioned'],
  ['silent|passed over', 'not mentioned'],
  ['everybody|somebody', 'everyone, anyone'],
  ['as far as', 'if'],
  ['unexpected', 'the fact itself'],
  // Records and their dates
  ['commitments?|work taken on', 'action'],
  ['late|lateness|past its day', 'overdue'],
  ['due days?', 'due date'],
  ['put off|starts later|begins later', 'deferred'],
  ['found it open|left it open|inherited', 'carried over'],
  ['older than these notes|these notes', 'this archive'],
  ['goes on in|took the place|takes the place|taken over|in its place', 'superseded'],
  ['carries out|carried out', 'implements'],
  ['comes? (?:back|again)|recurs', 'recurring'],
  // Status, health and check-ins
  ['lifecycles?|as said|said on|last words?|no word', 'status, check-in, reported'],
  ['not said|nobody sa(?:id|ys)', 'not recorded, none, No status'],
  ['quiet|gone quiet|spoken', 'stale, inactive'],
  ['mended', 'closed'],
  ['because:', 'reason:'],
  // Owners and dependencies
  ["nobody(?:’s|'s)? (?:by name|yet)|put to|answers for", 'owned by, unowned'],
  ['waits? on|waits? for|waited (?:on|for)|awaited|holds? up|held up|free to go on', 'blocked by, blocks'],
  ['serves? nothing|for nothing|what the work is for', 'unlinked, standalone'],
  // The target of a measure is its `to`: “The target is 60.”
  ['what is wanted|targets?(?! is\\b|:| …)', 'the level: objective, goal'],
  ['nothing to report|diagnostics?', 'finding, no problems'],
];

const patterns = bans.map(([banned, use]) => ({
  use,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${banned})(?![\p{L}\p{N}_-])`, 'giu'),
}));

/** Returns the banned words of a text, each with some text around it and the word to use. */
export function bannedIn(text: string): readonly string[] {
  const line = text.replaceAll(/\s+/g, ' ');
  return patterns.flatMap(({ pattern, use }) =>
    [...line.matchAll(pattern)].map(({ 0: word, index }) => {
      const around = line.slice(Math.max(0, index - 40), index + word.length + 40).trim();
      return `“${word}” in “${around}”: use ${use}`;
    }),
  );
}
