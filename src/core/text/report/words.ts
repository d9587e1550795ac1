import type { Day } from '../../model/day/day.ts';
import { capitalise, countInWords, inWords, listInWords } from '../lines/count.ts';
import { printPeriod } from '../lines/period.ts';

const heads = {
  changed: ['What changed', 'as meetings said it'],
  opened: ['New', 'actions that were opened'],
  done: ['Closed', 'actions that are done'],
  dropped: ['Dropped', 'and why'],
  superseded: ['Goes on elsewhere', 'split, merged or the same as another: counted where the work goes on'],
  reopened: ['Opened again', 'after having been closed'],
  slipped: ['Slipped', 'a due day was put off, or passed'],
  blocked: ['Became blocked', 'and still so at the end'],
  unblocked: ['No longer blocked', 'and still open at the end'],
  'at-risk': ['At risk', 'as last said before the end'],
  late: ['Late', 'open after their due day'],
  'blocked-now': ['Blocked', 'waiting for something'],
  soon: ['Due soon', 'within two weeks'],
  open: ['Open', 'later, or without a day'],
  deferred: ['Put off', 'not asked for yet'],
  awaited: ['Waited for', 'open actions of others that wait for these'],
  questions: ['Open questions', 'that nobody has answered'],
  decided: ['Decided', 'accepted or rejected'],
  proposed: ['Proposed', 'decisions that were not taken by the end'],
  replaced: ['No longer holds', 'decisions that a newer one superseded'],
  asked: ['Asked', 'questions that came up'],
  answered: ['Answered', 'questions with their answer'],
  meetings: ['Meetings', 'that this rests on'],
} as const satisfies Record<string, readonly [head: string, aside: string]>;

/** Every part that a report or a digest can have. */
export type ReportPartName = keyof typeof heads;

/** The head of a part. */
export function reportHead(part: ReportPartName): string {
  return heads[part][0];
}

/** The small words beside the head, which say what belongs to the part. */
export function reportAside(part: ReportPartName): string {
  return heads[part][1];
}

/** What a report is called: what it is about, and on which days. */
export function reportTitle(about: string | undefined, since: Day, until: Day): string {
  const period = printPeriod(since, until);
  return about === undefined ? `Report on ${period}` : `${about}: report on ${period}`;
}

/** The head of a report among others: what it is about, or what serves no program. */
export function reportAbout(label: string | undefined): string {
  return label ?? 'For no program';
}

/** What stands where a report or a digest has no line. */
export function reportNothing(kind: 'report' | 'digest'): string {
  return kind === 'report'
    ? 'No meeting said anything of it in these days.'
    : 'Nothing is open, and nothing changed in these days.';
}

/** What a digest is called. */
export function digestTitle(about: string, since: Day, until: Day): string {
  return `${about}: what is open and what changed, ${printPeriod(since, until)}`;
}

/** How many lines each part of a report has; the actions that were open at the end, and those that were put off. */
export interface ReportFigures {
  readonly open: number;
  readonly deferred: number;
  readonly totals: Readonly<Partial<Record<ReportPartName, number>>>;
}

/** A report in two sentences. What did not happen is left out; where nothing did, it says so. */
export function reportLede({ totals, ...standing }: ReportFigures): string {
  const { meetings = 0, opened = 0, done = 0, dropped = 0, decided = 0, proposed = 0, asked = 0 } = totals;
  const happened = [
    opened > 0 && `${countInWords(opened, 'action')} opened`,
    done > 0 && `${countInWords(done, 'action')} closed`,
    dropped > 0 && `${countInWords(dropped, 'action')} dropped`,
    decided > 0 && `${countInWords(decided, 'decision')} taken`,
    proposed > 0 && `${countInWords(proposed, 'decision')} proposed`,
    asked > 0 && `${countInWords(asked, 'question')} asked`,
  ].filter((part) => part !== false);
  const met = meetings > 0 ? countInWords(meetings, 'meeting') : 'no meeting';
  return (
    capitalise(`${[met, listInWords(happened)].filter((part) => part !== '').join(': ')}. `) +
    openWords({ totals, ...standing })
  );
}

/** A digest in one sentence: how much is open, how much of it is late, and how much is put off. */
export function digestLede(figures: ReportFigures): string {
  return openWords(figures);
}

function openWords({ open, deferred, totals: { late = 0 } }: ReportFigures): string {
  if (open === 0) return `No action is open.${putOffWords(deferred, '')}`;
  const lateOnes =
    late > 0 ? `, ${late < open ? inWords(late) : open === 2 ? 'both' : 'all'} of them late` : '';
  const words = `${countInWords(open, 'action')} ${open === 1 ? 'is' : 'are'} open`;
  const isOneLate = open === 1 && late === 1;
  return `${capitalise(words)}${isOneLate ? ', and late' : lateOnes}.${putOffWords(deferred, 'more ')}`;
}

function putOffWords(deferred: number, more: string): string {
  if (deferred === 0) return '';
  return ` ${capitalise(inWords(deferred))} ${more}${deferred === 1 ? 'is' : 'are'} put off.`;
}
