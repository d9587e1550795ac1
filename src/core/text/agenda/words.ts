import type { Day } from '../../model/day/day.ts';
import { quietAfterMeetings } from '../../model/stale.ts';
import { ageWords } from '../lines/age.ts';
import { capitalise, countInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { expectedWords } from '../lines/expected-meeting.ts';
import { silentWords } from '../lines/since.ts';

const heads = {
  late: 'Late',
  blocked: 'Blocked',
  unblocked: 'Free to go on',
  silent: 'Not mentioned',
  parked: 'Parked',
  asked: 'Unanswered',
  objections: 'Objections',
  review: 'To be reviewed',
  idle: 'Nothing started',
  due: 'Due until then',
  shares: 'Each team’s part',
  quiet: 'Without a word',
  tried: 'Tried out',
} as const;

const asides = {
  late: 'its day has passed',
  blocked: 'it waits for something',
  unblocked: 'what it waited for is closed',
  silent: 'at the last two meetings or more',
  parked: 'put off until now',
  asked: 'the oldest first',
  objections: 'the time for them ends',
  review: 'decisions to look at again',
  idle: 'decided long ago',
  due: 'until the next meeting',
  shares: 'what teams have left',
  quiet: 'objectives, for long',
  tried: 'experiments of the last retro',
} as const satisfies Record<keyof typeof heads, string>;

/** The head over what comes up for one reason. */
export function agendaHead(reason: keyof typeof heads): string {
  return heads[reason];
}

/** The words under that head: what the reason is. `until` is the last day that counts as before the meeting. */
export function agendaAside(reason: keyof typeof asides, until: Day): string {
  return reason === 'due' ? `by ${printDay(until, 'medium')}` : asides[reason];
}

/** What the agenda says of an action besides its state, owner and day. */
export function agendaActionWords(item: {
  readonly silent: number;
  readonly freedOn?: Day;
}): readonly string[] {
  return [
    ...(item.freedOn === undefined ? [] : [`free since ${printDay(item.freedOn, 'medium')}`]),
    ...(item.silent < quietAfterMeetings ? [] : [silentWords(item.silent)]),
  ];
}

/** For how long nobody has said anything of an objective. */
export function quietObjectiveWords(last: { readonly days: number } | undefined): string {
  return last ? `no word for ${ageWords(last.days)}` : 'no word yet';
}

/** The agenda in a sentence or two: when the meeting is, how much needs talk, how much else is open. */
export function agendaLede(agenda: {
  readonly next: Parameters<typeof expectedWords>[0];
  readonly talk: number;
  readonly open: number;
}): string {
  const { next, talk, open } = agenda;
  const when = `${capitalise(expectedWords(next))}.`;
  if (talk === 0 && open === 0) return `${when} Nothing is open: the agenda is yours.`;
  const needs =
    talk === 0
      ? 'Nothing needs talk'
      : `${capitalise(countInWords(talk, 'thing'))} ${talk === 1 ? 'needs' : 'need'} talk`;
  const rest = open === 0 ? '' : `; ${countInWords(open, 'more action is', 'more actions are')} open`;
  return `${when} ${needs}${rest}.`;
}
