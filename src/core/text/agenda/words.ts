import type { Day } from '../../model/day/day.ts';
import { staleAfterMeetings } from '../../model/stale.ts';
import { ageWords } from '../lines/age.ts';
import { capitalise, count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { expectedWords, type NextMeeting } from '../lines/expected-meeting.ts';
import { notMentionedWords } from '../lines/since.ts';
import { closeOrDrop } from '../lines/stale.ts';

const heads = {
  overdue: 'Overdue',
  blocked: 'Blocked',
  unblocked: 'Unblocked',
  'not-mentioned': closeOrDrop,
  parked: 'Parked',
  questions: 'Open questions',
  undecided: 'Decisions to make',
  objections: 'Objections',
  review: 'Decisions to review',
  'no-progress': 'Decisions without progress',
  due: 'Due before the meeting',
  'each-team': 'Each-team actions',
  'no-check-in': 'Stale objectives',
  experiments: 'Experiments',
  'long-parked': 'Parked long ago',
} as const;

type Reason = keyof typeof heads;

const asides: Partial<Record<Reason, string>> = {
  unblocked: 'what blocked it is closed',
  'not-mentioned': `not mentioned at the last ${staleAfterMeetings} meetings or more`,
  questions: 'oldest first',
  undecided: 'objection period over',
  objections: 'period ends soon',
  'each-team': 'parts still open',
  'no-check-in': 'no check-in for 45 days',
  experiments: 'from the last retro',
  'long-parked': `not mentioned at the last ${staleAfterMeetings} meetings or more`,
};

/** The heading of the section for one reason. */
export function agendaHead(reason: Reason): string {
  return heads[reason];
}

/** The small words beside that heading, if it needs any. `until` is the last day before the meeting. */
export function agendaAside(reason: Reason, until: Day): string | undefined {
  return reason === 'due' ? `by ${printDay(until, 'medium')}` : asides[reason];
}

/** Facts of an action on an agenda besides its status, owner and due date. */
export function agendaActionWords(item: { readonly notMentioned: number }): readonly string[] {
  return item.notMentioned < staleAfterMeetings ? [] : [notMentionedWords(item.notMentioned)];
}

/** The status of an action that notes call blocked after its blockers were closed: `Blocked, unblocked 18 Aug 2025`. */
export function unblockedWords(unblockedOn: Day): string {
  return `Blocked, unblocked ${printDay(unblockedOn, 'medium')}`;
}

/** The time since the last check-in of an objective. */
export function staleObjectiveWords(last: { readonly days: number } | undefined): string {
  return last ? `no check-in for ${ageWords(last.days)}` : 'no check-in yet';
}

/** The agenda in a sentence or two: the day of the meeting, the topics, and the other open actions. */
export function agendaLede(agenda: {
  readonly next: NextMeeting;
  readonly talk: number;
  readonly open: number;
}): string {
  const { next, talk, open } = agenda;
  const when = `${capitalise(expectedWords(next))}.`;
  if (talk === 0 && open === 0) return `${when} Nothing is open. The agenda is yours.`;
  const topics = talk === 0 ? 'No topics' : count(talk, 'topic');
  const rest = open === 0 ? '' : `, ${count(open, talk === 0 ? 'open action' : 'more open action')}`;
  return `${when} ${topics} to discuss${rest}.`;
}
