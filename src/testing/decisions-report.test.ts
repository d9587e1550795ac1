import { describe, expect, it } from 'vitest';
import { questionsFile } from '../core/exports/api/questions.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { leftInForce } from '../core/graph/record/left-in-force.ts';
import { voteAgainstStatus } from '../core/graph/rules/vote-against-status.ts';
import type { Archive } from '../core/model/archive.ts';
import { addDays, type Day, daysBetween } from '../core/model/day/day.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { decisionStory, objectionWords, supersedesHead } from '../core/text/decision/words.ts';
import { printDay } from '../core/text/lines/day.ts';
import { carriedSentence } from '../core/text/lines/since.ts';
import { openQuestions } from '../core/views/aim/glance.ts';
import { decisionLists } from '../core/views/decision/list.ts';
import { decisionPage, decisionSurroundings } from '../core/views/decision/page.ts';
import { questionPage, questionSurroundings } from '../core/views/decision/question-page.ts';
import { questionRow } from '../core/views/decision/question-row.ts';
import { home } from '../core/views/home/home.ts';
import { noteLine } from '../core/views/lines/note-line.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { notePage } from '../core/views/note/page.ts';
import { questionsReopened, reportDecisions } from '../core/views/report/records.ts';
import { awkward } from './awkward.ts';
import { decisionsAsWritten, leftInForceAsWritten, stepsAsWritten } from './decisions-as-written.ts';
import { generateArchive } from './generate/archive.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * Pages state only facts about a decision that a note reports: acceptance, its day, missing actions, and decisions in
 * force.
 */

const everyone = { drafts: true, private: true };
const read = (files: ReturnType<typeof generateOrganisation>) =>
  readArchive({ files, assets: [], findings: [] }, '2999-12-31').content;

const contents: readonly (readonly [string, Content, readonly Day[]])[] = [
  ['the organisation', read(generateOrganisation()), daysFrom('2023-10-31', 170, 5)],
  ['a generated archive', read(generateArchive({ notes: 300, seed: 5 })), daysFrom('2021-03-31', 140, 5)],
  ['what is awkward', awkward, daysFrom('2017-05-31', 25, 5)],
];

function dataOf(archive: Archive): readonly { readonly id: string; readonly openSince?: Day }[] {
  return JSON.parse(printData(questionsFile, archive, () => '/')).questions;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function daysFrom(first: Day, step: number, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index * step));
}

const statuses = ['proposed', 'accepted', 'rejected'] as const;

const cases = contents.flatMap(([name, content, days]) =>
  days.map((day) => [name, day, publishedArchive(content, day, everyone)] as const),
);

