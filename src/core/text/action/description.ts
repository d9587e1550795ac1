import type { Day } from '../../model/day/day.ts';
import { ofTerms } from '../../model/ref.ts';
import type { ShownFacts } from '../../model/status.ts';
import { printDay } from '../lines/day.ts';
import { stateOfAction } from '../lines/record-status.ts';
import { lookOf } from '../lines/status.ts';
import { type ActionStory, closedWords, openedOn, ownedBy } from './story.ts';

/** The facts of an action for a preview: its story, its status, and what blocks it. */
type DescribedAction = Pick<
  ActionStory,
  | 'ref'
  | 'owners'
  | 'everyone'
  | 'series'
  | 'opened'
  | 'earlier'
  | 'due'
  | 'closed'
  | 'closingReported'
  | 'superseded'
> &
  ShownFacts;

/**
 * The description of an action for search engines and previews: status and due date, owner, opening: `In progress, due
 * 30 September 2017. Owned by Ann. Opened on 1 March 2017 in Ops.` It has no age, because a preview outlives its day.
 */
export function actionDescription(action: DescribedAction): string {
  return `${statusSentence(action)} ${ownedBy(action)} ${openedOn(action)}`;
}

function statusSentence(action: DescribedAction): string {
  const { ref, closed, start, superseded, status } = action;
  const word = lookOf(stateOfAction(action)).word;
  if (start !== undefined) return `${word} until ${printDay(start, 'long', ofTerms(ref))}.`;
  if (status === 'superseded') return `${word}${onDay(superseded?.day ?? closed, ref)}.`;
  if (status === 'done' || status === 'dropped') return `${word}${closedWords(action)}.`;
  return `${word}${dueWords(action)}.`;
}

function onDay(day: Day | undefined, of: DescribedAction['ref']): string {
  return day === undefined ? '' : ` on ${printDay(day, 'long', of)}`;
}

function dueWords({ ref, due }: DescribedAction): string {
  if (due?.day === undefined) return due?.written === 'next-meeting' ? ', due at the next meeting' : '';
  const day = printDay(due.day, 'long', ofTerms(ref));
  return due.estimated ? `, due at the next meeting, around ${day}` : `, due ${day}`;
}
