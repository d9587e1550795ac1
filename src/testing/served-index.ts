import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Archive } from '../core/model/archive.ts';
import type { SourceFile } from '../core/model/finding/source.ts';
import { writeInto } from '../disk/new-folder.ts';
import type { Pagefind } from '../site/search/client/pagefind.ts';
import { writeSearchIndex } from '../site/search/search-index.ts';

type Searcher = Omit<Pagefind, 'options'> & { options(options: { basePath: string }): Promise<void> };

/** A search index, and the very script that browsers load to search it. */
interface ServedIndex {
  readonly folder: string;
  readonly search: Pagefind;
  close(): Promise<void>;
}

/** Writes the index of an archive, and of rendered pages, and serves it to the script that searches it. */
export async function servedIndex(of: Archive, pages: readonly SourceFile[] = []): Promise<ServedIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-search-'));
  await writeInto(folder, pages);
  await writeSearchIndex(of, folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    createReadStream(join(folder, path))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const search: Searcher = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  );
  await search.options({ basePath: `http://127.0.0.1:${port}/pagefind/` });
  await search.init();
  await search.filters();
  return {
    folder,
    search: { ...search, options: async () => undefined },
    close: async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
