import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runActions } from '../cli/actions.ts';
import { runBench } from '../cli/bench.ts';
import { runBuild } from '../cli/build.ts';
import { runCheck } from '../cli/check.ts';
import type { Effects } from '../cli/effects.ts';
import { runGaps } from '../cli/gaps.ts';
import { runGenerate } from '../cli/generate.ts';
import { runReport } from '../cli/report.ts';
import { runServer } from '../cli/serve.ts';
import { catalogue } from '../core/model/finding/catalogue.ts';
import { bannedIn } from './banned-words.ts';
import { fakeEffects } from './fake-effects.ts';
import { wordLiterals } from './literals.ts';

/*
 * Every text for a reader uses the words of the style guide: findings, help and documents here, pages in
 * `tests/english.test.ts`.
 */

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** A text without its code: quoted values, options, and the addresses that are typed. */
function wordsOf(text: string): string {
  return text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`|--[a-z-]+|\(choices: [^)]*\)/g, ' … ');
}

/** The messages and hints of all cases, without the lines of places. */
const printed = globSync('src/testing/programs/*/expected.txt', { cwd: root })
  .sort()
  .flatMap((path) => read(path).split('\n'))
  .filter((line) => line.startsWith('  '))
  .map((line) => line.trim());
const hints = printed.flatMap((line) => (line.startsWith('hint: ') ? [line.slice('hint: '.length)] : []));
const messages = printed.filter((line) => !/^(?:hint|also): /.test(line));

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];

/** `--help` ends a command before it uses anything but the printer. */
async function helpOf(run: (argv: readonly string[], effects: never) => Promise<unknown>): Promise<string> {
  const { effects, printed: help } = fakeEffects();
  await run(['--help'], effects as Effects as never);
  return help.out;
}

describe('no banned words', () => {
  it.each([...documents, ...globSync(['docs/*.md', 'examples/*/README.md'], { cwd: root }).sort()])(
    'in %s',
    (path) => {
      expect(bannedIn(wordsOf(read(path)))).toEqual([]);
    },
  );

  it('in findings', () => {
    expect(printed.flatMap((line) => bannedIn(wordsOf(line)))).toEqual([]);
  });

  it('in the catalogue', () => {
    expect(Object.values(catalogue).flatMap(({ means }) => bannedIn(wordsOf(means)))).toEqual([]);
  });

  // Columns of the CSV are read by programs, so their heads stay.
  it('in the words of pages, reports and data, also where the demo does not show them', () => {
    const sources = globSync('src/{core/{text,views,exports},markup,site,cli}/**/*.ts', {
      cwd: root,
      exclude: ['**/*.test.ts', 'src/core/exports/ledger/csv.ts'],
    });
    const offenders = sources.sort().flatMap((path) =>
      wordLiterals(read(path))
        .flatMap(bannedIn)
        .map((offence) => `${path}: ${offence}`),
    );
    expect(offenders).toEqual([]);
  });

  it.each([
    ['actions', runActions],
    ['bench', runBench],
    ['build', runBuild],
    ['check', runCheck],
    ['dev', runServer.bind(undefined, 'dev')],
    ['gaps', runGaps],
    ['generate', runGenerate],
    ['preview', runServer.bind(undefined, 'preview')],
    ['report', runReport],
  ] as const)('in the help of %s', async (_name, run) => {
    const help = await helpOf(run);
    expect(help).toContain('Usage:');
    expect(bannedIn(wordsOf(help))).toEqual([]);
  });
});

describe('a banned word', () => {
  it.each([
    '12 topics to talk of',
    'Nobody said by when: not said',
    'It is late',
    'What waits for somebody',
    'The commitment stands',
    'None was spoken of',
  ])('is found in “%s”', (text) => {
    expect(bannedIn(text)).not.toEqual([]);
  });

  it('is a whole word', () => {
    expect(bannedIn('The latest translation is understandable.')).toEqual([]);
  });
});

describe('the grammar of findings', () => {
  it.each([...new Set(messages)])('a message is a sentence: %s', (message) => {
    expect(message).toMatch(/^[A-Z`].*\.$/);
  });

  it.each([...new Set(hints)])('a hint is an instruction without a full stop: %s', (hint) => {
    expect(hint).toMatch(
      /^(?:if it is one, |for a key of your own )?(?:add|check|choose|close|copy|delete|fix|follow|indent|list|move|put|refer|remove|rename|start|use|write) .*[^.?]$/,
    );
  });
});
