import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action, Question, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Neighbours, neighboursOf } from '../action/neighbours.ts';
import { blockedGroups } from '../dependency/blocked-groups.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type Folded, withRest } from '../lines/capped.ts';
import { openFirst } from '../lines/order.ts';
import { recordRef, topicRef } from '../lines/ref.ts';
import { mentionsOf, notMentionedOf } from '../lines/stale.ts';
import { type ThreadView, threadView } from '../lines/thread.ts';
import { type MentionLine, mentionLines, mentionsBesideSteps } from '../mention/mention-lines.ts';
import { type QuestionRow, questionRow } from './question-row.ts';

/** The content of the page of a question. */
export interface QuestionPage {
  readonly row: QuestionRow;
  /** The file of the note that asked it. */
  readonly path: string;
  /** How many meetings of its series did not mention it while it was open. */
  readonly notMentioned: number;
  /** How many later notes mention it. */
  readonly mentions: number;
  /** Its meetings in order, then its aims. */
  readonly thread: ThreadView;
  /** The topic that it belongs to. */
  readonly topic?: Ref;
  readonly trackers: readonly TrackerId[];
  /** The actions that it blocks now, those that it blocked, and those that named it when it had an answer. */
  readonly blocks: Folded<ActionLine>;
  /** Deferred actions, which are not blocked before their start date. */
  readonly blocksLater: Folded<ActionLine>;
  readonly blockedBefore: Folded<ActionLine>;
  readonly neverBlocked: Folded<ActionLine>;
  /** The notes that mention it, but those of its steps. */
  readonly mentionedBy: Folded<MentionLine>;
  readonly previous?: QuestionBeside;
  readonly next?: QuestionBeside;
}

/** The previous or next question of its series, with its day. */
interface QuestionBeside {
  readonly to: Ref;
  readonly day: Day;
}

/** The neighbours of each question in its series, computed once for all pages. */
export type QuestionSurroundings = ReadonlyMap<Question, Neighbours<Question>>;

/** Computes the neighbours of all questions. */
export function questionSurroundings(archive: Archive): QuestionSurroundings {
  return neighboursOf(archive.questions);
}

const shown = 20;

/** Returns the page of a question. */
export function questionPage(
  question: Question,
  archive: Archive,
  around: QuestionSurroundings,
): QuestionPage {
  const { today } = archive;
  const beside = around.get(question);
  const { now, later, before, never } = blockedGroups(question, today);
  const line = (action: Action) => actionLine(action, today);
  const list = (actions: readonly Action[]) => withRest(openFirst(actions, today), shown, line, recordRef);
  return {
    row: questionRow(question, today),
    path: question.note.note.path,
    notMentioned: notMentionedOf(question),
    mentions: mentionsOf(question),
    thread: threadView(question),
    topic: question.topic && topicRef(question.topic),
    trackers: question.trackers,
    blocks: list(now),
    blocksLater: list(later),
    blockedBefore: list(before),
    neverBlocked: list(never),
    mentionedBy: mentionLines(question, mentionsBesideSteps(question), archive, shown),
    previous: beside?.previous && besideOf(beside.previous),
    next: beside?.next && besideOf(beside.next),
  };
}

function besideOf(question: Question): QuestionBeside {
  return { to: recordRef(question), day: question.opened };
}
