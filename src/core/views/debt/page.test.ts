import { describe, expect, it } from 'vitest';
import { generateOrganisation } from '../../../testing/generate/organisation.ts';
import { readContent } from '../../parse/content.ts';
import { publishedArchive } from '../../reading.ts';
import { debtLede } from '../../text/debt/words.ts';
import { involvements } from '../people/involvement.ts';
import { debtBalance } from './balance.ts';
import { debtPage } from './page.ts';

const note = (day: string, rest: string) => ({
  path: `notes/ops/${day}.md`,
  text: `---\ntitle: Review ${day}\ndate: ${day}\nkind: sprint-review\nattendees: unknown\n${rest}`,
});
const { content, findings } = readContent([
  note(
    '2026-01-09',
    `sprint:
  goals: [{ text: Ship it, result: done }]
  unplanned: [{ text: Repair the cache }]
debt:
  - { id: cache, text: The cache was set up by hand, remedy: A script, cause: unplanned/1 }
  - { id: docs, text: No docs, status: accepted }
---
`,
  ),
  note('2026-01-23', 'sprint: { number: 2 }\n---\n'),
  note(
    '2026-02-06',
    `followUps:
  - { debt: cache, status: repaid, note: A script now }
  - { debt: older, status: open, text: Older than the archive }
---

- DEBT: Keys are copied ^keys
`,
  ),
  note('2026-02-20', '---\n\n- [x] [[keys]] gone\n- [[cache]] open: it broke\n'),
]);
const archive = publishedArchive(content, '2026-03-01', { drafts: false });

describe('all debt', () => {
  it('is read from entries, follow-ups and lines, with the words of pages as statuses', () => {
    expect(findings).toEqual([]);
    expect(Object.fromEntries(archive.debt.map(({ shortId, status }) => [shortId, status]))).toEqual({
      cache: 'open',
      docs: 'dropped',
      older: 'open',
      keys: 'done',
    });
  });

  it('has a balance by note, with the sprints that repaid nothing', () => {
    expect(debtBalance(archive)).toMatchObject([
      { day: '2026-01-09', added: 2, repaid: 0, accepted: 1, open: 1 },
      { day: '2026-01-23', isSprint: true, added: 0, repaid: 0, open: 1 },
      { day: '2026-02-06', added: 2, repaid: 1, open: 2 },
      { day: '2026-02-20', added: 0, reopened: 1, repaid: 1, open: 2 },
    ]);
  });

  it('lists what is owed first, with remedy, cause and age', () => {
    const page = debtPage(archive);
    expect(page).toMatchObject({ total: 4, open: 2, repaid: 1, accepted: 1, oldest: 51 });
    expect(page.pages[0]?.items.map(({ ref }) => ref.id)).toEqual([
      'ops/cache',
      'ops/older',
      'ops/keys',
      'ops/docs',
    ]);
    expect(page.pages[0]?.items[0]).toMatchObject({
      remedy: 'A script',
      cause: { part: 'unplanned', number: 1, text: 'Repair the cache' },
      days: 51,
    });
    expect(debtLede(page)).toBe('2 debts are open, the oldest for 51 days. 1 was repaid and 1 accepted.');
  });
});

it('is on the pages of its owners, and of the teams of its series if nobody owns it', () => {
  const { content: shared } = readContent([
    { path: 'people.yaml', text: '- { id: dan, name: Dan }' },
    { path: 'teams.yaml', text: '- { id: web, name: Web }' },
    { path: 'series/ops.md', text: '---\ntitle: Ops\nteams: [web]\n---\n' },
    note('2026-01-09', '---\n\n- DEBT: @dan: keys\n- DEBT: docs\n- [x] DEBT: gone\n'),
  ]);
  const owned = involvements(publishedArchive(shared, '2026-03-01', { drafts: false }));
  const ids = (party: string) => owned.get(party)?.debt.map(({ shortId }) => shortId);
  expect([ids('dan'), ids('web')]).toEqual([['keys'], ['docs']]);
});

it('balances for the organisation: what remains is what is open, and no step is below zero', () => {
  const { content: generated } = readContent(generateOrganisation());
  const organisation = publishedArchive(generated, '2026-01-01', { drafts: false });
  const balance = debtBalance(organisation);
  expect(balance.length).toBeGreaterThan(10);
  expect(Math.min(...balance.map(({ open }) => open))).toBeGreaterThanOrEqual(0);
  expect(balance.at(-1)?.open).toBe(debtPage(organisation).open);
  const sum = (key: 'added' | 'reopened' | 'repaid' | 'accepted') =>
    balance.reduce((total, one) => total + one[key], 0);
  expect(sum('added')).toBe(organisation.debt.length);
  expect(sum('added') + sum('reopened') - sum('repaid') - sum('accepted')).toBe(balance.at(-1)?.open);
});