describe.each(cases)('%s on %s', (_, day, archive) => {
  it('reports each decision as its notes report it', () => {
    const around = decisionSurroundings(archive);
    const left = new Set(leftInForce(archive.decisions).map(({ older }) => older.id));
    for (const decision of archive.decisions) {
      const { id, events, needs, implementedBy, entry } = decision;
      const { row } = decisionPage(decision, archive, around);
      const story = decisionStory({ ...row.terms, ...row.line, earlier: decision.earlier, series: 'S' });
      const said = (status: string) => events.filter((event) => event.status === status);
      expect(story.startsWith('Accepted'), id).toBe(
        said('accepted').length > 0 && ['accepted', 'superseded'].includes(decision.status),
      );
      if (supersedesHead({ ...row.line, course: row.terms.course }) === 'Supersedes')
        expect(said('accepted'), id).not.toEqual([]);
      const decided = row.line.decided?.day;
      if (decided !== undefined && decided !== decision.opened)
        expect(story, id).toMatch(new RegExp(`^(Accepted|Rejected) on ${printDay(decided, 'long')}`));
      if (decision.status === 'rejected') expect(decided, id).toBe(said('rejected')[0]?.day);
      if (row.needs.includes('idle')) expect(needs === 'action' || implementedBy.length > 0, id).toBe(true);
      if ((entry.votes?.against ?? 0) !== 0 && row.terms.window)
        expect(row.terms.window.contested, id).toBe(true);
      expect(row.needs.includes('left-in-force'), id).toBe(left.has(id));
    }
    // A decision without a date and without a needed action needs no attention, however old it is.
    const plain = archive.decisions.filter(
      ({ id, needs, implementedBy, entry }) =>
        needs !== 'action' &&
        implementedBy.length === 0 &&
        entry.objectionsBy === undefined &&
        entry.reviewBy === undefined &&
        entry.votes === undefined &&
        !left.has(id),
    );
    const listed = decisionLists(archive).look.total;
    expect(listed).toBeLessThanOrEqual(archive.decisions.length - plain.length);
    for (const decision of plain)
      expect(decisionPage(decision, archive, around).row.needs, decision.id).toEqual([]);
    for (const question of archive.questions) {
      const wasAnswered = question.events.some(({ status }) => status === 'answered');
      if (wasAnswered && question.status === 'open')
        expect(questionRow(question, day).since?.again).toBeDefined();
    }
  });

  it('has the status, the day, the attendees and the rivals of each decision as in its notes', () => {
    const written = decisionsAsWritten(archive);
    const left = leftInForceAsWritten(written);
    const around = decisionSurroundings(archive);
    expect(archive.decisions.map(({ id }) => id).sort()).toEqual([...written.keys()].sort());
    for (const decision of archive.decisions) {
      const { id, status } = decision;
      const { row } = decisionPage(decision, archive, around);
      const own = written.get(id);
      expect(status, id).toBe(own?.status);
      expect(row.line.decided?.day, id).toBe(own?.decidedOn);
      const steps =
        own?.steps.filter(({ note }, index) => {
          const next = own.steps[index + 1];
          return next?.note !== note || (next.lapsed ?? note.date) > note.date;
        }) ?? [];
      const story = decisionStory({ ...row.terms, ...row.line, earlier: decision.earlier, series: 'S' });
      const given = statuses.filter((one) => steps.some((step) => step.status === one));
      const shown = statuses.filter((one) =>
        new RegExp(`${one} `, 'i').test(story.replaceAll(/[.,] /g, ' ')),
      );
      if (!decision.earlier) expect(shown, id).toEqual(given);
      expect(row.inForceBeside.length > 0, id).toBe(left.has(id));
      const attendees = (own?.decided ?? own?.steps[0]?.note)?.attendees;
      const ids = Array.isArray(attendees)
        ? attendees.map((name) => archive.find.person(name)?.id ?? name)
        : attendees;
      const attended = typeof row.attended === 'string' ? row.attended : row.attended.map((ref) => ref.id);
      expect(attended, id).toEqual(ids ?? 'not-recorded');
    }
  });

  it('counts the decisions of a day in its notes as in its report', () => {
    for (const [since, notes] of Map.groupBy(archive.notes, ({ note }) => note.date)) {
      const { decided, proposed } = reportDecisions(archive.decisions, { since, until: since });
      const lines = notes.map(noteLine);
      const sums = [lines.map((line) => line.decided), lines.map((line) => line.proposed)].map(sumOf);
      // No note of the day accepts a decision whose time for objections ends.
      const noted = decided.filter(({ day, unopposed }) => unopposed === undefined || day === since);
      expect(sums, since).toEqual([noted.length, proposed.length]);
    }
  });

  it('says that there was no objection only if no report may be one', () => {
    const written = decisionsAsWritten(archive);
    const around = decisionSurroundings(archive);
    const adopted = archive.proposals.filter(({ entry }) =>
      entry.positions.some(({ position }) => position === 'object'),
    );
    const objected = new Set(adopted.map(({ adoptedAs }) => adoptedAs?.id));
    for (const decision of archive.decisions) {
      const { window } = decisionPage(decision, archive, around).row.terms;
      if (!window || objectionWords(window) !== 'no objections recorded') continue;
      const own = written.get(decision.id);
      const isSilent = own?.steps.every(({ said }) => said === undefined) && !objected.has(decision.id);
      expect([isSilent, own?.entry?.votes?.against ?? 0, own?.status === 'rejected'], decision.id).toEqual([
        true,
        0,
        false,
      ]);
    }
  });

  it('finds each vote that does not support what was decided first', () => {
    const wrong = [...decisionsAsWritten(archive).values()].flatMap(({ id, entry, steps }) => {
      const { votes, method = 'vote' } = entry ?? {};
      const first = steps.find(({ status }) => status !== 'proposed')?.status;
      if (votes?.for === undefined || votes.against === undefined || method !== 'vote') return [];
      const isMore = votes.for > votes.against;
      return (first === 'accepted' && !isMore) || (first === 'rejected' && isMore) ? [id.split('/')[1]] : [];
    });
    const found = voteAgainstStatus.check(archive).map(({ message }) => /^`([^`]+)`/.exec(message)?.[1]);
    expect(found.toSorted()).toEqual(wrong.sort());
    // Each is shown on the page of the decision and in the list, as long as the decision has that status.
    const around = decisionSurroundings(archive);
    const shown = archive.decisions.filter(
      (decision) => decisionPage(decision, archive, around).row.terms.against,
    );
    const places = voteAgainstStatus
      .check(archive)
      .map(({ path, message }) => `${path} ${message.split('`')[1]}`);
    const current = archive.decisions.filter(
      ({ shortId, note, status, events }) =>
        places.includes(`${note.note.path} ${shortId}`) &&
        status === events.find((event) => event.status !== 'proposed')?.status,
    );
    expect(shown.map(({ id }) => id)).toEqual(current.map(({ id }) => id));
    const looked = decisionLists(archive).pages.filter(({ state }) => state === 'needs-a-look');
    const ids = looked.flatMap(({ page }) => page.items.map(({ line }) => line.ref.id));
    for (const { id } of current) expect(ids).toContain(id);
  });

  it('reports each question as its notes report it, even if it is reopened', () => {
    const written = stepsAsWritten(archive, 'question');
    const lines = questionsReopened(archive.questions, { since: '2000-01-01', until: day });
    const again = new Set(lines.map(({ ref }) => ref.id));
    for (const question of archive.questions) {
      const steps = written.get(question.id) ?? [];
      const last = steps.at(-1)?.status;
      // A parked question was never closed. It is taken up again, and not reopened.
      const isReopened = steps.some(
        ({ status }, index) => status === 'open' && steps[index - 1]?.status === 'answered',
      );
      expect(again.has(question.id), question.id).toBe(isReopened);
      const isAgain = last === 'open' && steps.some(({ status }) => status !== 'open');
      const { since, ending } = questionRow(question, day);
      expect(question.status, question.id).toBe(last);
      const lastClosed = steps.findLast(({ status }) => status !== 'open')?.status;
      const word = isAgain ? (lastClosed === 'parked' ? 'taken-up' : 'reopened') : undefined;
      expect([since?.again, ending !== undefined], question.id).toEqual([word, last !== 'open']);
    }
  });

  it('has one date since which a question is open: on home, its page, its note, its aims and in the data', () => {
    const written = stepsAsWritten(archive, 'question');
    const closes = (status: string) => status === 'answered' || status === 'parked';
    const expected = new Map(
      [...written].flatMap(([id, steps]) => {
        const first = steps[steps.findLastIndex(({ status }) => closes(status)) + 1];
        return first ? [[id, first.note.date] as const] : [];
      }),
    );
    const index = noteIndex(archive);
    const shown = [
      openQuestions(archive.questions, archive.questions.length).items,
      ...archive.programs.map((program) => openQuestions(program.questions, archive.questions.length).items),
    ].flatMap((items) => items.map(({ ref, since }) => [ref.id, since.day] as const));
    for (const { ref, since, days } of home(archive).questions.items) {
      shown.push([ref.id, since.day]);
      expect(days, ref.id).toBe(daysBetween(since.day, day));
    }
    for (const { id, openSince = 'closed' } of dataOf(archive)) shown.push([id, openSince]);
    for (const note of archive.notes)
      for (const { ref, open } of notePage(note, archive, index).questions)
        if (open) {
          shown.push([ref.id, open.day]);
          expect(open.days, ref.id).toBe(daysBetween(open.day, day));
        }
    for (const question of archive.questions)
      shown.push([question.id, questionRow(question, day).since?.day ?? 'closed']);
    for (const [id, since] of shown) expect([id, since]).toEqual([id, expected.get(id) ?? 'closed']);
    expect(shown.length).toBeGreaterThanOrEqual(2 * archive.questions.length);
  });

  it('says “never mentioned” only of a question that no later note mentions', () => {
    const around = questionSurroundings(archive);
    const written = stepsAsWritten(archive, 'question');
    for (const question of archive.questions) {
      const page = questionPage(question, archive, around);
      const notes = new Set(written.get(question.id)?.map(({ note }) => note.path));
      expect(page.mentions, question.id).toBe(notes.size - 1);
      const marks = page.thread.steps.filter(({ state }) => state !== 'not-mentioned');
      if (carriedSentence({ ...page.row, ...page }).includes('never')) expect(marks).toHaveLength(1);
    }
  });
});

it('has on some days rejected rivals, proposals superseded before acceptance, ties and reopened questions', () => {
  const all = cases.flatMap(([name, , archive]) => (name === 'the organisation' ? [archive] : []));
  const written = all.flatMap((archive) => [...decisionsAsWritten(archive).values()]);
  const early = written.filter(({ status, decided }) => status === 'superseded' && !decided);
  expect(written.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(10);
  expect(early.length).toBeGreaterThan(5);
  expect(all.flatMap((archive) => voteAgainstStatus.check(archive)).length).toBeGreaterThan(0);
  expect(all.some((archive) => leftInForceAsWritten(decisionsAsWritten(archive)).size > 0)).toBe(true);
  const questions = all.flatMap((archive) => archive.questions.map((one) => questionRow(one, archive.today)));
  expect(questions.filter(({ since }) => since?.again === 'reopened').length).toBeGreaterThan(5);
});
