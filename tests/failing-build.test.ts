import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, copyProject } from './support/build.ts';
import { temporary } from './support/temporary.ts';

describe('a build that fails', () => {
  it('names a live view that only the build can judge, its file and what it does not know, and leaves the published site as it was', async () => {
    await using folder = await temporary();
    const content = join(folder.path, 'content');
    const dist = join(folder.path, 'dist');
    await cp('content', content, { recursive: true });
    await appendFile(join(content, 'pages/delivery.mdx'), '\n<Actions owner={"marc"} status="open" />\n');
    await mkdir(dist);
    await writeFile(join(dist, 'index.html'), 'published');

    const { code, said } = await build(dist, content);
    expect(code).not.toBe(0);
    expect(said).toContain('pages/delivery.mdx: <Actions />: Unknown person or team `marc`.');
    expect(said).toContain('write `mark`');
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('published');
  });

  it('stops before any page is made where a note has an error', async () => {
    await using folder = await temporary();
    const content = join(folder.path, 'content');
    const dist = join(folder.path, 'dist');
    await cp('content', content, { recursive: true });
    const note = join(content, 'notes/deployment-pipeline/2017-07-25.md');
    await writeFile(note, (await readFile(note, 'utf8')).replace('ref: p6/o1.1', 'ref: p6/o9.1'));
    await mkdir(dist);
    await writeFile(join(dist, 'index.html'), 'published');

    const { code, said } = await build(dist, content);
    expect(code).toBe(1);
    expect(said).toContain('unknown-objective');
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('published');
  });

  it('names two routes that have the same address, and the address', async () => {
    await using folder = await temporary();
    const project = join(folder.path, 'project');
    const dist = join(folder.path, 'dist');
    await mkdir(project);
    await copyProject(project);
    await writeFile(join(project, 'src/pages/people/mark.astro'), '<p>A page beside those of people</p>');
    await mkdir(dist);
    await writeFile(join(dist, 'index.html'), 'published');

    const { code, said } = await build(dist, resolve('content'), { project });
    expect(code).toBe(2);
    expect(said).toContain(
      '`src/pages/people/mark.astro` and `src/pages/people/[person].astro` both have the address `/people/mark/`.',
    );
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('published');
  });
});
