import { nearest } from '../../model/finding/nearest.ts';

/**
 * Keys of the format, each with those that other tools use for it. A key may stand for several: the first one that is
 * allowed at the place counts. A third text is a key that must be allowed beside it. Small and capital letters, hyphens
 * and underscores make no difference.
 */
const usual: readonly (readonly [string, string, string?])[] = [
  ['action', 'id ref record item key task todo reference', 'decision'],
  ['attendees', 'participants present people attendance members attending who attendee participant'],
  ['guests', 'guest visitors visitor externals'],
  ['regrets', 'absent apologies absentees excused missing sent-apologies declined'],
  [
    'scribe',
    'notetaker notes-by secretary recorder author minutes-by writer minute-taker written-by taken-by scribes notetakers',
  ],
  [
    'chair',
    'facilitator moderator host lead leader organizer organiser chairperson chaired-by led-by chairman chairs co-chairs cochairs chairpersons',
  ],
  ['actions', 'tasks todos task todo action-items next-steps action action-item'],
  ['followUps', 'updates progress follow-up'],
  ['decisions', 'resolutions resolved agreements decision decided'],
  ['questions', 'open-questions issues question open-issues'],
  ['objectives', 'goals okrs check-ins', 'followUps'],
  ['debt', 'debts tech-debt technical-debt'],
  ['teamUpdates', 'team-update standup standups status-updates'],
  ['links', 'urls references resources attachments refs link', 'actions'],
  [
    'forNextTime',
    'parked parking parking-lot later postponed next-meeting next-agenda carry-over carryover backlog',
  ],
  ['proposals', 'ideas suggestions proposal'],
  ['amendments', 'corrections errata changes changelog', 'actions'],
  ['retro', 'retrospective'],
  ['left', 'leaves leaving left-on last-day until end', 'aliases'],
  ['session', 'event', 'attendees'],
  ['until', 'end-date to', 'attendees'],
  ['time', 'when start-time', 'attendees'],
  ['ref', 'objective outcome key-result kr aim id goal-id reference', 'health'],
  ['health', 'rag confidence', 'ref'],
  ['for', 'yes yea yeas aye ayes in-favour in-favor favour favor pro approve', 'against'],
  ['against', 'no nay nays noes con contra opposed oppose reject', 'for'],
  ['abstained', 'abstain abstentions abstention abstaining abstains'],
  ['number', 'no nr num sprint-number index', 'achieved'],
  ['start', 'from begin begins started start-date starts', 'end'],
  ['end', 'to until finish ends end-date ended', 'start'],
  ['starts', 'from start begin begins start-date', 'ends'],
  ['ends', 'to end until finish end-date', 'starts'],
  ['goal', 'objective sprint-goal', 'achieved'],
  ['leftOver', 'carry-over carryover spillover unfinished remaining'],
  ['unplanned', 'unplanned-work interruptions'],
  ['doing', 'in-progress wip current currently now today ongoing working-on', 'needs'],
  ['done', 'completed finished yesterday shipped closed progress achieved did', 'needs'],
  ['next', 'upcoming planned plan plans tomorrow todo next-up', 'needs'],
  ['needs', 'help asks requests ask help-needed', 'doing'],
  ['team', 'group squad name', 'doing'],
  ['team', 'teams'],
  ['url', 'href uri address link'],
  ['person', 'who name by member people', 'position'],
  ['person', 'who by member', 'doing'],
  ['position', 'vote stance opinion view', 'person'],
  ['at', 'time when'],
  ['by', 'author who person editor corrected-by', 'date'],
  ['remedy', 'fix solution mitigation repayment resolution'],
  ['cause', 'root-cause reason'],
  ['severity', 'sev level'],
  ['adoptedAs', 'adopted became decision'],
  ['rule', 'code finding', 'reason'],
  [
    'owner',
    'assignee assigned assigned-to assignees owners responsible who person owned-by accountable dri assign assignedto',
  ],
  ['due', 'deadline by when due-date until due-on due-by moved-to new-due target target-date new-due-date'],
  ['due', 'new-deadline postponed-to deferred-to due-at'],
  ['due', 'postponed rescheduled rescheduled-to moved', 'action'],
  ['tracker', 'issue ticket jira github pr issues tickets issue-id ticket-id'],
  [
    'blockedBy',
    'depends-on depends blockers blocker waiting-for waiting-on waits-for dependencies dependency blocked',
  ],
  ['blockedBy', 'impediments blocking-issue requires'],
  ['for', 'goal objective serves goals objectives aim aims project epic parent program programme', 'text'],
  ['implements', 'decision decided-in', 'splitInto'],
  ['splitInto', 'split', 'implements'],
  ['duplicateOf', 'duplicate duplicates same-as'],
  ['supersedes', 'replaces'],
  ['supersededBy', 'replaced-by replaced succeeded-by superseded'],
  ['kind', 'type', 'url'],
  ['from', 'baseline start begin initial starting-value was', 'direction'],
  ['to', 'target goal aim end until target-value', 'direction'],
  ['unit', 'metric units name', 'direction'],
  ['reviewBy', 'review review-date review-on revisit'],
  ['objectionsBy', 'objections-until'],
  ['method', 'decided-by how'],
  ['answer', 'resolution response reply'],
  ['note', 'details detail description comment comments remark remarks body summary news progress', 'action'],
  [
    'text',
    'title description name what summary task action decision question label subject change details topic body',
  ],
  ['title', 'subject name heading topic'],
  ['name', 'title full-name fullname label', 'aliases'],
  ['aliases', 'alias nick nickname aka also-known-as handles handle nicknames', 'id'],
  ['teams', 'team groups group squads', 'aliases'],
  ['id', 'key slug handle short-name', 'text'],
  ['id', 'key slug username user login', 'aliases'],
  ['cadence', 'frequency rhythm interval recurrence schedule'],
  ['meets', 'on weekday day'],
  ['goals', 'objectives okrs', 'starts'],
  ['outcomes', 'key-results results', 'owner'],
  ['reason', 'because why rationale justification'],
  ['status', 'state outcome stage'],
  ['kind', 'type meeting-type category'],
  ['language', 'lang locale'],
  ['every', 'repeat repeats recurrence recurring frequency'],
  ['start', 'start-date begin not-before'],
  ['start', 'snooze snoozed snooze-until snoozed-until hidden-until', 'due'],
  [
    'closed',
    'completed finished done-on closed-on completed-on end-date done resolved closed-at completed-at',
  ],
  ['note', 'answer comment result notes comments description remark remarks details update report'],
];

