import { type ActionStory, storyFacts } from '../../text/action/story.ts';
import { quarterSentences } from '../../text/aim/quarter.ts';
import { aimSentences } from '../../text/aim/words.ts';
import type { QuestionStory } from '../../text/decision/question-words.ts';
import type { DecisionStory } from '../../text/decision/words.ts';
import { printPeriod } from '../../text/lines/period.ts';
import type { PersonStory } from '../../text/people/person.ts';
import type { ActionPage } from '../../views/action/page.ts';
import type { ProgramPage } from '../../views/aim/program-page.ts';
import type { QuarterPage } from '../../views/aim/quarter-page.ts';
import type { DecisionPage } from '../../views/decision/page.ts';
import type { QuestionPage } from '../../views/decision/question-page.ts';
import type { PersonPage } from '../../views/people/person-page.ts';

/*
 * The facts of the ledes of records. A page and its Markdown both read them here, so that they never differ.
 */

/** The facts of the lede of an action. */
export function storyOfAction({ line, course, first, continues }: ActionPage): ActionStory {
  return storyFacts({
    ...line,
    ...course,
    firstDue: first.moved && first.due,
    continues,
    owners: line.owners.map((owner) => owner.label),
    series: line.series.label,
  });
}

/** The facts of the lede of a decision. */
export function storyOfDecision({ row, earlier }: Pick<DecisionPage, 'row' | 'earlier'>): DecisionStory {
  return { ...row.terms, ...row.line, earlier, series: row.line.series.label };
}

/** The facts of the lede of a question. */
export function storyOfQuestion({
  row,
  notMentioned,
  mentions,
}: Pick<QuestionPage, 'row' | 'notMentioned' | 'mentions'>): QuestionStory {
  const { line, ending } = row;
  return {
    ...line,
    ...{ earlier: row.earlier, carriedOver: row.carriedOver, notMentioned, mentions },
    since: row.since,
    ended: ending?.day,
    owners: line.owners.map((owner) => owner.label),
    series: line.series.label,
  };
}

/** The facts of the lede of a person. */
export function storyOfPerson({ registered, meetings, teams, open }: PersonPage): PersonStory {
  return {
    registered,
    meetings: meetings.total,
    teams: teams.map((team) => team.label),
    open: open.total,
  };
}

/** The lede of a program: its outcomes, objectives and open questions. */
export function ledeOfProgram({
  tally,
  outcomeCount,
  questions,
}: Pick<ProgramPage, 'tally' | 'outcomeCount' | 'questions'>): string {
  return aimSentences(tally, { outcomes: outcomeCount, questions: questions.total });
}

/** The lede of a quarter: its months, its goals and meetings, the balance of its actions. */
export function ledeOfQuarter({ period, tally, meetings, planned, figures }: QuarterPage): string {
  return quarterSentences(printPeriod(period.starts, period.ends), period, {
    goals: tally.total,
    meetings,
    planned: planned.meetings,
    figures,
  });
}
