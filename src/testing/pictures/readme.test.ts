import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { mostBytes } from './run.ts';
import { readPng } from './small-png.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readme = readFileSync(`${root}README.md`);
const folder = '.github/pictures';
const files = readdirSync(root + folder).sort();

it('the README has at most 6 kB', () => {
  expect(readme.length).toBeLessThanOrEqual(6000);
});

it('the README shows each picture, in light and in dark', () => {
  const blocks = [...readme.toString().matchAll(/<picture>[\s\S]*?<\/picture>/g)].map(([block]) => block);
  const shown = blocks.map((block) =>
    [...block.matchAll(/\.github\/pictures\/([\w-]+\.png)/g)].map(([, file]) => file),
  );
  const names = [...new Set(files.map((file) => file.replace(/-(light|dark)\.png$/, '')))];
  expect(shown.map(String).sort()).toEqual(names.map((name) => `${name}-dark.png,${name}-light.png`));
  expect(shown.flat().sort()).toEqual(files);
});

it.each(files)('%s is small', (file) => {
  const png = readFileSync(`${root}${folder}/${file}`);
  const { width, height } = readPng(png);
  expect({ width, height }).toEqual({ width: 1280, height: 800 });
  expect(png.length).toBeLessThanOrEqual(mostBytes);
});
