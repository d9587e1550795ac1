import { expect, it } from 'vitest';
import { html } from '../html.ts';
import { earlierRound } from './rounds.ts';

const note = { kind: 'note', id: 'web/2026-03-09', label: 'Web' } as const;

it('prints a round that is over in one line, with the note that reports it', () => {
  const missed = { due: '2026-03-02', estimated: false, state: 'missed' } as const;
  const done = { ...missed, state: 'done', done: { day: '2026-03-08', note } } as const;
  expect(html(earlierRound(missed))).toBe('<p>2 Mar 2026: missed</p>');
  expect(html(earlierRound(done))).toBe(
    '<p>2 Mar 2026: done <a href="/notes/web/2026-03-09/">8 Mar 2026</a></p>',
  );
});
