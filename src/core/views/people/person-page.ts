import { meetingCount } from '../../graph/history/meetings.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Person } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type DebtRow, debtRow } from '../debt/row.ts';
import { type ActionsLater, actionsLater } from '../later/actions.ts';
import { type ActionLine, actionLine, lineOfOwner } from '../lines/action-line.ts';
import { type Capped, capped, type Folded, withRest } from '../lines/capped.ts';
import { isActive, isDeferred } from '../lines/due.ts';
import { byStart, type OpenActions, openActions, openFirst } from '../lines/order.ts';
import { type RecordLine, recordLineOn } from '../lines/record-line.ts';
import { aimRef, milestoneRef, personRef, recordRef, teamRef } from '../lines/ref.ts';
import { endedPartOf, isOpenFor, isOverFor } from '../lines/team-shares.ts';
import { type MentionLine, mentionLines } from '../mention/mention-lines.ts';
import { updateIndex } from '../note/index.ts';
import { type UpdateOnPage, updateOnPage } from '../note/team-updates.ts';
import type { Involvement } from './involvement.ts';
import { meetingsWith, type PersonMeetings, regrettedCount } from './person-meetings.ts';

/** The content of the page of a person. Counts of roles are facts, not a ranking. */
export interface PersonPage {
  readonly name: string;
  /** False for a person who is mentioned in notes only. */
  readonly registered: boolean;
  readonly teams: readonly Ref[];
  /** The last day of a person who leaves. */
  readonly left?: Day;
  readonly open: OpenActions;
  /** Its actions on later days. */
  readonly later: ActionsLater;
  /** Deferred actions, by start date. */
  readonly deferred: Capped<ActionLine>;
  /** Closed actions, and open ones in which the part of this person ended. */
  readonly closed: Capped<ActionLine>;
  readonly decisions: Folded<RecordLine>;
  readonly questions: Folded<RecordLine>;
  /** Open debt, the oldest first. */
  readonly debt: Folded<DebtRow>;
  readonly goals: Capped<Ref>;
  /** The milestones that this person owns, newest quarter first. */
  readonly milestones: Capped<Ref>;
  /** Open actions of others that this person blocks, as `blockedByParty` finds them. The digest has the same. */
  readonly blocks: Folded<ActionLine>;
  readonly meetings: PersonMeetings;
  readonly chaired: number;
  readonly scribed: number;
  readonly regretted: number;
  /** The latest updates of the person, also those for a team. */
  readonly updates: Capped<UpdateOnPage>;
  /** The notes that mention this person in a text. */
  readonly mentionedBy: Folded<MentionLine>;
}

const shownOpen = 40;
const shownOthers = 12;
const shownUpdates = 3;

/** The page of one person. `index` is made once for all people. */
export function personPage(
  person: Person,
  archive: Archive,
  of: Involvement,
  index = of.updates.length > 0 ? updateIndex(archive) : undefined,
): PersonPage {
  const { today } = archive;
  const print = (action: Involvement['actions'][number]) => actionLine(action, today);
  const owned = openFirst(of.actions, today);
  const left = owned.filter((action) => isOpenFor(action, person.id));
  const closed = owned.filter((action) => !isOpenFor(action, person.id));
  return {
    name: person.name,
    registered: person.registered,
    teams: person.teams.map(teamRef),
    ...(person.left !== undefined && { left: person.left }),
    open: openActions(
      left.filter((action) => isActive(action, today)),
      shownOpen,
      today,
    ),
    later: actionsLater(of.actions, today, (action) => !isOverFor(action, person.id)),
    deferred: capped(byStart(left.filter((action) => isDeferred(action, today))), shownOthers, print),
    closed: capped(lastEndedFirst(closed, person.id), shownOthers, (action) =>
      lineOfOwner(action, person.id, today),
    ),
    decisions: withRest(of.decisions.toReversed(), shownOthers, recordLineOn(today), recordRef),
    questions: withRest(of.questions.toReversed(), shownOthers, recordLineOn(today), recordRef),
    debt: withRest(of.debt, shownOthers, (debt) => debtRow(debt, today), recordRef),
    goals: capped(of.goals.toReversed(), shownOthers, aimRef),
    milestones: capped(of.milestones.toReversed(), shownOthers, milestoneRef),
    blocks: withRest(openFirst(of.blocks, today), shownOthers, print, recordRef),
    meetings: meetingsWith(person, of),
    chaired: meetingCount(of.chaired),
    scribed: meetingCount(of.scribed),
    regretted: regrettedCount(of),
    updates: capped(index ? of.updates.toReversed() : [], shownUpdates, (update) =>
      updateOnPage(update, index ?? updateIndex(archive)),
    ),
    mentionedBy: mentionLines(personRef(person), of.mentionedBy, archive, shownOthers),
  };
}

/** Sorts actions by the day on which they, or the part of one owner, ended, newest first. */
function lastEndedFirst(actions: readonly Action[], ownerId: string): readonly Action[] {
  const endOf = (action: Action) => action.closed ?? endedPartOf(action, ownerId)?.day ?? action.opened;
  return actions.toSorted((a, b) => byCodeUnit(endOf(b), endOf(a)) || byCodeUnit(a.id, b.id));
}
