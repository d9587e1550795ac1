import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import { agendaMarkdown } from '../../exports/agenda/markdown.ts';
import { agendaIndex, agendaOf } from '../agenda/agenda.ts';
import type { FollowLine, PrintedFollowList } from '../follow-through/list-line.ts';
import { followListsPages } from '../follow-through/list-pages.ts';
import { home } from '../home/home.ts';
import { ledger } from '../ledger/ledger.ts';
import { matching } from '../ledger/match.ts';
import { isBlocked } from '../lines/blockers.ts';

const archive = anArchive({
  notes: [
    aNote({
      id: 'ops/2017-03-07',
      questions: [aQuestion({ id: 'open-question' }), aQuestion({ id: 'answered' })],
      actions: [
        anAction({ id: 'called-so', status: 'blocked' }),
        anAction({ id: 'held', blockedBy: ['open-question'] }),
        anAction({ id: 'freed', blockedBy: ['answered'] }),
        anAction({ id: 'works', status: 'in-progress', blockedBy: ['called-so'] }),
        anAction({ id: 'over', status: 'dropped', reason: 'No use', blockedBy: ['open-question'] }),
        anAction({ id: 'free' }),
      ],
    }),
    aNote({
      id: 'ops/2017-04-04',
      followUps: [aFollowUp({ kind: 'question', ref: 'answered', status: 'answered' })],
    }),
  ],
});
const blocked = ['called-so', 'held', 'works'];

describe('blocked actions', () => {
  it('is an action that a note calls blocked, or that has an open blocker', () => {
    const ids = archive.actions.filter(isBlocked).map(({ shortId }) => shortId);
    expect(ids.toSorted()).toEqual(blocked);
  });

  it('is the same on the first page, in the ledger and in its figure', () => {
    const { rows, facets, figures } = ledger(archive);
    const found = matching(rows, { blocked: 'yes' }, facets).map(({ line }) => line.shortId);
    expect(found.toSorted()).toEqual(blocked);
    expect(figures.blocked).toBe(blocked.length);
    expect(home(archive).blocked.total).toBe(blocked.length);
  });

  it('are called blocked in the lists of follow-through, also if they are in progress', () => {
    const linesOf = ({ lists, lines }: PrintedFollowList): readonly FollowLine[] => [
      ...lines,
      ...lists.flatMap(linesOf),
    ];
    const lines = followListsPages(archive)
      .filter(({ of }) => !of)
      .flatMap(({ printed }) => printed().lists.items.flatMap(linesOf));
    const shown = lines.filter(({ state }) => state === 'blocked').map(({ ref }) => ref.id);
    expect([...new Set(shown)].toSorted()).toEqual(blocked.map((id) => `ops/${id}`));
    expect(lines.some(({ state }) => state === 'in-progress')).toBe(false);
  });

  it('are nothing else in the Markdown of the agenda', () => {
    const ops = archive.find.series('ops');
    const text = ops && agendaMarkdown(agendaOf(ops, archive, agendaIndex(archive)));
    const works = archive.find.action('ops/works');
    const blocker = archive.find.action('ops/called-so');
    expect(text).toContain(`- [ ] ${works?.text} (unowned · blocked by ${blocker?.text}`);
    expect(text).not.toContain('in progress');
  });
});
