import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aSite } from '../../testing/builders.ts';
import type { Ref } from '../model/ref.ts';
import { seriesScopes, siteScope } from '../views/scope.ts';
import { absolute } from './address.ts';
import { atomFeed } from './atom.ts';

const site = aSite({ title: 'Notes & <more>', url: 'https://notes.example.org/team/' });
const archive = anArchive(
  {
    site,
    series: [aSeries({ id: 'ops', title: 'Ops ]]> & co' })],
    notes: [
      aNote({
        id: 'ops/2017-03-07',
        title: 'First <script>alert(1)</script>',
        actions: [anAction({ id: 'tidy', text: 'Tidy "up" <b>\u0007' })],
      }),
      aNote({
        id: 'ops/2017-04-04',
        followUps: [aFollowUp({ ref: 'tidy', status: 'done', note: 'All of ]]> it' })],
        amendments: [{ date: '2017-05-01', text: 'A name put right' }],
      }),
      aNote({ id: 'dev/2017-06-06' }),
      aNote({ id: 'ops/2019-01-01', title: 'Not yet held' }),
    ],
  },
  '2017-09-08',
);
const of = (ref: Pick<Ref, 'kind' | 'id'>) => absolute(site, `/team/${ref.kind}/${ref.id}/`);
const place = { feed: of({ kind: 'series', id: 'feed.xml' }), page: of({ kind: 'series', id: 'ops' }), of };
const read = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(xml).feed;

describe('an Atom feed', () => {
  const [, ops] = seriesScopes(archive);
  const xml = ops ? atomFeed(ops, site, archive.today, place) : '';
  const feed = read(xml);

  it('is well-formed XML whatever the notes say', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(/<script|<b>/);
    expect(xml).not.toContain('\u0007');
  });

  it('holds what RFC 4287 §4.1 asks for', () => {
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.id).toBe('tag:notes.example.org,2026:series/ops');
    expect(feed.title).toBe('Ops ]]> & co · Notes & <more>');
    expect(feed.updated).toBe('2017-05-01T00:00:00.000Z');
    for (const entry of feed.entry) {
      expect(Object.keys(entry)).toEqual(
        expect.arrayContaining(['id', 'title', 'updated', 'author', 'link', 'content']),
      );
    }
  });

  it('tells newest first what each meeting did, up to today', () => {
    expect(feed.entry.map((entry: { id: string }) => entry.id)).toEqual([
      'tag:notes.example.org,2026:note/ops/2017-04-04',
      'tag:notes.example.org,2026:note/ops/2017-03-07',
    ]);
    expect(feed.entry[0].content['#text']).toContain(
      '<li>Done: <a href="https://notes.example.org/team/action/ops/tidy/">Tidy &quot;up&quot; &lt;b&gt;</a> – All of ]]&gt; it</li>',
    );
    expect(feed.entry[0].published).toBe('2017-04-04T00:00:00.000Z');
  });

  it('of the site holds the notes of every series', () => {
    expect(read(atomFeed(siteScope(archive), site, archive.today, place)).entry).toHaveLength(3);
  });

  it('of an empty archive is still one', () => {
    const empty = anArchive({ site });
    expect(read(atomFeed(siteScope(empty), site, empty.today, place)).updated).toBe(
      '2017-09-08T00:00:00.000Z',
    );
  });
});
