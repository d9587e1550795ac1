import { join } from 'node:path';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../site/routes.ts';
import { fakeEffects } from '../testing/fake-effects.ts';
import { runActions } from './actions.ts';

const files = [
  { path: 'people.yaml', text: '- { id: dan, name: Dan Wu, aliases: [Danny], teams: [releng] }\n' },
  { path: 'teams.yaml', text: '- { id: releng, name: Release }\n' },
  {
    path: 'programs/p6.md',
    text: '---\ntitle: Delivery\noutcomes:\n  - { id: o1, text: One road, objectives: [{ id: o1.1, text: A pipeline }] }\n---\n',
  },
  {
    path: 'notes/weekly/2017-08-01.md',
    text: `---
title: Weekly
date: 2017-08-01
attendees: []
actions:
  - { id: late, text: Find a way, owner: dan, due: 2017-08-22, for: p6/o1.1 }
  - { id: done, text: Write it down, owner: [dan, releng], status: done, for: none }
  - { id: waits, text: Ship it, owner: releng, status: blocked, blockedBy: late, for: p6 }
  - { id: hostile, text: "=cmd() | <script> \\u202e 日本", owner: releng, for: none, due: 2017-12-24 }
---
`,
  },
  {
    path: 'notes/weekly/2017-08-08.md',
    text: '---\ntitle: Weekly\ndate: 2017-08-08\nattendees: []\n---\nNothing new.\n',
  },
];

function world(over: { columns?: number; colours?: boolean } = {}) {
  const { effects, printed } = fakeEffects(files);
  const written = new Map<string, string>();
  const more = {
    pathOf,
    readText: async (path: string) => written.get(path),
    replaceText: async (path: string, text: string) => void written.set(path, text),
  };
  const stdout = { colours: false, ...over };
  return { effects: { ...effects, ...more, stdout }, printed, written };
}

async function printedBy(argv: readonly string[], over?: Parameters<typeof world>[0]) {
  const { effects, printed } = world(over);
  expect([await runActions(argv, effects), printed.err]).toEqual([0, '']);
  return printed.out;
}

describe('actions in the terminal', () => {
  it('are a table of open actions, with a mark and a word for each status', async () => {
    expect(await printedBy([])).toBe(
      [
        'Status     Action                   Owner    Due                             Carried  Serves                Id',
        '○ Open     Find a way               Dan Wu   ▲ 17 days overdue, 22 Aug 2017  1×       A pipeline (p6/o1.1)  weekly/late',
        '■ Blocked  Ship it                  Release  no due date                     1×       Delivery (p6)         weekly/waits',
        '○ Open     =cmd() | <script>  日本  Release  24 Dec 2017                     1×       standalone            weekly/hostile',
        '',
      ].join('\n'),
    );
  });

  it.each([160, 100, 80, 60])('fit a terminal of %i columns', async (columns) => {
    const lines = (await printedBy([], { columns })).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    // Signs in full width count twice.
    for (const line of lines) expect(line.replace(/[日本]/g, 'xx').length).toBeLessThanOrEqual(columns);
    expect(lines[1]).toContain('▲ 17 days overdue');
  });

  it('are coloured only where the terminal takes colours, and a file never has any', async () => {
    expect(await printedBy([], { colours: false })).not.toContain('\u001b');
    expect(await printedBy([], { colours: true })).toContain(
      '\u001b[33m▲ 17 days overdue, 22 Aug 2017\u001b[39m',
    );
    const { effects, written } = world({ colours: true, columns: 60 });
    expect(await runActions(['--out', 'open.txt'], effects)).toBe(0);
    expect(written.get(join(process.cwd(), 'open.txt'))).toBe(await printedBy([]));
  });

  it('are under headings if they are grouped', async () => {
    const out = await printedBy(['--group', 'owner']);
    expect(out.split('\n').filter((line) => /^\S+( Wu)?$/.test(line))).toEqual(['Dan Wu', 'Release']);
  });

  it('are none without being an error', async () => {
    const { effects, printed } = world();
    expect(await runActions(['--carried', '9'], effects)).toBe(0);
    expect(printed).toEqual({ out: '', err: 'No matching actions.\n' });
  });
});

