import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

describe('the output folder on GitHub Pages', () => {
  it('has an empty `.nojekyll`, without which Jekyll leaves out the folders that begin with `_`', async () => {
    const demo = inject('demo');
    expect(await readFile(join(demo, '.nojekyll'), 'utf8')).toBe('');
    expect((await readdir(demo)).filter((name) => name.startsWith('_'))).toEqual(['_astro']);
  });
});
