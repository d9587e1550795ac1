import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { readToday } from '../disk/clock.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { contentPath } from '../disk/content-path.ts';
import { publishedBase } from '../disk/published-base.ts';
import { heldArchive, holdArchive } from './archive.ts';
import { serveFiles } from './dev/serve-files.ts';
import { watchContent } from './dev/watch-content.ts';
import { countPages } from './page-counter.ts';
import { refuseClashes } from './route-clash.ts';
import { filesFolder } from './routes.ts';

/**
 * Wires Throughline into Astro: what the check has read is what the pages show, the address and path of the site
 * come from `site.yaml`, and `dev` follows the content folder.
 */
export function throughline(): AstroIntegration {
  const folder = contentPath(process.env);
  return {
    name: 'throughline',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, command }) => {
        // What was built knows its own path; the notes may be others by now, or elsewhere.
        if (command === 'preview') return void updateConfig({ base: await publishedBase('dist') });
        if (!heldArchive()) await readForPages(folder, command === 'dev');
        const url = heldArchive()?.site.url;
        updateConfig({
          ...(url && { site: new URL(url).origin, base: new URL(url).pathname }),
          vite: {
            resolve: { alias: { '@content': folder } },
            server: { fs: { allow: [fileURLToPath(config.root), folder] } },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, folder, logger);
        server.middlewares.use(serveFiles(`/${filesFolder}/`, folder));
        // The index is only made by a build: `dev` searches what was built last.
        server.middlewares.use(serveFiles('/pagefind/', resolve('dist/pagefind')));
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => countPages(refuseClashes(own))),
    },
  };
}

/** Reads the content where nobody has before: when Astro is started by itself. */
async function readForPages(folder: string, drafts: boolean): Promise<void> {
  const contents = await readContentFolder(folder);
  if (!contents) throw new Error(`Content folder not found: ${folder}`);
  const { content, archive } = readArchive(contents, readToday(process.env));
  holdArchive(publishedArchive(content, archive.today, { drafts }));
}
