import type { Archive } from '../model/archive.ts';
import type { Finding } from '../model/finding/finding.ts';
import { actionWithoutLink } from './rules/action-without-link.ts';
import { actionWithoutOwner } from './rules/action-without-owner.ts';
import { attendeesMissing } from './rules/attendees-missing.ts';
import { blockerClosed } from './rules/blocker-closed.ts';
import { closedAhead } from './rules/closed-ahead.ts';
import { closedTwice } from './rules/closed-twice.ts';
import { dateFarAhead } from './rules/date-far-ahead.ts';
import { decisionSuperseded } from './rules/decision-superseded.ts';
import { doneWithOpenActions } from './rules/done-with-open-actions.ts';
import { doneWithoutDay } from './rules/done-without-day.ts';
import { droppedWithoutReason } from './rules/dropped-without-reason.ts';
import { dueBeforeOpened } from './rules/due-before-opened.ts';
import { dueBeforeStart } from './rules/due-before-start.ts';
import { dueFarAway } from './rules/due-far-away.ts';
import { leftInForceRule } from './rules/left-in-force.ts';
import { provisionalReference } from './rules/line/provisional-reference.ts';
import { attendanceOfUpdate } from './rules/meeting/attendance-of-update.ts';
import { dayCancelled } from './rules/meeting/day-cancelled.ts';
import { noNextMeeting } from './rules/meeting/no-next-meeting.ts';
import { plannedPassed } from './rules/meeting/planned-passed.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { objectionWithoutEffect } from './rules/objection-without-effect.ts';
import { ownerLeft } from './rules/owner-left.ts';
import { reportsDiffer } from './rules/reports-differ.ts';
import { skippedWithoutRound, startOfRecurring } from './rules/reports-on-rounds.ts';
import type { Rule } from './rules/rule.ts';
import { teamWithoutPart } from './rules/team-without-part.ts';
import { unknownRule } from './rules/unknown-rule.ts';
import { voteAgainstStatus } from './rules/vote-against-status.ts';

/** The rules, in the order of their codes. A new rule is added here. */
export const rules: readonly Rule[] = [
  actionWithoutLink,
  actionWithoutOwner,
  attendanceOfUpdate,
  attendeesMissing,
  blockerClosed,
  closedAhead,
  closedTwice,
  dateFarAhead,
  dayCancelled,
  decisionSuperseded,
  doneWithOpenActions,
  doneWithoutDay,
  droppedWithoutReason,
  dueBeforeOpened,
  dueBeforeStart,
  dueFarAway,
  leftInForceRule,
  nearDuplicate,
  noNextMeeting,
  objectionWithoutEffect,
  ownerLeft,
  plannedPassed,
  provisionalReference,
  reportsDiffer,
  skippedWithoutRound,
  startOfRecurring,
  teamWithoutPart,
  unknownRule,
  voteAgainstStatus,
];

/** Returns the findings of all rules on a linked archive, before their severities. */
export function checkArchive(archive: Archive): Finding[] {
  return rules.flatMap((rule) => rule.check(archive));
}
