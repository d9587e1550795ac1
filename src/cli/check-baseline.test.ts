import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../core/model/finding/source.ts';
import { fakeEffects } from '../testing/fake-effects.ts';
import { onlyRules } from '../testing/only-rules.ts';
import { runCheck } from './check.ts';

const site = {
  path: 'site.yaml',
  text: `rules: ${JSON.stringify(onlyRules(['unknown-person', 'dead-link']))}\n`,
};
const note = (day: string, attendees: string, body = ''): SourceFile => ({
  path: `notes/weekly/${day}.md`,
  text: `---\ntitle: Weekly\ndate: ${day}\nattendees: [${attendees}]\n---\n${body}\n`,
});
const old = [
  site,
  note('2017-07-25', 'ann', '[a](gone.md) [b](gone.md)'),
  note('2017-08-01', 'ann, bob'),
  note('2017-02-30', ''),
];
const later = [...old, note('2017-08-08', 'ann', '[c](gone.md)')];
const better = [site, note('2017-07-25', 'ann', '[a](gone.md)'), note('2017-08-01', 'bob')];

async function run(files: readonly SourceFile[], argv: readonly string[], disk: Record<string, string> = {}) {
  const { effects, printed } = fakeEffects(files, { CONTENT_DIR: '/content' }, disk);
  const code = await runCheck(argv, effects);
  return { code, ...printed, disk };
}

const accepted = async () => (await run(old, ['--init'])).disk;

describe('check --baseline', () => {
  it('accepts the findings of today, errors too, one a line by code', async () => {
    const { code, out, err, disk } = await run(old, ['--init']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^Accepted 6 findings in .*\/content\/findings\.json\.\n$/);
    expect(JSON.parse(disk['/content/findings.json'] ?? '')).toEqual({
      version: 1,
      findings: {
        'bad-file-name': ['notes/weekly/2017-02-30.md: `2017-02-30` in the file name is not a date.'],
        'bad-date': ['notes/weekly/2017-02-30.md: `2017-02-30` is not a date: month 02 of 2017 has 28 days.'],
        'unknown-person': ['`ann` is not in `people.yaml`.', '`bob` is not in `people.yaml`.'],
        'dead-link': [
          'notes/weekly/2017-07-25.md: No file `gone.md`.',
          'notes/weekly/2017-07-25.md: No file `gone.md`.',
        ],
      },
    });
    expect(await run(old, ['--baseline'], disk)).toMatchObject({ code: 0, out: '' });
  });

  it('reports a new finding only, and no name again that is in one more file', async () => {
    const { code, out, err } = await run(later, ['--baseline'], await accepted());
    expect(code).toBe(1);
    expect(out.match(/\[[a-z-]+\]$/gm)).toEqual(['[dead-link]']);
    expect(out).toContain('content/notes/weekly/2017-08-08.md:6:5: warning: ');
    expect(err).toBe('1 new finding, 6 accepted, 0 fixed.\n');
  });

  it('finds the same finding on another line, and one more of the same as new', async () => {
    const moved = old.map((file) => ({ ...file, text: file.text.replace('[a]', '\n\n[a]') }));
    expect(await run(moved, ['--baseline'], await accepted())).toMatchObject({ code: 0, out: '' });
    const more = old.map((file) => ({ ...file, text: file.text.replace('[a]', '[z](gone.md)\n\n[a]') }));
    expect((await run(more, ['--baseline'], await accepted())).err).toContain('1 new finding, 6 accepted');
  });

  it('reports fixed findings until they are removed', async () => {
    const disk = await accepted();
    const { code, err } = await run(better, ['--baseline'], disk);
    expect(code).toBe(1);
    expect(err).toContain('fixed  dead-link  notes/weekly/2017-07-25.md: No file `gone.md`.\n');
    expect(err).toContain('0 new findings, 3 accepted, 3 fixed.\nRun with --update ');
    expect((await run(better, ['--update'], disk)).code).toBe(0);
    expect(await run(better, ['--baseline'], disk)).toMatchObject({ code: 0, out: '' });
    expect((await run(old, ['--baseline'], disk)).err).toContain('3 new findings, 3 accepted');
  });

  it('has the same words at many places of a note once, with their number', async () => {
    const many = (times: number) => [site, note('2017-07-25', '', '[a](gone.md) '.repeat(times))];
    const { disk, err } = await run(many(6_000), ['--init']);
    expect(err).toMatch(/^Accepted 1 finding in /);
    expect(JSON.parse(disk['/content/findings.json'] ?? '').findings).toEqual({
      'dead-link': ['notes/weekly/2017-07-25.md: No file `gone.md`. It is in 6000 places.'],
    });
    expect(await run(many(6_000), ['--baseline'], disk)).toMatchObject({ code: 0, out: '' });
    const more = await run(many(6_001), ['--baseline'], disk);
    expect(more.code).toBe(1);
    expect(more.out).toContain('No file `gone.md`. It is in 6001 places. [dead-link]');
    const fewer = await run(many(2), ['--baseline'], disk);
    expect(fewer.err).toContain('0 new findings, 2 accepted, 1 fixed');
    const { out } = await run(many(6_000), ['--format', 'sarif']);
    const [result] = JSON.parse(out).runs[0].results;
    expect(result.message.text).toBe('No file `gone.md`. It is in 6000 places.');
    expect(result.relatedLocations).toHaveLength(2);
  });

  it('never lets a baseline grow', async () => {
    const disk = await accepted();
    const before = { ...disk };
    const updated = await run(later, ['--update'], disk);
    expect(updated.code).toBe(1);
    expect(updated.err).toContain('is unchanged: new findings cannot be added.');
    expect((await run(later, ['--init'], disk)).code).toBe(2);
    expect(disk).toEqual(before);
  });

  it('reports an edited baseline entry as new', async () => {
    const disk = { ...(await accepted()), '/previous.json': '{ "version": 1, "findings": {} }' };
    const { code, err } = await run(old, ['--baseline', '--previous', '/previous.json'], disk);
    expect({ code, err }).toEqual({ code: 1, err: '6 new findings, 0 accepted, 0 fixed.\n' });
  });

  it('accepts what a broken file hides, however many of its findings are left', async () => {
    const broken = {
      path: 'notes/weekly/2017-09-01.md',
      text: '---\ntitle: x\n  date: x\n---\n\u0001 \u0002\n',
    };
    const { disk } = await run([site, broken], ['--init']);
    const fixed = { ...broken, text: broken.text.replace('\u0001', '') };
    const { err } = await run([site, fixed], ['--baseline'], disk);
    expect(err).toContain('0 new findings, 2 accepted, 1 fixed.');
  });

  it.each([
    ['a baseline that is not there', ['--baseline']],
    ['a baseline elsewhere that is not there', ['--baseline', '/nowhere.json']],
    ['an earlier one that is not there', ['--init', '--previous', '/nowhere.json', '--update']],
    ['nothing to update', ['--update']],
    ['both at once', ['--init', '--update']],
  ])('could not run with %s', async (_name, argv) => {
    expect(await run(old, argv)).toMatchObject({ code: 2, disk: {} });
  });

  it('reports the place of an error in a baseline', async () => {
    const disk = { '/content/findings.json': '{\n  "version": 1,\n  "findings": { "dead-lnk": [] }\n}\n' };
    const { code, err } = await run(old, ['--baseline'], disk);
    expect(code).toBe(2);
    expect(err).toMatch(/findings\.json:3:17: error: .*unknown-key/);
  });
});
