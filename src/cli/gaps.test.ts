import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../core/model/finding/source.ts';
import { fakeEffects } from '../testing/fake-effects.ts';
import { runGaps } from './gaps.ts';

const program = (...objectives: string[]): SourceFile => ({
  path: 'programs/p6.md',
  text: `---
title: Delivery
outcomes:
  - id: o1
    text: It works
    objectives:
${objectives.map((id) => `      - id: ${id}\n        text: Objective ${id}\n        owner: mark`).join('\n')}
---
`,
});
const quarter = {
  path: 'quarters/2017-18-q1.md',
  text: '---\nstarts: 2017-07-01\nends: 2017-09-30\ngoals:\n  - id: all\n    text: All of it\n    for: [p6/o1.1, p6/o1.2]\n---\n',
};
const note = (...more: string[]): SourceFile => ({
  path: 'notes/weekly/2017-09-01.md',
  text: [
    '---',
    'title: Weekly',
    'date: 2017-09-01',
    'attendees: []',
    'actions:',
    '  - { id: a, text: First, owner: mark, for: p6/o1.1 }',
    '  - { id: secret, text: Secret, owner: mark, visibility: private }',
    ...more,
    'objectives:',
    '  - ref: p6/o1.1',
    '  - ref: p6/o1.2',
    '---',
    'Words.',
    '',
  ].join('\n'),
});
const people = { path: 'people.yaml', text: '- { id: mark, name: Mark }\n' };
const whole = [people, program('o1.1'), { ...quarter, text: quarter.text.replace(', p6/o1.2', '') }];
const clean = [...whole, { ...note(), text: note().text.replace('  - ref: p6/o1.2\n', '') }];
const gappy = [people, program('o1.1', 'o1.2'), quarter, note()];
const worse = [
  people,
  program('o1.1', 'o1.2'),
  quarter,
  note('  - { id: lost, text: "Lost\\nwords", owner: mark }'),
];

/** Runs the command over files in memory; `disk` holds every other file by its absolute path. */
async function run(files: readonly SourceFile[], argv: readonly string[], disk: Record<string, string> = {}) {
  const { effects, printed } = fakeEffects(files, { CONTENT_DIR: '/content' });
  const written: string[] = [];
  const code = await runGaps(argv, {
    ...effects,
    readText: async (path) => disk[path],
    replaceText: async (path, text) => {
      written.push(path);
      disk[path] = text;
    },
  });
  return { code, ...printed, written };
}

const baseline = (gaps: object) => `${JSON.stringify({ version: 1, gaps }, null, 2)}\n`;
const agreed = () => ({ '/content/gaps.json': baseline({ 'no-action': ['p6/o1.2'] }) });