/** Keys of other tools that have no counterpart here. None is a misspelling of ours, however near it is. */
const foreign: readonly string[] = [
  'aliases alias cssclass cssclasses categories created createdat cover description duration end',
  'endtime excerpt hashtags icon image keywords lang lastmod layout location modified navorder parent',
  'permalink place priority risk risks room sidebarlabel sidebarposition slug start starttime reviewed',
  'subtitle tag tags template theme time timezone toc updated uuid venue version weight where',
  'dept form next started supersedes team teams test',
].flatMap((line) => line.split(' '));

/** Returns a key without what other tools write in another way: `due_on`, `due-on` and `dueOn` are one. */
export function squashed(key: string): string {
  return key.toLowerCase().replaceAll(/[-_\s]/g, '');
}

const substitutes = usual.map(([ours, others, beside]) => ({
  ours,
  others: new Set(others.split(' ').map(squashed)),
  beside,
}));

/** Returns the key of the format that is written in another case, or with other signs between its words: `Status`. */
export function sameKey(written: string, known: readonly string[]): string | undefined {
  const key = squashed(written);
  return known.find((ours) => squashed(ours) === key);
}

/** Returns our key for one of other tools, if it is allowed at the place. */
export function keyOfOthers(written: string, known: readonly string[]): string | undefined {
  const key = squashed(written);
  return (
    sameKey(written, known) ??
    substitutes.find(
      ({ ours, others, beside }) =>
        others.has(key) && known.includes(ours) && (beside === undefined || known.includes(beside)),
    )?.ours
  );
}

/** Keys that say who did or said something. In a follow-up, that is no new owner. */
const ofDoer = new Set(['by', 'member', 'people', 'person', 'who']);

/**
 * Returns the key of the format that was probably meant. A key that other tools use gets our name for it or none: `time`
 * is no misspelt `title`.
 */
export function keyMeant(written: string, known: readonly string[]): string | undefined {
  const ours = keyOfOthers(written, known);
  // The text of a follow-up is that of a record from before the archive. Nothing else that is said of it is that.
  if (ours === 'text' && known.includes('action') && squashed(written) !== 'text') return undefined;
  if (ours === 'owner' && known.includes('action') && ofDoer.has(squashed(written))) return undefined;
  if (ours !== undefined || foreign.includes(squashed(written))) return ours;
  // In a short word, two mistakes make another word: `done` is no misspelt `due`, and `risks` no `links`.
  const near = nearest(written, known, written.length <= 5 ? 1 : undefined);
  return near !== undefined && isOtherWord(written, near) ? undefined : near;
}

/** Whether a word of three letters has another letter in the place of one: `foo` is no misspelt `for`, but `fro` is. */
function isOtherWord(written: string, near: string): boolean {
  if (written.length > 3 || near.length !== written.length) return false;
  const letters = (word: string) => [...word.toLowerCase()].sort().join('');
  return letters(written) !== letters(near);
}
