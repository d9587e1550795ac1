import { nearest } from '../model/finding/nearest.ts';
import { noteKinds } from '../model/status.ts';

/** Words of the format, each with frequent substitutes. A substitute may belong to several words. */
const usual: readonly (readonly [string, readonly string[]])[] = [
  ['done', ['finished', 'complete', 'completed', 'closed', 'resolved']],
  ['answered', ['done', 'closed', 'resolved', 'decided']],
  ['open', ['carried', 'carried-over', 'pending', 'todo', 'new']],
  ['in-progress', ['doing', 'wip', 'started', 'ongoing']],
  ['dropped', ['cancelled', 'canceled', 'wontfix', 'abandoned']],
  ['accepted', ['agreed', 'approved', 'decided']],
  ['parked', ['deferred', 'postponed']],
  ['attendees', ['participants', 'present', 'people', 'attendance', 'members', 'attending', 'who']],
  ['regrets', ['absent', 'apologies', 'absentees', 'excused', 'missing', 'sent-apologies']],
  [
    'scribe',
    ['notetaker', 'note-taker', 'note_taker', 'secretary', 'recorder', 'author', 'minutes-by', 'writer'],
  ],
  ['chair', ['facilitator', 'moderator', 'host', 'lead', 'leader', 'organizer', 'organiser', 'chairperson']],
  ['actions', ['tasks', 'todos', 'task', 'todo', 'action-items', 'action_items', 'actionitems']],
  ['followUps', ['updates', 'follow-ups', 'follow_ups', 'followups', 'progress']],
  ['decisions', ['resolutions', 'resolved', 'agreements']],
  ['questions', ['open-questions', 'issues']],
  ['objectives', ['goals', 'okrs', 'check-ins', 'checkins']],
  ['links', ['urls', 'references', 'resources', 'attachments', 'refs']],
  ['forNextTime', ['parked', 'parking', 'later', 'postponed', 'next-time', 'next_time', 'next-meeting']],
  [
    'owner',
    [
      'assignee',
      'assigned',
      'assigned-to',
      'assigned_to',
      'assignees',
      'owners',
      'responsible',
      'who',
      'person',
    ],
  ],
  ['due', ['deadline', 'by', 'when', 'due-date', 'due_date', 'duedate', 'until']],
  ['tracker', ['issue', 'ticket', 'jira', 'github', 'pr', 'issues', 'tickets']],
  [
    'blockedBy',
    ['depends-on', 'depends_on', 'dependson', 'depends', 'blocked-by', 'blocked_by', 'blockers', 'blocker'],
  ],
  ['for', ['goal', 'objective', 'serves']],
  [
    'text',
    ['title', 'description', 'name', 'what', 'summary', 'task', 'action', 'decision', 'question', 'label'],
  ],
  ['url', ['href', 'uri', 'address']],
  ['status', ['state']],
  ['kind', ['type']],
  ['language', ['lang']],
  ['every', ['repeat', 'repeats', 'recurrence', 'recurring']],
  ['start', ['start-date', 'start_date', 'startdate']],
  ['closed', ['completed', 'finished', 'done-on', 'closed-on', 'completed-on', 'completed_on', 'end-date']],
  ['note', ['answer', 'comment', 'result', 'notes', 'comments', 'description']],
];

/** Keys of other tools that have no counterpart here. None is a misspelling of ours, however near it is. */
const foreign: readonly string[] = [
  'aliases alias cssclass cssclasses categories created createdat cover description duration end',
  'endtime excerpt hashtags icon image keywords lang lastmod layout location modified nav_order parent',
  'permalink place priority publish published risk risks room sidebar_label sidebar_position slug start starttime',
  'subtitle tag tags template theme time timezone toc updated uuid venue version weight where',
].flatMap((line) => line.split(' '));

/**
 * Returns the word of the format that was probably meant: the nearest spelling, else the one with this substitute. Only
 * words that are allowed at the place are offered.
 */
export function wordMeant(written: string, known: readonly string[]): string | undefined {
  return nearest(written, known) ?? substituted(written, known);
}

/**
 * Returns the key of the format that was probably meant. A key that other tools use gets our name for it or none: `time`
 * is no misspelt `title`.
 */
export function keyMeant(written: string, known: readonly string[]): string | undefined {
  const ours = substituted(written, known);
  if (ours !== undefined || foreign.includes(written.toLowerCase())) return ours;
  // In a short word, two mistakes make another word: `done` is no misspelt `due`, and `risks` no `links`.
  return nearest(written, known, written.length <= 5 ? 1 : undefined);
}

/** Whether a key of other tools, such as `type`, has a value that ours for it can have. */
export function isValueOf(key: string, value: unknown): boolean {
  if (key === 'kind') return noteKinds.some((kind) => kind === value);
  if (key === 'closed') return typeof value === 'string' && /^\d{1,4}[-/.]/.test(value);
  return true;
}

function substituted(written: string, known: readonly string[]): string | undefined {
  return usual.find(([word, others]) => known.includes(word) && others.includes(written.toLowerCase()))?.[0];
}
