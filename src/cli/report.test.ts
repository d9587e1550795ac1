import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../disk/content-folder.ts';
import { pathOf } from '../site/routes.ts';
import { fakeEffects } from '../testing/fake-effects.ts';
import { runReport } from './report.ts';

/*
 * The texts of `testing/reports/` are exactly what is printed on the examples of the contract. After a change that is
 * meant, `npx vitest run src/cli/report.test.ts -u` writes them anew: read the diff.
 */

const testing = join(import.meta.dirname, '../testing');
const examples = await readContentFolder(join(testing, 'programs/contract-examples/content'));
const golden = (name: string) => join(testing, 'reports', name);

function withFiles(files = examples?.files, disk: Readonly<Record<string, string>> = {}) {
  const { effects, printed } = fakeEffects(files);
  const written = new Map(Object.entries(disk));
  const more = {
    pathOf,
    readText: async (path: string) => written.get(path),
    replaceText: async (path: string, text: string) => void written.set(path, text),
  };
  return { effects: { ...effects, ...more }, printed, written };
}

async function printedBy(...argv: string[]) {
  const { effects, printed } = withFiles();
  expect([await runReport(argv, effects), printed.err]).toEqual([0, '']);
  return printed.out;
}

const summer = ['--since', '2017-07-01', '--until', '2017-09-30', '--today', '2017-12-01'];

describe('what is printed of', () => {
  it.each([
    ['a program', 'program.md', ['--program', 'p6']],
    ['everything', 'everything.md', []],
    ['a program as a document to send', 'program.html', ['--program', 'p6', '--format', 'html']],
    ['a person', 'mark.md', ['--person', 'mark']],
  ])('%s', async (_name, file, argv) => {
    await expect(await printedBy(...argv, ...summer)).toMatchFileSnapshot(golden(file));
  });

  it('a program as JSON', async () => {
    const document = JSON.parse(await printedBy('--program', 'p6', '--format', 'json', ...summer));
    await expect(`${JSON.stringify(document, undefined, 2)}\n`).toMatchFileSnapshot(
      golden('program.json.txt'),
    );
  });
});

describe('report', () => {
  it.each([
    ['nothing asked', [], 0],
    ['a series', ['--series', 'deployment-pipeline'], 0],
    ['a team by its name', ['--team', 'Operations'], 0],
    ['help', ['--help'], 0],
    ['a day that is none', ['--since', '2017-02-30'], 2],
    ['a period that ends before it begins', ['--since', '2017-09-01', '--until', '2017-08-31'], 2],
    ['a first day ahead of today', ['--since', '2017-09-09'], 2],
    ['two things at once', ['--program', 'p6', '--person', 'mark'], 2],
    ['a format it does not have', ['--format', 'pdf'], 2],
    ['an unknown program', ['--program', 'p66'], 2],
    ['an unknown series', ['--series', 'pipeline'], 2],
    ['an unknown team', ['--team', 'opz'], 2],
  ])('with %s ends with its exit code', async (_name, argv, expected) => {
    expect(await runReport(argv, withFiles().effects)).toBe(expected);
  });

  it('names the nearest that is known, and prints nothing else', async () => {
    const { effects, printed } = withFiles();
    await runReport(['--person', 'marc'], effects);
    expect(printed).toEqual({
      out: '',
      err: 'Error: unknown person `marc`. hint: write `mark`\n',
    });
  });

  it('begins with the quarter of its last day, or for a person 14 days before, and never ends after today', async () => {
    expect(await printedBy('--program', 'p6', '--until', '2017-09-05')).toContain(
      '1 July to 5 September 2017',
    );
    expect(await printedBy('--person', 'mark')).toContain('25 August to 8 September 2017');
    expect(await printedBy('--program', 'p6', '--until', '2030-01-01')).toContain(
      '1 July to 8 September 2017',
    );
  });

  it('is stopped by errors in the notes, which it prints', async () => {
    const broken = { path: 'notes/weekly/2017-07-25.md', text: 'no frontmatter' };
    const { effects, printed } = withFiles([broken]);
    expect(await runReport([], effects)).toBe(1);
    expect(printed.out).toBe('');
    expect(printed.err).toContain('content/notes/weekly/2017-07-25.md:1:1: error');
  });

  it('leaves out drafts, and private records without the option', async () => {
    const note = (date: string, more: string) => ({
      path: `notes/weekly/${date}.md`,
      text: `---\ntitle: Weekly\ndate: ${date}\nattendees: []\n${more}\nactions:\n  - { id: a-${date}, text: Said on ${date}, owner: releng, for: none }\n---\n`,
    });
    const files = [
      note('2017-08-01', ''),
      note('2017-08-02', 'visibility: private'),
      note('2017-08-03', 'status: draft'),
      { path: 'teams.yaml', text: '- { id: releng, name: Releng }\n' },
    ];
    const printed = async (...argv: string[]) => {
      const world = withFiles(files);
      expect(await runReport(argv, world.effects)).toBe(0);
      return ['2017-08-01', '2017-08-02', '2017-08-03'].filter((day) =>
        world.printed.out.includes(`Said on ${day}`),
      );
    };
    expect(await printed()).toEqual(['2017-08-01']);
    expect(await printed('--private')).toEqual(['2017-08-01', '2017-08-02']);
  });

  it('writes a file whole, and replaces one only with the option', async () => {
    const path = join(process.cwd(), 'q1.md');
    const { effects, printed, written } = withFiles(undefined, { [path]: 'mine' });
    expect(
      await runReport(['--out', 'q1.md'], { ...effects, ...withFiles().effects, readText: effects.readText }),
    ).toBe(2);
    expect(written.get(path)).toBe('mine');
    const world = withFiles(examples?.files, { [path]: 'mine' });
    expect(await runReport(['--out', 'q1.md', '--force'], world.effects)).toBe(0);
    expect(world.written.get(path)).toMatch(/^# Report: /);
    expect(world.printed).toEqual({ out: '', err: 'Written to q1.md.\n' });
    expect(printed.out).toBe('');
  });
});

describe('what a note wrote', () => {
  const nasty = '| <script>alert(1)</script> *b* [x](javascript:y) `c` =cmd() \\u001b[31m';
  const files = [
    {
      path: 'notes/weekly/2017-08-01.md',
      text: `---\ntitle: ${JSON.stringify(nasty)}\ndate: 2017-08-01\nattendees: []\nactions:\n  - { id: a, text: ${JSON.stringify(nasty)}, owner: releng, for: none, status: dropped, reason: ${JSON.stringify(nasty)} }\n---\n`,
    },
    { path: 'teams.yaml', text: `- { id: releng, name: ${JSON.stringify(nasty)} }\n` },
  ];

  it.each(['md', 'html'])('stays text in %s', async (format) => {
    const { effects, printed } = withFiles(files);
    expect([await runReport(['--format', format], effects), printed.err]).toEqual([0, '']);
    const html = format === 'md' ? markdownToHtml(printed.out).html : printed.out;
    const words = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    expect(words).toContain(nasty);
    expect(html).not.toMatch(/<script|<em>b<|<code>|href="javascript/);
    expect(printed.out).not.toContain('\u001b');
  });
});
