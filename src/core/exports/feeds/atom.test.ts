import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import {
  aContent,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aSeries,
  aSite,
  aTeam,
} from '../../../testing/builders.ts';
import type { Ref } from '../../model/ref.ts';
import { publishedArchive } from '../../reading.ts';
import { seriesScopes, siteScope } from '../../views/feeds/scope.ts';
import { siteAddress } from '../lines/address.ts';
import { atomFeed } from './atom.ts';

const site = aSite({ title: 'Notes & <more>', url: 'https://notes.example.org/team/' });
const archive = anArchive(
  {
    site,
    series: [aSeries({ id: 'ops', title: 'Ops ]]> & "co" <b>' })],
    notes: [
      aNote({
        id: 'ops/2017-03-07',
        title: 'First <script>alert(1)</script>',
        actions: [anAction({ id: 'tidy', text: 'Tidy "up" <b>\u0007' })],
      }),
      aNote({
        id: 'ops/2017-04-04',
        followUps: [aFollowUp({ ref: 'tidy', status: 'done', note: 'All of ]]> it' })],
        amendments: [
          { date: '2017-05-01', text: 'A name put right' },
          { date: '2019-05-01', text: 'Not yet said' },
        ],
      }),
      aNote({ id: 'dev/2017-06-06' }),
      aNote({ id: 'ops/2019-01-01', title: 'Not yet held' }),
    ],
  },
  '2017-09-08',
);
const of = (ref: Pick<Ref, 'kind' | 'id'>) => siteAddress(site, `/${ref.kind}/${ref.id}/`);
const place = { feed: of({ kind: 'series', id: 'feed.xml' }), page: of({ kind: 'series', id: 'ops' }), of };
const read = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(xml).feed;

describe('an Atom feed', () => {
  const [, ops] = seriesScopes(archive);
  const xml = ops ? atomFeed(ops, archive, place) : '';
  const feed = read(xml);

  it('is well-formed XML for any text in notes', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(/<script|<b>/);
    expect(xml).not.toContain('\u0007');
  });

  it('holds what RFC 4287 §4.1 asks for', () => {
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.id).toBe('tag:notes.example.org,2026:team/series/ops');
    expect(feed.title).toBe('Ops ]]> & "co" <b> · Notes & <more>');
    expect(feed['@_xml:lang']).toBe('en');
    expect(feed.updated).toBe('2017-05-01T00:00:00Z');
    for (const entry of feed.entry) {
      expect(Object.keys(entry)).toEqual(
        expect.arrayContaining(['id', 'title', 'updated', 'author', 'link', 'content']),
      );
    }
  });

  it('names the series of an entry as it is called', () => {
    expect(feed.entry[0].category).toEqual({ '@_term': 'ops', '@_label': 'Ops ]]> & "co" <b>' });
    expect(feed.entry[1].title).toBe('First <script>alert(1)</script>');
  });

  it('lists what each meeting changed, newest first, up to today', () => {
    expect(feed.entry.map((entry: { id: string }) => entry.id)).toEqual([
      'tag:notes.example.org,2026:team/note/ops/2017-04-04',
      'tag:notes.example.org,2026:team/note/ops/2017-03-07',
    ]);
    expect(feed.entry[0].content['#text']).toContain(
      '<li>Done: <a href="https://notes.example.org/team/action/ops/tidy/">Tidy &quot;up&quot; &lt;b&gt;</a> “All of ]]&gt; it”</li>',
    );
    expect(feed.entry[0].published).toBe('2017-04-04T00:00:00Z');
  });

  it('of the site holds the notes of every series', () => {
    expect(read(atomFeed(siteScope(archive), archive, place)).entry).toHaveLength(3);
  });

  it('names the team whose part is done, and the reason of a dropped action', () => {
    const told = anArchive({
      teams: [aTeam({ id: 'releng', name: 'Release' }), aTeam({ id: 'web' })],
      series: [aSeries({ id: 'ops', teams: ['releng', 'web'] })],
      notes: [
        aNote({
          id: 'ops/2017-03-07',
          actions: [anAction({ id: 'each', owner: ['everyone'] }), anAction({ id: 'tidy' })],
        }),
        aNote({
          id: 'ops/2017-03-14',
          followUps: [
            aFollowUp({ ref: 'each', team: 'releng', status: 'done' }),
            aFollowUp({ ref: 'tidy', status: 'dropped', reason: 'Too late' }),
          ],
        }),
      ],
    });
    const content = read(atomFeed(siteScope(told), told, place)).entry[0].content['#text'];
    expect(content).toContain('<li>Release done: <a ');
    expect(content).toMatch(/<li>Dropped: .*tidy<\/a> “Too late”<\/li>/);
  });

  // The entry of the note said “Accepted”, from the last day for objections on, days after the meeting.
  it('is the same on the day on which lazy consensus accepts a decision', () => {
    const method = 'lazy-consensus';
    const objectionsBy = '2017-04-14';
    const decisions = [
      aDecision({ id: 'x', status: 'proposed', method, objectionsBy, supersedes: ['older'] }),
    ];
    const notes = [
      aNote({ id: 'ops/2017-03-07', decisions: [aDecision({ id: 'older' })] }),
      aNote({ id: 'ops/2017-04-04', decisions }),
    ];
    const [before, after] = ['2017-04-13', '2017-04-15'].map((today) => {
      const told = anArchive({ notes }, today);
      expect(told.find.decision('ops/x')?.status).toBe(today < '2017-04-14' ? 'proposed' : 'accepted');
      return atomFeed(siteScope(told), told, place);
    });
    expect(after).toBe(before);
  });

  it('of a site without a url has relative addresses and a unique id', () => {
    const nowhere = aSite({ title: 'Notes' });
    const paths = { feed: '/feed.xml', page: '/', of: (ref: Pick<Ref, 'id'>) => `/notes/${ref.id}/` };
    const { id, link, entry } = read(atomFeed(siteScope(archive), { ...archive, site: nowhere }, paths));
    expect(id).toBe('tag:throughline.invalid,2026:site');
    expect(link[0]['@_href']).toBe('/feed.xml');
    expect(entry[0].link['@_href']).toBe('/notes/dev/2017-06-06/');
  });

  it('contains nothing private', () => {
    const secret = aNote({
      id: 'ops/2017-04-05',
      visibility: 'private',
      title: 'Xsecret',
      actions: [anAction({ id: 'xhidden' })],
    });
    const content = aContent({ site, notes: [secret, aNote({ id: 'ops/2017-04-06' })] });
    const known = publishedArchive(content, '2017-09-08', { drafts: false });
    const xml = atomFeed(siteScope(known), known, place);
    expect(read(xml).entry).toHaveLength(1);
    expect(xml).not.toMatch(/xsecret|xhidden/i);
  });

  it('of an empty archive is still one', () => {
    const empty = anArchive({ site });
    expect(read(atomFeed(siteScope(empty), empty, place)).updated).toBe('1970-01-01T00:00:00Z');
  });
});
