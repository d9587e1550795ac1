import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { throughline } from './src/site/integration.ts';
import { proseParts } from './src/site/prose/parts.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Astro's default for JSX eats the spaces between inline elements.
  compressHTML: true,
  // Eight pages at once: while one is written to disk the next is rendered, a quarter less time over 17,000 pages.
  build: { concurrency: 8, format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  integrations: [
    throughline(),
    mdx({ processor: unified({ gfm: false, remarkPlugins: [remarkGfm, proseParts] }) }),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    // Words and days are small modules that most scripts share, and so are pieces of markup: one file of each packs
    // better than many and costs fewer requests. Those of one page stay with it.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'words',
                    // Those of numbers that follow the reader's day are for the pages that have them.
                    test: /src\/(?!core\/model\/day\/(?:changing|rounds-ahead))(core\/(text\/lines|model)\/|site\/(?:reader-day|words\/))|vite\/preload-helper/,
                    minShareCount: 3,
                  },
                  {
                    name: 'trees',
                    // Only the ledger filters, groups and sorts its rows.
                    test: /src\/(?!markup\/later|core\/model\/day\/(?:changing|rounds-ahead)|core\/views\/later|core\/views\/ledger\/(match|place|sort|bands|address|final-filter|old-names)|core\/views\/lines\/has-status)(markup|site\/dom|core\/(model|text\/ledger|views\/(ledger|lines)))\//,
                    minShareCount: 2,
                  },
                ],
              },
            },
          },
        },
      },
    },
    // What a build writes is no change of the site.
    server: { watch: { ignored: ['**/dist/**', '**/.throughline/**'] } },
  },
});
