import { describe, expect, it } from 'vitest';
import { fakeEffects } from '../fake-effects.ts';
import { readPackage } from './files.ts';
import type { ReadPackage } from './make.ts';
import { runFonts } from './run.ts';

async function run(argv: readonly string[], read: ReadPackage) {
  const written: string[] = [];
  const { effects, printed } = fakeEffects();
  const writeFont = async (path: string) => void written.push(path);
  const code = await runFonts(argv, Object.assign(effects, { readPackage: read, writeFont }));
  return { code, written, err: printed.err };
}

describe('fonts', () => {
  it('writes each file into the folder, with its size', async () => {
    const { code, written, err } = await run(['--out', 'made'], readPackage);
    expect(code).toBe(0);
    expect(written).toContain('made/public-sans.woff2');
    expect(err).toMatch(/^made\/faces\.css: \d+ bytes$/m);
  });

  it('writes nothing if a package lacks a file', async () => {
    const none = async () => Promise.reject(new Error('no such file'));
    expect(await run([], none)).toMatchObject({ code: 2, written: [] });
  });
});
