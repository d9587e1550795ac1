import { expect, it } from 'vitest';
import { decisionLists } from '../core/views/decision/list.ts';
import { questionsPages } from '../core/views/decision/question-list.ts';
import { recordRef } from '../core/views/lines/ref.ts';
import { aDecision, aNote, anArchive, aQuestion } from '../testing/builders.ts';
import { decisionsPath, pathOf, questionsPath } from './routes.ts';

/** Records enough for several pages in every state, in series whose names are those of the states. */
const states = [
  'open',
  'parked',
  'answered',
  'proposed',
  'accepted',
  'rejected',
  'superseded',
  'needs-a-look',
];
const ids = ['page', '2', 'open', 'accepted', ...Array.from({ length: 60 }, (_, index) => `n${index}`)];
const archive = anArchive({
  notes: states.flatMap((series, index) => [
    aNote({
      id: `${series}/2017-0${index + 1}-07`,
      questions: ids.map((id) =>
        aQuestion({ id, status: (['open', 'parked', 'answered'] as const)[index % 3] }),
      ),
    }),
    aNote({
      id: `${series}/2017-0${index + 1}-08`,
      decisions: ids.map((id) =>
        aDecision({ id: `d-${id}`, status: (['proposed', 'accepted', 'rejected'] as const)[index % 3] }),
      ),
    }),
  ]),
});

it.each([
  [
    'questions',
    questionsPages(archive).map(({ state, page }) => questionsPath(state, page.page)),
    archive.questions,
  ],
  [
    'decisions',
    decisionLists(archive).pages.map(({ state, page }) => decisionsPath(state, page.page)),
    archive.decisions,
  ],
])(
  'the lists of %s by state never stand where a record of a series of that name does',
  (_, lists, records) => {
    const paths = [...lists, ...records.map((record) => pathOf(recordRef(record)))];
    expect(lists.length).toBeGreaterThan(10);
    expect(new Set(paths).size).toBe(paths.length);
  },
);
