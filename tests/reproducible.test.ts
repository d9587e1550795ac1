import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { build, builtOn } from './support/build.ts';
import { temporary } from './support/temporary.ts';

describe('a build of the same notes for the same day', () => {
  it('is the same to the byte, search index included, whether `--today` or SOURCE_DATE_EPOCH says the day', async () => {
    await using folder = await temporary();
    const again = join(folder.path, 'dist');
    const { code, said } = await build(again, 'content', { today: builtOn });
    expect([code, code === 0 ? '' : said]).toEqual([0, '']);
    const demo = inject('demo');
    const files = await filesOf(demo);
    expect(files.filter((file) => file.startsWith('pagefind'))).not.toEqual([]);
    expect(await filesOf(again)).toEqual(files);
    const differing: string[] = [];
    for (const file of files) {
      const [one, other] = await Promise.all([readFile(join(demo, file)), readFile(join(again, file))]);
      if (!one.equals(other)) differing.push(file);
    }
    expect(differing).toEqual([]);
  });
});

/** Returns the path of every file below a folder, sorted. */
async function filesOf(site: string): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1))
    .sort();
}
