import { describe, expect, it } from 'vitest';
import { aNote, anArchive, aPerson, aSeries, aSite } from '../../../testing/builders.ts';
import { noteJsonLd } from './json-ld.ts';

const site = aSite({ title: 'Notes', language: 'de' });
const archive = anArchive({
  site,
  people: [aPerson({ id: 'ann', name: 'Ann </script><script>alert(1)' })],
  series: [aSeries({ id: 'ops', title: 'Ops' })],
  notes: [
    aNote({
      id: 'ops/2017-03-07',
      title: '</script><!-- "x"',
      scribe: 'ann',
      amendments: [
        { date: '2017-04-01', text: 'Put right' },
        { date: '2017-03-20', text: 'Said sooner, written later' },
      ],
    }),
    aNote({ id: 'ops/2017-04-04', title: 'Plain' }),
    aNote({ id: 'ops/2017-05-02', title: 'Some time in May', assumed: true }),
  ],
});
const jsonOf = (id: string) => {
  const note = archive.find.note(id);
  return note ? noteJsonLd(note, archive, (ref) => `https://n.example/${ref.kind}/${ref.id}/`) : '';
};

describe('JSON-LD of a note', () => {
  it('says what it is, of which meeting and by whom', () => {
    expect(JSON.parse(jsonOf('ops/2017-03-07'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: '</script><!-- "x"',
      description: 'Ops: minutes of 7 March 2017',
      datePublished: '2017-03-07',
      dateModified: '2017-04-01',
      inLanguage: 'de',
      url: 'https://n.example/note/ops/2017-03-07/',
      author: {
        '@type': 'Person',
        name: 'Ann </script><script>alert(1)',
        url: 'https://n.example/person/ann/',
      },
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'Ops', url: 'https://n.example/series/ops/' },
      about: { '@type': 'Event', name: '</script><!-- "x"', startDate: '2017-03-07' },
    });
  });

  it('cannot end the element that it stands in', () => {
    expect(jsonOf('ops/2017-03-07')).not.toContain('<');
  });

  it('leaves out a day that is assumed', () => {
    const { about, ...article } = JSON.parse(jsonOf('ops/2017-05-02'));
    expect(article).not.toHaveProperty('datePublished');
    expect(about).not.toHaveProperty('startDate');
  });

  it('leaves out what the note does not say', () => {
    const plain = JSON.parse(jsonOf('ops/2017-04-04'));
    expect(plain).not.toHaveProperty('author');
    expect(plain).not.toHaveProperty('dateModified');
  });
});
