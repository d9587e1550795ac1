import type { Archive } from '../../model/archive.ts';
import type { Owner } from '../../model/owner.ts';
import type { Action, Decision, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { actionOn } from '../lines/action-on.ts';
import { isBlockedOn } from '../lines/blockers.ts';
import { dueView, isActive, isDeferred } from '../lines/due.ts';
import { byAttention } from '../lines/order.ts';
import { ownersOn } from '../lines/record-line.ts';
import { formerOwnersOf, isOpenFor } from '../lines/team-shares.ts';
import { blockedByParty } from '../people/blocked-by.ts';
import { partiesOf } from '../people/involvement.ts';
import { openOfMembers } from '../people/team-actions.ts';
import { reportActionLine } from './action-line.ts';
import { reportActions } from './actions.ts';
import type { ReportLine } from './line.ts';
import { ownEnds } from './own-ends.ts';
import type { ReportPeriod } from './period.ts';
import { questionsAnswered, questionsOpen, reportDecisions } from './records.ts';
import { type Report, sectionsOf } from './report.ts';
import { standingIn } from './standing.ts';

/**
 * The parts of a digest, in order. An open action is in the first of `overdue`, `blocked-now`, `soon`, `open`,
 * `deferred`. `members` has the open actions of the members of a team that are not also of the team.
 */
const digestParts = [
  'overdue',
  'blocked-now',
  'soon',
  'open',
  'deferred',
  'members',
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
 * The digest of a person or a team: the actions they own at the end of a period (of `everyone`, their open part), those
 * of the members of a team, the actions that they block, and the changes of the period. An action with parts is done or
 * dropped for them when their own part is.
 */
export function digest(
  ref: Ref,
  archive: Pick<Archive, 'actions' | 'decisions' | 'questions' | 'find'>,
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
  const ends = ownEnds([...known, ...former], ref.id, { done, dropped, superseded }, period);
  const open = known.filter((action) => isOpenFor(action, ref.id));
  const asked = questionsOpen(questions, period);
  const askedIds = asked.map((line) => line.ref);
  const blocking = blockedByParty(
    ref.id,
    open,
    askedIds,
    then.filter((action) => isActive(action, until)),
  );
  const team = ref.kind === 'team' ? archive.find.team(ref.id) : undefined;
  const ofMembers = team && openOfMembers(team, then, until);
  const deferred = open.filter((action) => isDeferred(action, until)).length;
  const parts = Map.groupBy(open, (action) => partOf(action, period));
  const print = (actions: readonly Action[] = []) =>
    byAttention(actions, until, standingOn(until)).map((action) => withLastMention(action, period));
  const lines: Readonly<Record<DigestPart, readonly ReportLine[]>> = {
    overdue: print(parts.get('overdue')),
    'blocked-now': print(parts.get('blocked-now')),
    soon: print(parts.get('soon')),
    open: print(parts.get('open')),
    deferred: print(parts.get('deferred')),
    members: print(ofMembers),
    blocking: print(blocking),
    questions: asked,
    opened,
    ...ends,
    rounds,
    ...reportDecisions(archive.decisions.filter(isOwn), period),
    answered: questionsAnswered(questions, period),
  };
  return {
    ref,
    period,
    open: open.length - deferred,
    ...(ofMembers && { ofMembers: ofMembers.length }),
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
