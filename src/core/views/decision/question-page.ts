import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Question, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Neighbours, neighboursOf } from '../action/neighbours.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { type NoteLine, noteLine } from '../lines/note-line.ts';
import { newestFirst, openFirst } from '../lines/order.ts';
import { recordRef } from '../lines/ref.ts';
import { type ThreadView, threadView } from '../lines/thread.ts';
import { type QuestionRow, questionRow } from './question-row.ts';

/** Everything that a question's page says. */
export interface QuestionPage {
  readonly row: QuestionRow;
  /** The file of the note that asked it. */
  readonly path: string;
  /** Meetings of its series that kept silent while it was open. */
  readonly silent: number;
  /** What each meeting made of it, then what it serves. */
  readonly thread: ThreadView;
  readonly trackers: readonly TrackerId[];
  /** Actions that wait for the answer. */
  readonly blocks: Capped<ActionLine>;
  readonly mentionedBy: Capped<NoteLine>;
  readonly previous?: QuestionBeside;
  readonly next?: QuestionBeside;
}

/** The question before or after in its series, with the day it was asked. */
interface QuestionBeside {
  readonly to: Ref;
  readonly day: Day;
}

/** From each question to those beside it in its series, made once for all pages. */
export type QuestionSurroundings = ReadonlyMap<Question, Neighbours<Question>>;

/** The surroundings of every question. */
export function questionSurroundings(archive: Archive): QuestionSurroundings {
  return neighboursOf(archive.questions);
}

const shown = 20;

/** The page of one question. */
export function questionPage(
  question: Question,
  archive: Archive,
  around: QuestionSurroundings,
): QuestionPage {
  const { today } = archive;
  const beside = around.get(question);
  return {
    row: questionRow(question, today),
    path: question.note.note.path,
    silent: question.events.filter(({ kind }) => kind === 'not-mentioned').length,
    thread: threadView(question),
    trackers: question.trackers,
    blocks: capped(openFirst(question.blocks), shown, (action) => actionLine(action, today)),
    mentionedBy: capped(newestFirst(question.mentionedBy), shown, noteLine),
    previous: beside?.previous && besideOf(beside.previous),
    next: beside?.next && besideOf(beside.next),
  };
}

function besideOf(question: Question): QuestionBeside {
  return { to: recordRef(question), day: question.opened };
}
