import { type LeafAim, lastCheckInFor, leavesOf } from '../../graph/aim/below.ts';
import type { Day } from '../../model/day/day.ts';
import type { Series } from '../../model/linked-note.ts';
import type { Action, Decision, Question } from '../../model/record.ts';
import type { Topic } from '../../model/topic.ts';
import { spelled, wordsOf } from '../../model/words.ts';
import { leafGaps } from '../aim/leaf-gaps.ts';
import { questionRow } from '../decision/question-row.ts';
import { type DecisionContext, type DecisionRow, decisionRow } from '../decision/row.ts';
import { lastMeeting } from '../lines/expected-meeting.ts';
import { attentionKey, attentionOf } from '../lines/order.ts';
import { lastMentionOf } from '../lines/stale.ts';
import { parkedTopics } from '../topic/parked.ts';
import { type AgendaItem, agendaAction, agendaObjective, agendaTopic } from './item.ts';
import {
  type AgendaDays,
  type AgendaReason,
  reasonsOfAction,
  reasonsOfDecision,
  reasonsOfQuestion,
} from './reasons.ts';

/** The records of one series, oldest first. */
export interface SeriesRecords {
  readonly actions: readonly Action[];
  readonly questions: readonly Question[];
  readonly decisions: readonly Decision[];
  readonly topics: readonly Topic[];
}

/** A topic before it is known whether its section has room for it. */
export interface Candidate {
  /** At least one, the most urgent first. The topic is in the section of the first. */
  readonly reasons: readonly AgendaReason[];
  /** A date, or another text, that orders it within its section. */
  readonly key: string;
  readonly print: () => AgendaItem;
}

const afterAnyDay = '9999-12-31';

/** All topics of the next meeting of a series, each once. */
export function candidatesOf(
  series: Series,
  records: SeriesRecords,
  context: DecisionContext,
  days: AgendaDays,
): readonly Candidate[] {
  const { today } = days;
  return [
    ...records.actions.map((action) => ofAction(action, days)),
    ...topicsOf(series, records, today),
    ...records.questions.map((question) => ofQuestion(question, today)),
    ...records.decisions.map((decision) => ofDecision(decisionRow(decision, context, today), days)),
    ...objectivesServed(series, today).map((objective) => ofObjective(objective, today)),
  ].filter(({ reasons }) => reasons.length > 0);
}

function ofAction(action: Action, days: AgendaDays): Candidate {
  const reasons = reasonsOfAction(action, days);
  const keys: Partial<Record<AgendaReason, string>> = {
    overdue: attentionKey(attentionOf(action, days.today)),
    due: action.due?.day ?? afterAnyDay,
    'not-mentioned': lastMentionOf(action).lastMentioned,
  };
  const [first] = reasons;
  return {
    reasons,
    key: (first && keys[first]) ?? action.opened,
    print: () => agendaAction(action, days.today),
  };
}

function ofQuestion(question: Question, today: Day): Candidate {
  const reasons = reasonsOfQuestion(question);
  return {
    reasons,
    key: reasons[0] === 'not-mentioned' ? lastMentionOf(question).lastMentioned : question.opened,
    print: () => ({ kind: 'question', row: questionRow(question, today) }),
  };
}

function ofDecision(row: DecisionRow, days: AgendaDays): Candidate {
  const reasons = reasonsOfDecision(row.terms, days);
  const keys: Partial<Record<AgendaReason, Day>> = {
    undecided: row.terms.window?.until.day,
    objections: row.terms.window?.until.day,
    review: row.terms.review?.by.day,
    'no-progress': row.terms.idle?.since,
  };
  const [first] = reasons;
  return {
    reasons,
    key: (first && keys[first]) ?? row.line.opened,
    print: () => ({ kind: 'decision', row }),
  };
}

function ofObjective(objective: LeafAim, today: Day): Candidate {
  return {
    reasons: leafGaps(objective, today).includes('no-check-in') ? ['no-check-in'] : [],
    key: lastCheckInFor(objective, today)?.day ?? '',
    print: () => agendaObjective(objective, today),
  };
}

/** The parked topics, oldest first, then the experiments of the last retro. */
function topicsOf(series: Series, records: SeriesRecords, today: Day): readonly Candidate[] {
  const retro = series.notes.findLast(({ note }) => note.date <= today && note.retro !== undefined);
  const tried = (retro?.note.retro?.columns ?? [])
    .flatMap(({ items }) => items)
    .filter(({ experiment }) => experiment);
  return [
    ...parkedTopics(series, records.topics, today).now.map((line): Candidate => {
      const reason = line.isFolded ? 'long-parked' : 'parked';
      return { reasons: [reason], key: '', print: () => ({ kind: 'parked', line }) };
    }),
    ...tried.flatMap(({ text }): readonly Candidate[] =>
      retro
        ? [
            {
              reasons: ['experiments'],
              key: '',
              print: () => agendaTopic(spelled(wordsOf(retro, text)), retro),
            },
          ]
        : [],
    ),
  ];
}

/** The objectives of a series, or of its last note if the series gives none, and outcomes without objectives. */
function objectivesServed(series: Series, today: Day): readonly LeafAim[] {
  const own = series.serves.aims;
  const aims = own.length > 0 ? own : (lastMeeting(series, today)?.serves.aims ?? []);
  return [...new Set(aims.flatMap(leavesOf))];
}