describe('the filters', () => {
  const idsBy = async (...argv: string[]) => {
    const { actions } = JSON.parse(await printedBy([...argv, '--format', 'json']));
    return actions.map(({ id }: { id: string }) => id.replace('weekly/', ''));
  };

  it.each([
    [['--owner', 'dan'], ['late']],
    [
      ['--owner', 'Danny', '--status', 'any'],
      ['late', 'done'],
    ],
    [['--team', 'releng', '--status', 'done'], ['done']],
    [
      ['--program', 'p6'],
      ['late', 'waits'],
    ],
    [['--objective', 'p6/o1.1'], ['late']],
    [['--for', 'none'], ['hostile']],
    [['--series', 'weekly', '--overdue'], ['late']],
    [['--blocked'], ['waits']],
    [['--due-from', '2017-08-22', '--due-to', '2017-08-22'], ['late']],
    [
      ['--carried', '1', '--sort', '-action'],
      ['waits', 'late', 'hostile'],
    ],
    [['--unowned'], []],
    [['--quarter', '2017-q3', '--status', 'overdue'], ['late']],
    [['--overdue', '--today', '2017-08-22'], []],
  ])('%j', async (argv, expected) => {
    const { effects, printed } = world();
    expect(await runActions([...argv, '--format', 'json'], effects)).toBe(0);
    const { actions } = JSON.parse(printed.out);
    expect(actions.map(({ id }: { id: string }) => id.replace('weekly/', ''))).toEqual(expected);
  });

  it.each([
    [['--stale'], ['--quiet']],
    [
      ['--status', 'overdue'],
      ['--status', 'late'],
    ],
    [
      ['--sort', '-status'],
      ['--sort', '-state'],
    ],
    [
      ['--group', 'stale'],
      ['--group', 'quiet'],
    ],
  ])('%j was %j before, which still works', async (present, before) => {
    const today = ['--today', '2018-08-22'];
    expect(await printedBy([...before, ...today])).toBe(await printedBy([...present, ...today]));
  });

  it('have no names of before in the help', async () => {
    const { effects, printed } = world();
    await runActions(['--help'], effects);
    expect(printed.out).toContain('--stale');
    expect(printed.out).not.toMatch(/quiet|"late"|\bstate\b/);
  });

  it('hold together', async () => {
    expect(await idsBy('--owner', 'dan', '--status', 'any', '--for', 'none')).toEqual(['done']);
  });

  it.each([
    [['--owner', 'dann'], 'unknown person or team `dann`. hint: write `dan`'],
    [['--objective', 'p6/o1'], 'unknown objective `p6/o1`. hint: write `p6/o1.1`'],
    [['--series', 'weekli'], 'unknown series `weekli`. hint: write `weekly`'],
    [['--quarter', '2017-q2'], 'unknown quarter `2017-q2`. hint: write `2017-q3`'],
    [['--status', 'opne'], "argument 'opne' is invalid"],
    [['--carried', 'often'], 'Expected a whole number from 1 to 9999.'],
    [['--sort', 'size'], 'Expected one of status, action, owner'],
    [['--due-to', '2017-02-30'], 'Expected a date such as 2017-09-08.'],
    [['--format', 'xls'], "argument 'xls' is invalid"],
  ])('%j are refused with a hint', async (argv, expected) => {
    const { effects, printed } = world();
    expect(await runActions(argv, effects)).toBe(2);
    expect(printed.out).toBe('');
    expect(printed.err).toContain(expected);
  });
});

describe('as other formats', () => {
  it('CSV holds nothing that a spreadsheet would run', async () => {
    const { data } = papaparse.parse<Record<string, string>>(
      (await printedBy(['--format', 'csv'])).replace(/^\uFEFF/, ''),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(data.map((row) => row['Action'])).toContain("'=cmd() | <script> \u202e 日本");
  });

  it('Markdown keeps markup of a note text', async () => {
    expect(await printedBy(['--format', 'md'])).toContain('=cmd() \\| \\<script\\>');
  });
});
