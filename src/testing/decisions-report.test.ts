import { describe, expect, it } from 'vitest';
import { leftInForce } from '../core/graph/record/left-in-force.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { decisionStory, supersedesHead } from '../core/text/decision/words.ts';
import { printDay } from '../core/text/lines/day.ts';
import { decisionLists } from '../core/views/decision/list.ts';
import { decisionPage, decisionSurroundings } from '../core/views/decision/page.ts';
import { questionRow } from '../core/views/decision/question-row.ts';
import { awkward } from './awkward.ts';
import { generateArchive } from './generate/archive.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * What a page says of a decision, a note has reported: acceptance, its day, what is missing, and what is in force.
 */

const everyone = { drafts: true, private: true };
const read = (files: ReturnType<typeof generateOrganisation>) =>
  readArchive({ files, assets: [], findings: [] }, '2999-12-31').content;

const contents: readonly (readonly [string, Content, readonly Day[]])[] = [
  ['the organisation', read(generateOrganisation()), daysFrom('2023-10-31', 170, 5)],
  ['a generated archive', read(generateArchive({ notes: 300, seed: 5 })), daysFrom('2021-03-31', 140, 5)],
  ['what is awkward', awkward, daysFrom('2017-05-31', 25, 5)],
];

function daysFrom(first: Day, step: number, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index * step));
}

describe.each(contents)('%s', (_, content, days) => {
  it.each(days)('reports on %s of each decision what its notes report', (day) => {
    const archive = publishedArchive(content, day, everyone);
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
      if (supersedesHead(row.line) === 'Supersedes') expect(said('accepted'), id).not.toEqual([]);
      const decided = row.line.decided?.day;
      if (decided !== undefined && decided !== decision.opened)
        expect(story, id).toMatch(new RegExp(`^(Accepted|Rejected) on ${printDay(decided, 'long')}`));
      if (decision.status === 'rejected') expect(decided, id).toBe(said('rejected')[0]?.day);
      if (row.needs.includes('idle')) expect(needs === 'action' || implementedBy.length > 0, id).toBe(true);
      if ((entry.votes?.against ?? 0) > 0 && row.terms.window)
        expect(row.terms.window.contested, id).toBe(true);
      expect(row.needs.includes('left-in-force'), id).toBe(left.has(id));
    }
    // A decision with no date to keep and no action to wait for needs no attention, however old it is.
    const plain = archive.decisions.filter(
      ({ id, needs, implementedBy, entry }) =>
        needs !== 'action' &&
        implementedBy.length === 0 &&
        entry.objectionsBy === undefined &&
        entry.reviewBy === undefined &&
        !left.has(id),
    );
    const listed = decisionLists(archive).look.total;
    expect(listed).toBeLessThanOrEqual(archive.decisions.length - plain.length);
    for (const decision of plain)
      expect(decisionPage(decision, archive, around).row.needs, decision.id).toEqual([]);
    for (const question of archive.questions) {
      const wasAnswered = question.events.some(({ status }) => status === 'answered');
      if (wasAnswered && question.status === 'open')
        expect(questionRow(question, day).reopened).toBeDefined();
    }
  });
});
