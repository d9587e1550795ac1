import { expect, it } from 'vitest';
import { html } from '../html.ts';
import { spoken } from './spoken.ts';

const runde = { label: 'Straßenrunde', lang: 'de' };
const mote = { label: 'Möte', lang: 'sv' };

it.each([
  ['Opened in Straßenrunde, then Möte.', [runde, mote]],
  ['Möte', [runde, mote]],
  ['No name.', [runde]],
  ['Plain round, Straßenrunde.', [{ label: 'Plain round' }, undefined, runde]],
])('says in which language each part of %j is', (words, parts) => {
  const said = html(spoken(words, parts));
  expect(said.replaceAll(/<[^>]*>/g, '')).toBe(words);
  expect(said).toBe(
    words
      .replace('Straßenrunde', '<span lang="de">Straßenrunde</span>')
      .replace('Möte', '<span lang="sv">Möte</span>'),
  );
});

it.each(['E-Mail geht', 'Personen-Tage', String.raw`a/b.c*d+e?f^g$h{i}(j)|[k]\l`])(
  'finds the part %j, whatever signs it has',
  (label) => {
    const said = html(spoken(`Of ${label} only.`, [{ label, lang: 'de' }]));
    expect(said).toBe(`Of <span lang="de">${label}</span> only.`);
  },
);