describe('gaps', () => {
  it('finds no gaps if none exist', async () => {
    expect(await run(clean, [])).toMatchObject({ code: 0, out: '' });
  });

  it('names each gap with the line on which it can be mended', async () => {
    const { code, out } = await run(worse, []);
    expect(code).toBe(1);
    expect(out).toContain('content/programs/p6.md:10:9  new  p6/o1.2  Objective o1.2\n');
    expect(out).toContain('content/notes/weekly/2017-09-01.md:8:5  new  weekly/lost  Lost words\n');
    expect(out).not.toContain('secret');
  });

  it('accepts the gaps of the baseline, and no others', async () => {
    expect(await run(gappy, [], agreed())).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 accepted'),
    });
    const { code, out } = await run(worse, [], agreed());
    expect(code).toBe(1);
    expect(out).toContain('new  weekly/lost');
    expect(out).toContain('accepted  p6/o1.2');
  });

  it('takes a baseline from elsewhere', async () => {
    const elsewhere = { '/elsewhere.json': baseline({ 'no-action': ['p6/o1.2'] }) };
    expect((await run(gappy, ['--baseline', '/elsewhere.json'], elsewhere)).code).toBe(0);
  });

  it('reports closed gaps in the baseline, and removes them', async () => {
    const disk = agreed();
    const first = await run(clean, [], disk);
    expect(first).toMatchObject({ code: 1, written: [] });
    expect(first.out).toContain('closed  no-action  p6/o1.2');
    expect(first.err).toContain('--update');
    expect((await run(clean, ['--update'], disk)).code).toBe(0);
    expect(disk['/content/gaps.json']).toBe(baseline({}));
    expect((await run(clean, [], disk)).code).toBe(0);
  });

  it('never lets a baseline grow', async () => {
    const disk = agreed();
    const updated = await run(worse, ['--update'], disk);
    expect(updated).toMatchObject({ code: 1, written: [] });
    expect(updated.out).toContain('new  weekly/lost');
    expect(disk).toEqual(agreed());
    expect(await run(worse, ['--init'], disk)).toMatchObject({ code: 2, written: [] });
  });

  it('reports an edited baseline entry as new', async () => {
    const disk = { ...agreed(), '/previous.json': baseline({}) };
    expect((await run(gappy, ['--previous', '/previous.json'], disk)).code).toBe(1);
    disk['/previous.json'] = disk['/content/gaps.json'];
    expect((await run(gappy, ['--previous', '/previous.json'], disk)).code).toBe(0);
  });

  it('writes the first baseline when asked, which then holds', async () => {
    const disk: Record<string, string> = {};
    expect(await run(worse, ['--init'], disk)).toMatchObject({ code: 0, written: ['/content/gaps.json'] });
    expect(disk['/content/gaps.json']).toBe(
      baseline({ 'no-action': ['p6/o1.2'], 'unlinked-action': ['weekly/lost'] }),
    );
    expect((await run(worse, [], disk)).code).toBe(0);
  });

  it('looks at one program when asked', async () => {
    expect((await run(worse, ['--program', 'p6'], agreed())).code).toBe(0);
    const { code, err } = await run(worse, ['--program', 'p9']);
    expect(code).toBe(2);
    expect(err).toContain('Expected one of: p6');
  });

  it('prints one JSON document', async () => {
    const { out } = await run(gappy, ['--format', 'json'], agreed());
    expect(JSON.parse(out)).toMatchObject({
      version: 2,
      new: 0,
      accepted: 1,
      gaps: [{ kind: 'no-action', id: 'p6/o1.2', accepted: true, line: 10 }],
      closed: [],
    });
  });

  it('reads a baseline that has the names of before, and writes the present ones', async () => {
    const old = { 'no-word': ['p6/o1.1'], 'no-check-in': ['p6/o1.2'], 'action-for-nothing': ['weekly/x'] };
    const disk = { '/content/gaps.json': JSON.stringify({ version: 1, gaps: old }) };
    const { code } = await run(clean, ['--today', '2018-01-01', '--update'], disk);
    expect(code).toBe(0);
    expect(disk['/content/gaps.json']).toBe(baseline({ 'no-check-in': ['p6/o1.1'] }));
  });

  it('reports the place of an error in a baseline', async () => {
    const broken = { '/content/gaps.json': '{\n  "version": 1,\n  "gaps": { "no-actoin": [] }\n}\n' };
    const { code, err } = await run(gappy, [], broken);
    expect(code).toBe(2);
    expect(err).toMatch(/gaps\.json:3:13: error: .*unknown-key/);
    expect((await run(gappy, [], { '/content/gaps.json': '{ "version": 1,' })).code).toBe(2);
  });

  it.each([
    ['a baseline that is not there', ['--baseline', '/nowhere.json']],
    ['an earlier one that is not there', ['--previous', '/nowhere.json']],
    ['nothing to update', ['--update']],
    ['both at once', ['--init', '--update']],
    ['part of a baseline', ['--update', '--program', 'p6']],
    ['a format it does not have', ['--format', 'xml']],
    ['a day that is none', ['--today', 'soon']],
  ])('could not run with %s', async (_name, argv) => {
    expect(await run(gappy, argv)).toMatchObject({ code: 2, written: [] });
  });

  it('judges nothing while the notes have errors', async () => {
    const broken = { ...note(), text: 'no frontmatter' };
    const { code, out, err } = await run([people, program('o1.1'), broken], []);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('no-frontmatter');
  });

  it('uses the date of the option', async () => {
    const { code, out } = await run(clean, ['--today', '2018-01-01']);
    expect(code).toBe(1);
    expect(out).toContain('no-check-in');
  });
});
