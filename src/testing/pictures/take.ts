import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { startBrowser } from '../../../tests/support/browser.ts';
import { serve } from '../../../tests/support/site-server.ts';
import { smallPng } from './small-png.ts';
import { pageWidth, sourcePage } from './source-page.ts';

/** One picture of the README: the name of its file, and the PNG. */
export interface Picture {
  readonly name: string;
  readonly png: Buffer;
}

const themes = ['light', 'dark'] as const;
const height = 800;

/** The pages that the README shows, by the name of the picture. */
const pages = {
  home: '/',
  note: '/notes/deployment-pipeline/2017-07-25/',
  action: '/actions/deployment-pipeline/expand-workboard/',
  ledger: '/actions/',
};

/** The note that is shown beside its page: a short one with follow-ups, decisions and questions. */
const source = 'deployment-pipeline/2017-03-07';

/** Takes every picture of the README from a built demo, in both themes. The demo sets the date of its pages itself. */
export async function takePictures(site: string): Promise<readonly Picture[]> {
  await using server = await serve(site);
  const browser = await startBrowser();
  try {
    const pictures: Picture[] = [];
    for (const colorScheme of themes) {
      const look = { colorScheme, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' } as const;
      const wide = await browser.newContext({ ...look, viewport: { width: 1280, height } });
      const narrow = await browser.newContext({ ...look, viewport: { width: pageWidth, height } });
      for (const [name, path] of Object.entries(pages)) {
        const png = await pictureOf(wide, `${server.origin}${path}`);
        pictures.push({ name: `${name}-${colorScheme}`, png: smallPng(png) });
      }
      const page = await pictureOf(narrow, `${server.origin}/notes/${source}/`);
      const png = await pictureOfSource(wide, page);
      pictures.push({ name: `source-${colorScheme}`, png: smallPng(png) });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

async function pictureOf(context: BrowserContext, address: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.screenshot();
}

async function pictureOfSource(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const path = `content/notes/${source}.md`;
  const page = await context.newPage();
  await page.setContent(sourcePage({ path, text: await readFile(path, 'utf8'), png }));
  return page.screenshot();
}

/** Writes a file, and the folder that it needs. */
export async function writePicture(path: string, png: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, png);
}
