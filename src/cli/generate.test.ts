import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../core/model/finding/source.ts';
import { fakeEffects } from '../testing/fake-effects.ts';
import { runGenerate } from './generate.ts';

const made = (name: string): SourceFile => ({ path: `notes/${name}/2025-01-01.md`, text: name });

async function generate(...argv: string[]) {
  const written: (readonly [string, readonly SourceFile[]])[] = [];
  const { effects } = fakeEffects();
  const code = await runGenerate(
    argv,
    Object.assign(effects, {
      generateOrganisation: () => [made('organisation')],
      generateArchive: ({ notes, seed }: { notes: number; seed: number }) => [made(`${notes}-${seed}`)],
      writeNewFolder: async (folder: string, files: readonly SourceFile[]) => {
        if (folder.endsWith('/taken')) throw new Error('EEXIST: file already exists');
        written.push([folder.split('/').at(-1) ?? '', files]);
      },
    }),
  );
  return { code, written };
}

describe('generate', () => {
  it('writes the organisation into a new folder', async () => {
    const { code, written } = await generate('made');
    expect(code).toBe(0);
    expect(written).toEqual([['made', [made('organisation')]]]);
  });

  it('writes an archive of any size instead', async () => {
    expect((await generate('made', '--notes', '40', '--seed', '3')).written).toEqual([
      ['made', [made('40-3')]],
    ]);
  });

  it.each([[[]], [['made', '--notes', 'many']], [['taken']]])(
    'ends with 2 for %j and writes nothing',
    async (argv) => {
      const { code, written } = await generate(...argv);
      expect(code).toBe(2);
      expect(written).toEqual([]);
    },
  );
});
