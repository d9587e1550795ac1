import type { Archive } from '../../model/archive.ts';
import { type Owner, partyOf } from '../../model/owner.ts';
import type { Action, Decision, Question, TeamPart } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { actionOn } from '../lines/action-on.ts';
import { isBlockedOn } from '../lines/blockers.ts';
import { dueView, isDeferred, isOpen } from '../lines/due.ts';
import { byAttention } from '../lines/order.ts';
import { ownersOn } from '../lines/record-line.ts';
import { formerOwnersOf, isOpenFor } from '../lines/team-shares.ts';
import { blockedByParty } from '../people/blocked-by.ts';
import { partiesOf } from '../people/involvement.ts';
import { reportActionLine } from './action-line.ts';
import { reportActions } from './actions.ts';
import type { ReportLine } from './line.ts';
import { byDayOfLine, isReportedWithin, type ReportPeriod } from './period.ts';
import { questionsAnswered, questionsOpen, reportDecisions } from './records.ts';
import { type Report, sectionsOf } from './report.ts';
import { standingIn } from './standing.ts';

/**
 * The parts of a digest, in order. An open action is in the first of `overdue`, `blocked-now`, `soon`, `open`,
 * `deferred`.
 */
const digestParts = [
  'overdue',
  'blocked-now',
  'soon',
  'open',
  'deferred',
  'blocking',
  'questions',
  'opened',
  'done',
  'rounds',
  'dropped',
  'superseded',
  'decided',
  'proposed',
  'superseded-decisions',
  'answered',
] as const;

/** A part of a digest. */
export type DigestPart = (typeof digestParts)[number];

/**
 * The digest of a person or a team: the actions they own at the end of a period (of `everyone`, their open part), the
 * actions that they block, and the changes of the period.
 */
export function digest(
  ref: Ref,
  archive: Pick<Archive, 'actions' | 'decisions' | 'questions'>,
  period: ReportPeriod,
): Report<DigestPart> {
  const { until } = period;
  const standingOn = standingIn(archive.actions);
  const isOwner = (owners: readonly Owner[]) => [...partiesOf(owners)].some(({ id }) => id === ref.id);
  const own = archive.actions.filter((action) => isOwner(actionOn(action, until)?.owners ?? []));
  const isOwn = (record: Decision | Question) => isOwner(ownersOn(record, until));
  const questions = archive.questions.filter(isOwn);
  const { opened, done, rounds, dropped, superseded } = reportActions(own, period, standingOn);
  const known = own.flatMap((action) => actionOn(action, until) ?? []);
  const then = archive.actions.flatMap((action) => actionOn(action, until) ?? []);
  const former = then.filter((action) => isOwner(formerOwnersOf(action)));
  const ended = partsEnded([...known, ...former], ref.id, period);
  const open = known.filter((action) => isOpenFor(action, ref.id));
  const asked = questionsOpen(questions, period);
  const askedIds = asked.map((line) => line.ref);
  const blocking = blockedByParty(ref.id, open, askedIds, then.filter(isOpen));
  const deferred = open.filter((action) => isDeferred(action, until)).length;
  const parts = Map.groupBy(open, (action) => partOf(action, period));
  const listed = (part: DigestPart) =>
    byAttention(parts.get(part) ?? [], until, standingOn(until)).map((action) =>
      withLastMention(action, period),
    );
  const lines: Readonly<Record<DigestPart, readonly ReportLine[]>> = {
    overdue: listed('overdue'),
    'blocked-now': listed('blocked-now'),
    soon: listed('soon'),
    open: listed('open'),
    deferred: listed('deferred'),
    blocking: byAttention(blocking, until, standingOn(until)).map((action) =>
      withLastMention(action, period),
    ),
    questions: asked,
    opened,
    done: [...done, ...ended.done].sort(byDayOfLine),
    rounds,
    dropped: [...dropped, ...ended.dropped].sort(byDayOfLine),
    superseded,
    ...reportDecisions(archive.decisions.filter(isOwn), period),
    answered: questionsAnswered(questions, period),
  };
  return {
    ref,
    period,
    open: open.length - deferred,
    deferred,
    sections: sectionsOf(digestParts, lines),
  };
}

function partOf(action: Action, { until }: ReportPeriod): DigestPart {
  if (isDeferred(action, until)) return 'deferred';
  const due = dueView(action, until)?.status;
  if (due === 'overdue') return 'overdue';
  if (isBlockedOn(action, until)) return 'blocked-now';
  return due === 'soon' ? 'soon' : 'open';
}

/** The line of an open action with the last note that mentions it. */
function withLastMention(action: Action, period: ReportPeriod): ReportLine {
  const event = action.events.findLast(({ kind }) => kind !== 'not-mentioned') ?? action.events[0];
  if (!event) throw new RangeError('An action without steps');
  return reportActionLine(action, event, period);
}

/**
 * The parts of a team in open actions of `everyone` that it finished or dropped within a period. The actions have their
 * status at its end.
 */
function partsEnded(
  actions: readonly Action[],
  teamId: string,
  period: ReportPeriod,
): Readonly<Record<'done' | 'dropped', readonly ReportLine[]>> {
  const ended = (status: 'done' | 'dropped') =>
    actions
      .filter(isOpen)
      .flatMap((action) =>
        action.parts
          .filter((part) => partyOf(part.owner).id === teamId && part.status === status)
          .flatMap((part) => lineOf(action, part, status, period) ?? []),
      );
  return { done: ended('done'), dropped: ended('dropped') };
}

function lineOf(
  action: Action,
  { event }: TeamPart,
  status: 'done' | 'dropped',
  period: ReportPeriod,
): ReportLine | undefined {
  if (!event || !isReportedWithin(period, event)) return undefined;
  const { due, ...line } = reportActionLine(action, event, period);
  return {
    ...line,
    changes: [{ to: status }],
    closed: event.day,
    ...(event.reason !== undefined && { reason: event.reason }),
    ...(due && { due: { ...due, status: 'closed' } }),
  };
}
