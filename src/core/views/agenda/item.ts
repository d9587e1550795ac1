import type { LeafAim } from '../../graph/aim/below.ts';
import type { Day } from '../../model/day/day.ts';
import { daysBetween } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { overallStatus } from '../aim/status.ts';
import type { QuestionRow } from '../decision/question-row.ts';
import type { DecisionRow } from '../decision/row.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import type { Source } from '../lines/check-in-line.ts';
import { aimRef, noteRef, ownerRefs } from '../lines/ref.ts';
import { lastMentionOf } from '../lines/stale.ts';
import type { ParkedLine } from '../topic/parked.ts';
import { unblockedOn } from './reasons.ts';

/** A topic of the next meeting, with its facts. */
export type AgendaItem =
  | AgendaAction
  | { readonly kind: 'question'; readonly row: QuestionRow }
  | { readonly kind: 'decision'; readonly row: DecisionRow }
  | AgendaObjective
  | { readonly kind: 'parked'; readonly line: ParkedLine }
  | AgendaTopic;

/** An action as a topic. */
export interface AgendaAction {
  readonly kind: 'action';
  readonly line: ActionLine;
  /** The number of latest meetings in a row that did not mention it. */
  readonly notMentioned: number;
  /** The date on which its last blocker was closed, if its status is still blocked. */
  readonly unblockedOn?: Day;
  /** The latest words of a note on it. */
  readonly said?: Words;
  /** The language of what was said, unless it is that of the page. */
  readonly saidLang?: string;
}

/** A stale objective: no check-in for long, or ever. */
export interface AgendaObjective {
  readonly kind: 'objective';
  readonly ref: Ref;
  readonly owners: readonly Ref[];
  readonly last?: Source & { readonly days: number };
}

/** An experiment of a retro, as a text. */
export interface AgendaTopic {
  readonly kind: 'topic';
  readonly text: string;
  readonly from: Source;
}

/** An action on the agenda. */
export function agendaAction(action: Action, today: Day): AgendaAction {
  const unblocked = action.status === 'blocked' ? unblockedOn(action) : undefined;
  const saying = action.events.findLast((event) => event.said !== undefined);
  return {
    kind: 'action',
    line: actionLine(action, today),
    notMentioned: lastMentionOf(action).notMentioned,
    ...(unblocked !== undefined && { unblockedOn: unblocked }),
    ...(saying?.said !== undefined && {
      said: wordsOf(saying.note, saying.said),
      saidLang: saying.note.lang,
    }),
  };
}

/** An objective on the agenda, with its last check-in. */
export function agendaObjective(objective: LeafAim, today: Day): AgendaObjective {
  const source = overallStatus(objective, today).lastCheckIn;
  return {
    kind: 'objective',
    ref: aimRef(objective),
    owners: ownerRefs(objective.owners),
    ...(source && { last: { ...source, days: daysBetween(source.day, today) } }),
  };
}

/** A text on the agenda, with its note. */
export function agendaTopic(text: string, note: LinkedNote): AgendaTopic {
  return { kind: 'topic', text, from: { note: noteRef(note), day: note.note.date } };
}
