import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { periodNames } from '../../model/day/period-names.ts';
import type { Action, Decision, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { actionDescription } from '../../text/action/description.ts';
import { aimDescription } from '../../text/aim/description.ts';
import { questionDescription } from '../../text/decision/question-words.ts';
import { decisionDescription } from '../../text/decision/words.ts';
import { capitalise, count } from '../../text/lines/count.ts';
import { printDay } from '../../text/lines/day.ts';
import { noteSummary } from '../../text/note/description.ts';
import { previewText } from '../../text/preview/words.ts';
import { seriesDescription } from '../../text/series/description.ts';
import { programPage } from '../../views/aim/program-page.ts';
import { quarterPages } from '../../views/aim/quarter-page.ts';
import { questionRow } from '../../views/decision/question-row.ts';
import { decisionContext, decisionRow } from '../../views/decision/row.ts';
import { actionLine } from '../../views/lines/action-line.ts';
import { isOpen } from '../../views/lines/due.ts';
import { noteLine } from '../../views/lines/note-line.ts';
import { latestChanged } from '../../views/lines/record-line.ts';
import { aimRef, personRef, recordRef, teamRef } from '../../views/lines/ref.ts';
import { mentionsOf, notMentionedOf } from '../../views/lines/stale.ts';
import { seriesList } from '../../views/series/line.ts';
import { linkInMarkdown, textInMarkdown } from '../lines/markdown-cell.ts';
import { ledeOfProgram, ledeOfQuarter, storyOfDecision, storyOfQuestion } from './stories.ts';

/** The addresses that the file leads to. */
export interface LlmsPlace {
  /** Returns the address of a Markdown twin. */
  readonly twin: (ref: Pick<Ref, 'kind' | 'id'>) => string;
  /** Returns the address of a list of the site. */
  readonly list: (
    name: 'notes' | 'actions' | 'decisions' | 'questions' | 'programs' | 'quarters' | 'data',
  ) => string;
  /** Returns the address of a data file. */
  readonly data: (name: string) => string;
}

/** Most links of a section. The lists of the site and its data files have all. */
const most = 200;

interface Line {
  readonly ref: Pick<Ref, 'kind' | 'id' | 'label'>;
  readonly words?: string;
}

/**
 * Returns `llms.txt` (https://llmstxt.org): the title, a summary, and links to Markdown with the description that the
 * page of each has, the latest and the open ones first. A section is cut after 200 links, so that the file stays short.
 */
export function llmsText(archive: Archive, place: LlmsPlace): string {
  const { site, today, notes, actions, decisions, questions } = archive;
  const open = actions.filter(isOpen).toReversed();
  const asked = questions.filter(({ status }) => status === 'open');
  const section = <T>(
    head: string,
    all: readonly T[],
    line: (one: T) => Line,
    list?: Parameters<LlmsPlace['list']>[0],
  ): readonly string[] => {
    if (all.length === 0) return [];
    const rest = all.length - most;
    const lines = all.slice(0, most).map((one) => itemOf(line(one), place));
    const more = rest > 0 && list ? [`- ${linkInMarkdown(`${rest} more`, place.list(list))}`] : [];
    return [`## ${head}`, [...lines, ...more].join('\n')];
  };
  const context = decisionContext(archive);
  const blocks = [
    `# ${textInMarkdown(site.title)}`,
    `> ${textInMarkdown(site.description ?? 'Meeting notes, and what became of their actions.')}`,
    `${count(notes.length, 'note')}, ${count(actions.length, 'action')}. Data as of ${printDay(today, 'long')}. ` +
      'Each link leads to Markdown. In it, names in bold are owners.',
    ...section(
      'Programs',
      archive.programs,
      (program) => {
        const page = programPage(program, archive);
        return { ref: aimRef(program), words: aimDescription(page.overall, ledeOfProgram(page)) };
      },
      'programs',
    ),
    ...section(
      capitalise(periodNames(site).many),
      quarterPages(archive).toReversed(),
      (page) => ({
        ref: page.ref,
        words: ledeOfQuarter(page),
      }),
      'quarters',
    ),
    ...section('Series', seriesList(archive), (line) => ({ ref: line.ref, words: seriesDescription(line) })),
    ...section('Open actions', open, (action) => actionItem(action, today), 'actions'),
    ...section(
      'Decisions',
      latestChanged(decisions),
      (one) => decisionItem(one, context, today),
      'decisions',
    ),
    ...section('Open questions', asked, (one) => questionItem(one, today), 'questions'),
    ...section(
      'Notes',
      notes.toReversed(),
      (note) => {
        const line = noteLine(note);
        return { ref: line.ref, words: `${printDay(line.day, 'long', line.ref)}. ${noteSummary(line)}` };
      },
      'notes',
    ),
    ...section('Teams', archive.teams, (team) => ({ ref: teamRef(team) })),
    '## Optional',
    [
      `- ${linkInMarkdown('Feeds and data', place.list('data'))}: all data files with their schemas`,
      ...['notes', 'actions', 'decisions', 'questions', 'objectives', 'goals', 'people'].map(
        (name) => `- ${linkInMarkdown(`All ${name} as JSON`, place.data(name))}`,
      ),
      ...archive.people
        .filter(({ registered }) => registered)
        .slice(0, most)
        .map((person) => itemOf({ ref: personRef(person) }, place)),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function itemOf({ ref, words }: Line, { twin }: LlmsPlace): string {
  const said = words === undefined ? '' : `: ${textInMarkdown(previewText(words))}`;
  return `- ${linkInMarkdown(ref.label, twin(ref))}${said}`;
}

function actionItem(action: Action, today: Day): Line {
  const line = actionLine(action, today);
  const owners = line.owners.map(({ label }) => label);
  return { ref: line.ref, words: actionDescription({ ...line, owners, series: line.series.label }) };
}

function decisionItem(decision: Decision, context: Parameters<typeof decisionRow>[1], today: Day): Line {
  const row = decisionRow(decision, context, today);
  return {
    ref: recordRef(decision),
    words: decisionDescription(storyOfDecision({ row, earlier: decision.earlier })),
  };
}

function questionItem(question: Question, today: Day): Line {
  const story = storyOfQuestion({
    row: questionRow(question, today),
    notMentioned: notMentionedOf(question),
    mentions: mentionsOf(question),
  });
  return { ref: recordRef(question), words: questionDescription(story) };
}
