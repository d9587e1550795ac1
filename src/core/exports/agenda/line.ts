import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { staleAfterMeetings } from '../../model/stale.ts';
import { agendaActionWords, staleObjectiveWords, unblockedWords } from '../../text/agenda/words.ts';
import { blocksWords } from '../../text/decision/question-words.ts';
import { needWords, objectionWords, windowVerb } from '../../text/decision/words.ts';
import { agoWords } from '../../text/lines/age.ts';
import { blockerWords } from '../../text/lines/blocker.ts';
import { printDay } from '../../text/lines/day.ts';
import { dueEventWords, overdueLook } from '../../text/lines/overdue.ts';
import { stateOfAction, stateOfDecision } from '../../text/lines/record-status.ts';
import { sharesWords } from '../../text/lines/rounds.ts';
import { notMentionedWords } from '../../text/lines/since.ts';
import { lookOf } from '../../text/lines/status.ts';
import { parkedWords } from '../../text/topic/words.ts';
import type { AgendaItem } from '../../views/agenda/item.ts';
import type { QuestionRow } from '../../views/decision/question-row.ts';
import type { DecisionRow } from '../../views/decision/row.ts';
import type { ActionLine } from '../../views/lines/action-line.ts';
import type { DueView } from '../../views/lines/due.ts';
import { textInMarkdown } from '../lines/markdown-cell.ts';

/** Prints a topic of an agenda on one line, followed by its owner, due date and other facts. */
export function agendaLine(item: AgendaItem): string {
  switch (item.kind) {
    case 'action':
      return taskLine(
        item.line,
        agendaActionWords(item),
        item.unblockedOn === undefined ? undefined : unblockedInLine(item.unblockedOn),
      );
    case 'question':
      return plain(item.row.line.ref.label, questionFacts(item.row));
    case 'decision':
      return plain(item.row.line.ref.label, decisionFacts(item.row));
    case 'objective':
      return plain(item.ref.label, [...names(item.owners), staleObjectiveWords(item.last)]);
    case 'parked':
      return plain(item.line.to.label, [
        ...parkedWords(item.line),
        `note of ${printDay(item.line.from.day, 'medium', item.line.from.note)}`,
      ]);
    case 'topic':
      return plain(item.text, []);
  }
}

/**
 * Prints an action as a task of a list, with its facts and `further` ones. `status` replaces the word of its status. No word
 * is needed for an open or deferred action, or for a blocked one that is followed by its blockers.
 */
export function taskLine(line: ActionLine, further: readonly string[] = [], status?: string): string {
  const state = stateOfAction(line);
  const isSaidLater = state === 'open' || state === 'deferred' || line.blockedBy.length > 0;
  const facts = [
    ...(line.owners.length === 0 ? ['unowned'] : names(line.owners)),
    ...(isSaidLater ? [] : [status ?? lookOf(state).word.toLowerCase()]),
    ...dueFacts(line.due),
    ...(line.blockedBy.length > 0 ? [`blocked by ${line.blockedBy.map(blockerWords).join(', ')}`] : []),
    ...(line.shares ? shareFacts(line.shares) : []),
    ...further,
  ];
  return `- [ ] ${withFacts(line.ref.label, facts)}`;
}

function unblockedInLine(day: Day): string {
  const words = unblockedWords(day);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function plain(text: string, facts: readonly string[]): string {
  return `- ${withFacts(text, facts)}`;
}

function withFacts(text: string, facts: readonly string[]): string {
  const words = textInMarkdown(text);
  return facts.length === 0 ? words : `${words} (${facts.map(textInMarkdown).join(' · ')})`;
}

function dueFacts(due: DueView | undefined): readonly string[] {
  if (!due) return [];
  const written = dueEventWords(due);
  const day =
    due.day === undefined ? [] : [`${due.estimated ? 'around ' : ''}${printDay(due.day, 'medium', due)}`];
  const overdue = due.status === 'overdue' ? overdueLook(due.days)?.words : undefined;
  return [`due ${[...(written ? [written] : []), ...day].join(', ')}${overdue ? `, ${overdue}` : ''}`];
}

function questionFacts({ line, days, notMentioned, blocks }: QuestionRow): readonly string[] {
  return [
    ...names(line.owners),
    `asked ${agoWords(days)}`,
    ...(notMentioned >= staleAfterMeetings ? [notMentionedWords(notMentioned)] : []),
    ...(blocks > 0 ? [blocksWords(blocks)] : []),
  ];
}

function decisionFacts({ line, terms, needs }: DecisionRow): readonly string[] {
  const { window, review } = terms;
  const objections = window && objectionWords(window);
  return [
    lookOf(stateOfDecision(line.status)).word.toLowerCase(),
    ...(window?.until.day === undefined
      ? []
      : [`objections ${windowVerb(window.over)} ${printDay(window.until.day, 'medium', window.until)}`]),
    ...(objections ? [objections] : []),
    ...(review?.by.day === undefined ? [] : [`review by ${printDay(review.by.day, 'medium', review.by)}`]),
    ...needs.filter((need) => need === 'idle' || need === 'held').map((need) => needWords(need, terms)),
  ];
}

function shareFacts(shares: NonNullable<ActionLine['shares']>): readonly string[] {
  return [sharesWords(shares), ...names(shares.left).map((teams) => `still open: ${teams}`)];
}

function names(refs: readonly Ref[]): readonly string[] {
  return refs.length === 0 ? [] : [refs.map(({ label }) => label).join(', ')];
}
