import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { readToday } from '../disk/clock.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { contentPath } from '../disk/content-path.ts';
import { publishedBase } from '../disk/published-base.ts';
import { heldArchive, holdArchive } from './archive.ts';
import { filesFolder } from './content-files.ts';
import { serveFiles } from './dev/serve-files.ts';
import { watchContent } from './dev/watch-content.ts';
import { countPages } from './page-counter.ts';
import { refuseClashes } from './route-clash.ts';

/**
 * The Astro integration. Pages show the archive that was read for the check. The address and base path of the site and the word for periods come
 * from `site.yaml`. `dev` reloads when the content folder changes.
 */
export function throughline(): AstroIntegration {
  const folder = contentPath(process.env);
  return {
    name: 'throughline',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, command }) => {
        // The built site records its own base path. The content folder may have changed since.
        if (command === 'preview') return void updateConfig({ base: await publishedBase('dist') });
        if (!heldArchive()) await readForPages(folder, command === 'dev');
        const url = heldArchive()?.site.url;
        updateConfig({
          ...(url && { site: new URL(url).origin, base: new URL(url).pathname }),
          vite: {
            define: {
              'import.meta.env.PERIOD_WORD': JSON.stringify(heldArchive()?.site.periods?.word ?? ''),
            },
            resolve: { alias: { '@content': folder } },
            server: { fs: { allow: [fileURLToPath(config.root), folder] } },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, folder, logger);
        server.middlewares.use(serveFiles(`/${filesFolder}/`, folder));
        // Only a build makes a search index, so `dev` searches the last build.
        server.middlewares.use(serveFiles('/pagefind/', resolve('dist/pagefind')));
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => countPages(refuseClashes(own))),
    },
  };
}

/** Reads the content folder if that has not happened yet, because Astro was not started by the command line. */
async function readForPages(folder: string, drafts: boolean): Promise<void> {
  const contents = await readContentFolder(folder);
  if (!contents) throw new Error(`Content folder not found: ${folder}`);
  const { content, archive } = readArchive(contents, readToday(process.env));
  holdArchive(publishedArchive(content, archive.today, { drafts }));
}
