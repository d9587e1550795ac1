import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fakeEffects } from '../testing/fake-effects.ts';
import { onlyRules } from '../testing/only-rules.ts';
import { runCheck } from './check.ts';

const clean = {
  path: 'notes/weekly/2017-07-25.md',
  text: '---\ntitle: Weekly\ndate: 2017-07-25\nattendees: []\n---\nNothing much.\n',
};
const warned = { ...clean, text: clean.text.replace('attendees: []\n', '') };
const broken = { ...clean, text: clean.text.replace('2017-07-25', '2017-02-30') };
/** Leaves one rule on, so that a new rule changes nothing here. JSON is YAML, too. */
const site = { path: 'site.yaml', text: `rules: ${JSON.stringify(onlyRules(['attendees-missing']))}\n` };

describe('check', () => {
  it.each([
    ['a clean folder', [clean, site], [], 0],
    ['warnings', [warned, site], [], 0],
    ['warnings when strict', [warned, site], ['--strict'], 1],
    ['errors', [broken, site], [], 1],
    ['no content folder', undefined, [], 2],
    ['a content folder without notes', [], [], 2],
    ['an unknown option', [clean, site], ['--nope'], 2],
    ['a format it does not have', [clean, site], ['--format', 'xml'], 2],
    ['help', undefined, ['--help'], 0],
  ])('with %s ends with its exit code', async (_name, files, argv, expected) => {
    expect(await runCheck(argv, fakeEffects(files).effects)).toBe(expected);
  });

  it('prints findings on standard output and what it did on standard error', async () => {
    const { effects, printed } = fakeEffects([broken, site]);
    await runCheck([], effects);
    expect(printed.out).toContain('content/notes/weekly/2017-07-25.md:3:7: error: ');
    expect(printed.err).toBe(
      '1 note checked in 0.0 s: 1 error, 0 warnings.\n0 records: 0 in the frontmatter, 0 in the text.\n',
    );
  });

  it('prints nothing on standard output when there is nothing to say', async () => {
    const { effects, printed } = fakeEffects([clean, site]);
    await runCheck([], effects);
    expect(printed).toEqual({
      out: '',
      err: '1 note checked in 0.0 s: no problems.\n0 records: 0 in the frontmatter, 0 in the text.\n',
    });
  });

  it('prints one JSON document that holds every finding', async () => {
    const { effects, printed } = fakeEffects([warned, site]);
    await runCheck(['--format', 'json'], effects);
    const document = JSON.parse(printed.out);
    expect(document.version).toBe(2);
    expect(document.findings).toMatchObject([
      { code: 'attendees-missing', severity: 'warning', line: 2, column: 1 },
    ]);
  });

  it('prints SARIF with the version of the program', async () => {
    const { effects, printed } = fakeEffects([warned, site]);
    await runCheck(['--format', 'sarif'], effects);
    const { runs } = JSON.parse(printed.out);
    expect(runs[0].tool.driver.version).toBe('1.2.3');
    expect(runs[0].results).toHaveLength(1);
  });

  it('prints commands of the workflow in GitHub Actions, unless a form is asked for', async () => {
    const { effects, printed } = fakeEffects([broken, site], { GITHUB_ACTIONS: 'true' });
    await runCheck([], effects);
    expect(printed.out).toContain(
      '::error file=content/notes/weekly/2017-07-25.md,line=3,col=7,title=bad-date::',
    );
    const asked = fakeEffects([broken, site], { GITHUB_ACTIONS: 'true' });
    await runCheck(['--format', 'text'], asked.effects);
    expect(asked.printed.out).toContain('2017-07-25.md:3:7: error: ');
  });

  it.each([
    ['the working directory below the workspace', '..', undefined, `${basename(process.cwd())}/content/`],
    ['notes in a second repository of the workspace', '..', '../notes-of-ours', 'notes-of-ours/'],
    ['notes in the workspace itself', '.', '.', ''],
    ['notes outside of it', '.', '../../elsewhere/content', ''],
    ['no workspace', undefined, undefined, 'content/'],
  ])('prints paths of reports from their base: %s', async (_title, workspace, folder, prefix) => {
    const env = {
      ...(workspace !== undefined && { GITHUB_WORKSPACE: resolve(workspace) }),
      ...(folder !== undefined && { CONTENT_DIR: folder }),
    };
    const github = fakeEffects([broken, site], env);
    await runCheck(['--format', 'github'], github.effects);
    expect(github.printed.out).toContain(`::error file=${prefix}notes/weekly/2017-07-25.md,line=3`);
    const sarif = fakeEffects([broken, site], env);
    await runCheck(['--format', 'sarif'], sarif.effects);
    const [run] = JSON.parse(sarif.printed.out).runs;
    const { artifactLocation } = run.results[0].locations[0].physicalLocation;
    expect(artifactLocation).toEqual({
      uri: `${prefix}notes/weekly/2017-07-25.md`,
      uriBaseId: '%SRCROOT%',
    });
    const file = new URL(artifactLocation.uri, run.originalUriBaseIds['%SRCROOT%'].uri);
    expect(fileURLToPath(file)).toBe(resolve(folder ?? 'content', 'notes/weekly/2017-07-25.md'));
  });

  it('marks the place with a caret on a terminal', async () => {
    const { effects, printed } = fakeEffects([broken, site]);
    await runCheck([], { ...effects, stdout: { colours: true, columns: 80 } });
    expect(printed.out).toContain('  3 | date: 2017-02-30\n');
    expect(printed.out).toContain('            ^');
    expect(printed.out).toContain('\u001b[');
  });

  it('prints its version', async () => {
    const { effects, printed } = fakeEffects([clean, site]);
    expect(await runCheck(['--version'], effects)).toBe(0);
    expect(printed.out).toBe('1.2.3\n');
  });

  it('judges registries without notes', async () => {
    const people = { path: 'people.yaml', text: '- { id: ann }\n' };
    const { effects, printed } = fakeEffects([people, site]);
    expect(await runCheck([], effects)).toBe(1);
    expect(printed.out).toContain('content/people.yaml:1:3: error: ');
  });

  it('names the folder that is missing', async () => {
    const { effects, printed } = fakeEffects(undefined, { CONTENT_DIR: 'nowhere' });
    await runCheck([], effects);
    expect(printed.err).toBe('Content folder not found: nowhere\n');
  });
});
