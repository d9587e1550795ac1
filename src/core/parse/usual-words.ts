import { nearest } from '../model/finding/nearest.ts';

/** Words of the format, each with frequent substitutes. A substitute may belong to several words. */
const usual: readonly (readonly [string, string])[] = [
  [
    'done',
    'finished complete completed closed resolved fixed shipped delivered implemented verified all-done 100%',
  ],
  ['answered', 'done closed resolved decided'],
  ['not-started', 'todo to-do open new planned pending backlog not-yet-started not-begun'],
  [
    'open',
    'carried carried-over pending todo to-do new not-started planned backlog ready opened reopened outstanding',
  ],
  ['open', 'unresolved overdue late unanswered unblocked undone not-done unfinished incomplete re-opened'],
  [
    'in-progress',
    'doing wip started ongoing active underway under-way in-review review in-work testing partial partially-done',
  ],
  ['in-progress', 'almost-done nearly-done half-done progressing in-development'],
  ['blocked', 'stuck waiting waiting-for'],
  [
    'dropped',
    "cancelled canceled wontfix won't-fix wont-do won't-do abandoned rejected obsolete discarded not-needed withdrawn",
  ],
  ['discussed', 'done closed resolved covered talked-about answered addressed finished'],
  ['accepted', 'agreed approved decided adopted passed carried ratified'],
  ['rejected', 'declined defeated voted-down refused'],
  ['parked', 'deferred postponed on-hold undiscussed not-discussed'],
  ['deferred', 'postponed on-hold paused delayed parked'],
  ['private', 'hidden internal confidential secret restricted unlisted sensitive'],
  ['agree', 'yes y +1 for agreed approve'],
  ['object', 'no n -1 against disagree reject objects'],
  ['neutral', 'abstain abstains abstained 0 none'],
  ['update', 'status status-update status-report report newsletter announcement'],
  ['post-mortem', 'incident incident-review outage rca'],
  ['retrospective', 'retro'],
  ['planned', 'agenda upcoming scheduled tentative'],
  ['recording', 'video audio'],
  ['slides', 'deck presentation'],
  ['document', 'doc paper pdf minutes'],
  ['final', 'published'],
  ['draft', 'unpublished'],
  ['week', 'weekly every-week each-week 1w 1-week 7-days 7d'],
  ['meeting', 'meetings every-meeting each-meeting every-time each-time always'],
  ['skipped', 'skip skipping'],
  ['quarter', 'quarterly every-quarter each-quarter 3-months every-3-months'],
];

const substitutes = usual.map(([word, others]) => ({ word, others: others.split(' ') }));

/**
 * Words that say that there is nothing, those of periods that the format has not, and those for which the format has
 * another key or no word. None is a misspelling.
 */
const others: readonly string[] = [
  'none no nil never once tbd tbc n/a na unknown day daily month monthly year yearly annually sprint fortnight',
  'fortnightly biweekly bi-weekly moved merged duplicate superseded delayed paused hold on-hold green',
  'skip skipped missed objected objection opposed contested disputed reviewed reversed revoked replaced split failed',
  'stalled stopped reached claimed stepped',
].flatMap((line) => line.split(' '));

/**
 * Returns the word of the format that was probably meant: the one with this substitute, else the nearest spelling. Only
 * words that are allowed at the place are offered. A word that stands for one that is not allowed is no misspelling:
 * `doing` is no `done`.
 */
export function wordMeant(written: string, known: readonly string[]): string | undefined {
  const word = folded(written);
  const ours = known.find((candidate) => candidate === word) ?? substituted(word, known);
  if (ours !== undefined) return ours;
  const isOther = others.includes(word) || substitutes.some((usual) => usual.others.includes(word));
  return isOther || isOpposite(word, known) || /\d/.test(word) ? undefined : nearest(written, known);
}

/** Whether a word says the opposite of one of ours: `unaccepted`, `not-done`. */
function isOpposite(word: string, known: readonly string[]): boolean {
  const [, rest] = /^(?:un|not-|non-?|dis|re-?)(.+)$/.exec(word) ?? [];
  return rest !== undefined && known.includes(rest);
}

/** Returns the word of the format that others have another word for. */
export function substituted(written: string, known: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  return substitutes.find((usual) => known.includes(usual.word) && usual.others.includes(word))?.word;
}

/** Returns a word as the format writes words: `In Progress!` is `in-progress`. */
function folded(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/, '')
    .replaceAll(/[\s_]+/g, '-');
}
