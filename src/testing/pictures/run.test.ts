import { describe, expect, it } from 'vitest';
import { fakeEffects } from '../fake-effects.ts';
import { runPictures } from './run.ts';

async function run(argv: readonly string[], { bytes = 3, built = 0 as 0 | 1 } = {}) {
  const done: string[] = [];
  const { effects, printed } = fakeEffects();
  const code = await runPictures(
    argv,
    Object.assign(effects, {
      buildDemo: async (out: string) => {
        done.push(`build ${out}`);
        return built;
      },
      inTemporaryFolder: <T>(_: unknown, work: (folder: string) => Promise<T>) => work('made'),
      takePictures: async (site: string) => {
        done.push(`take ${site}`);
        return [{ name: 'home-dark', png: Buffer.alloc(bytes) }];
      },
      writePicture: async (path: string, png: Buffer) => {
        done.push(`write ${path}, ${png.length}`);
      },
    }),
  );
  return { code, done, err: printed.err };
}

describe('pictures', () => {
  it('are taken of the demo, which is built first', async () => {
    expect(await run([])).toMatchObject({
      code: 0,
      done: ['build made/site', 'take made/site', 'write .github/pictures/home-dark.png, 3'],
    });
  });

  it('are taken of a built site, into any folder', async () => {
    expect((await run(['--site', 'dist', '--out', 'made'])).done).toEqual([
      'take dist',
      'write made/home-dark.png, 3',
    ]);
  });

  it('are not written if one is too large', async () => {
    const { code, done, err } = await run(['--site', 'dist'], { bytes: 120_001 });
    expect({ code, done }).toEqual({ code: 2, done: ['take dist'] });
    expect(err).toContain('home-dark.png has 120001 bytes. At most 120000 are allowed.');
  });

  it('are not taken if the demo cannot be built', async () => {
    expect(await run([], { built: 1 })).toMatchObject({
      code: 2,
      done: ['build made/site'],
    });
  });
});
