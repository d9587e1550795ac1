import { afterAll, expect, it, vi } from 'vitest';
import * as movements from '../core/views/lines/movements.ts';
import { fakeEffects } from '../testing/fake-effects.ts';

// Simulates a fault: a fold that forgets one term. The modules are loaded again, since test files share them.
vi.resetModules();
vi.doMock('../core/views/lines/movements.ts', () => ({
  ...movements,
  movedIn: (...asked: Parameters<typeof movements.movedIn>) => {
    const moved = movements.movedIn(...asked);
    return moved && { ...moved, terms: moved.terms.filter((term) => term !== 'done') };
  },
}));
const { runBuild } = await import('./build.ts');
afterAll(() => {
  vi.doUnmock('../core/views/lines/movements.ts');
  vi.resetModules();
});

const note = (date: string, rest: string) => ({
  path: `notes/weekly/${date}.md`,
  text: `---\ntitle: Weekly\ndate: ${date}\nattendees: []\n${rest}---\nShort.\n`,
});
const files = [
  { path: 'series/weekly.md', text: '---\ntitle: Weekly\ncadence: weekly\n---\n' },
  note('2017-07-25', 'actions:\n  - { id: lamp, text: Mend the lamp, owner: ann, for: none }\n'),
  note('2017-08-01', 'followUps:\n  - { action: lamp, status: done }\n'),
];

it.each([
  [[], 0, 1],
  [['--strict'], 1, 0],
] as const)('builds with books that do not balance, but not with --strict: %j', async (argv, exit, built) => {
  const { effects, printed } = fakeEffects([
    ...files,
    { path: 'people.yaml', text: '- { id: ann, name: Ann }\n' },
  ]);
  const buildSite = vi.fn(async () => ({ pages: 1, records: 1, renderSeconds: 1, searchSeconds: 1 }));
  expect(await runBuild([...argv, '--today', '2017-09-01'], { ...effects, buildSite })).toBe(exit);
  expect(buildSite).toHaveBeenCalledTimes(built);
  expect(printed.err).toContain(
    'The books do not balance. This is a fault in Throughline, not in the notes. Please report it.\n' +
      '  `weekly/lamp` from 1 July 2017 to 1 September 2017: its lists do not balance: opened.\n',
  );
});
