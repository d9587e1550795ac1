import { additions, subtractions } from '../../model/book.ts';
import type { Day } from '../../model/day/day.ts';
import { soonDays } from '../../model/day/due.ts';
import type { PeriodNames } from '../../model/day/period-names.ts';
import { termWords } from '../aim/balance.ts';
import { count, counted } from '../lines/count.ts';
import { amongWords, openWords } from '../lines/open.ts';
import { printPeriod } from '../lines/period.ts';

const heads = {
  changed: 'Check-ins',
  opened: 'New actions',
  'first-mentioned': 'First mentioned',
  done: 'Done',
  rounds: 'Rounds done',
  'missed-rounds': 'Rounds missed',
  dropped: 'Dropped',
  superseded: 'Superseded',
  reopened: 'Reopened',
  resumed: 'Resumed',
  'next-round': 'Next round began',
  'newly-deferred': 'Newly deferred',
  'between-rounds': 'Between rounds',
  'moved-in': 'Moved in',
  'moved-out': 'Moved out',
  slipped: 'Slipped',
  blocked: 'Newly blocked',
  unblocked: 'Unblocked',
  'at-risk': 'Objectives at risk or off track',
  'others-at-risk': 'Others at risk or off track',
  overdue: 'Overdue',
  'blocked-now': 'Blocked',
  soon: 'Due soon',
  open: 'Other open actions',
  deferred: 'Deferred',
  members: 'Members’ actions',
  blocking: 'Blocks others',
  questions: 'Questions',
  decided: 'Decisions',
  proposed: 'Proposed decisions',
  'superseded-decisions': 'Superseded decisions',
  asked: 'New questions',
  'reopened-questions': 'Reopened questions',
  answered: 'Answered questions',
  sources: 'Sources',
} as const;

/** Every part that a report or a digest can have. */
export type ReportPartName = keyof typeof heads;

const asides: Partial<Record<ReportPartName, string>> = {
  rounds: 'of recurring actions, which stay open',
  'missed-rounds': 'by action',
  'first-mentioned': 'opened before the archive begins',
  reopened: 'closed before, and then open or closed in another way',
  resumed: 'deferred before',
  'between-rounds': 'deferred until the next round begins',
  'moved-in': 'from another program or from none',
  'moved-out': 'to another program or to none',
  superseded: 'split, merged or duplicate',
  slipped: 'due date moved later',
  members: 'open, and not of the team',
  questions: 'open or parked',
  soon: `within ${soonDays} days`,
};

/** The heading of a part with the number of its lines: `Overdue (3)`. */
export function reportHead(part: ReportPartName, total: number): string {
  return `${heads[part]} (${total})`;
}

/** The small words beside the heading, if it is not plain by itself. */
export function reportAside(part: ReportPartName, { many }: PeriodNames): string | undefined {
  if (part === 'others-at-risk') return `programs, outcomes, and goals of ${many} that have not ended`;
  return asides[part];
}

/** The title of a report: its subject and its period. */
export function reportTitle(about: string | undefined, since: Day, until: Day): string {
  const period = printPeriod(since, until);
  return about === undefined ? `Report: ${period}` : `${about}: report, ${period}`;
}

/** The heading of a report among others: its program. */
export function reportAbout(label: string | undefined): string {
  return label ?? 'No program';
}

/** The sentence of a report or a digest without lines. */
export function reportNothing(kind: 'report' | 'digest'): string {
  return kind === 'report' ? 'No changes in this period.' : 'Nothing open and no changes in this period.';
}

/** The title of a digest. */
export function digestTitle(about: string, since: Day, until: Day): string {
  return `${about}: open actions and changes, ${printPeriod(since, until)}`;
}

/** The number of meetings of a report, of lines of each part, and of the actions that were open or deferred at its end. */
export interface ReportFigures {
  readonly before?: number;
  readonly meetings?: number;
  readonly open: number;
  readonly deferred: number;
  readonly ofMembers?: number;
  readonly totals: Readonly<Partial<Record<ReportPartName, number>>>;
}

/** A report in three sentences: its meetings, its changes, and the actions that were open at its end. */
export function reportLede({ totals, ...figures }: ReportFigures): string {
  const { meetings = 0 } = figures;
  const { decided = 0, proposed = 0, asked = 0 } = totals;
  const terms = [...additions, ...subtractions].map(
    (term) => [totals[term === 'deferred' ? 'newly-deferred' : term] ?? 0, termWords[term]] as const,
  );
  const happened = [
    counted('action', [figures.before ?? 0, 'open before'], ...terms),
    counted('decision', [decided, 'made'], [proposed, 'proposed']),
    counted('question', [asked, 'asked']),
  ].filter((part) => part !== '');
  return [
    meetings > 0 ? `${count(meetings, 'meeting')}.` : 'No meetings.',
    ...(happened.length > 0 ? [`${happened.join(', ')}.`] : []),
    digestLede({ totals, ...figures }),
  ].join(' ');
}

/**
 * A digest in one sentence: the actions that are open, overdue and deferred. If the members of a team have open actions,
 * these count apart from those of the team, as on its page.
 */
export function digestLede({
  open,
  deferred,
  ofMembers = 0,
  totals: { overdue = 0 },
}: ReportFigures): string {
  if (ofMembers > 0) {
    const of = [
      ...(open > 0 ? [`${open} of the team${amongWords([[overdue, 'overdue']])}`] : []),
      `${ofMembers} of its members`,
    ];
    const later = deferred > 0 ? ` ${count(deferred, 'action')} of the team deferred.` : '';
    return `${count(open + ofMembers, 'action')} open: ${of.join(', ')}.${later}`;
  }
  const parts = [
    open === 0 ? 'No open actions' : openWords(open, [[overdue, 'overdue']], count(open, 'action')),
    deferred > 0 && `${deferred} deferred`,
  ].filter((part) => part !== false);
  return `${parts.join(', ')}.`;
}
