import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { build, builtOn } from './support/build.ts';
import { differingFiles, filesOf } from './support/files-of.ts';
import { temporary } from './support/temporary.ts';

describe('a build of the same notes for the same day', () => {
  it('is the same to the byte, search index included, whether `--today` or SOURCE_DATE_EPOCH says the day', async () => {
    await using folder = await temporary();
    const again = join(folder.path, 'dist');
    const { code, said } = await build(again, 'content', { today: builtOn });
    expect([code, code === 0 ? '' : said]).toEqual([0, '']);
    const demo = inject('demo');
    expect((await filesOf(demo)).filter((file) => file.startsWith('pagefind'))).not.toEqual([]);
    expect(await differingFiles(demo, again)).toEqual([]);
  });
});
