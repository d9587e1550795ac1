import { expect, it } from 'vitest';
import { aNote, anArchive, aSite } from '../../../testing/builders.ts';
import { langOf } from '../../model/ref.ts';
import { previewOf, previewOfNote } from './preview.ts';

it.each([
  ['en-GB', 'en_GB'],
  ['en', 'en_US'],
  ['de', 'de_DE'],
  ['zh-Hant', 'zh_TW'],
  ['zxx', 'zxx'],
])('gives the locale of %s with a region', (language, locale) => {
  expect(previewOf({ site: aSite({ language }) }, { title: 'Any', lang: langOf(language) })).toMatchObject({
    locale,
  });
});

it('gives the locale of the title, not of the site', () => {
  const site = aSite({ language: 'pt-BR' });
  expect(previewOf({ site }, { title: 'Actions' })).toMatchObject({ locale: 'en_US' });
  expect(previewOf({ site }, { title: 'Ensaio', lang: 'pt-BR' })).toMatchObject({ locale: 'pt_BR' });
  const british = aSite({ language: 'en-GB' });
  expect(previewOf({ site: british }, { title: 'Actions' })).toMatchObject({ locale: 'en_GB' });
});

it('gives the dates of a note, but none of a planned one', () => {
  const archive = anArchive(
    {
      notes: [
        aNote({ id: 's/2017-03-01' }),
        aNote({ id: 's/2017-03-02', amendments: [{ date: '2017-03-05', text: 'Corrected.' }] }),
        aNote({ id: 's/2017-09-09' }),
      ],
    },
    '2017-09-08',
  );
  const shown = [...archive.notes, ...archive.planned];
  expect(shown.map((note) => previewOfNote(note, archive))).toEqual([
    { type: 'article', published: '2017-03-01' },
    { type: 'article', published: '2017-03-02', modified: '2017-03-05' },
    { type: 'article' },
  ]);
});
