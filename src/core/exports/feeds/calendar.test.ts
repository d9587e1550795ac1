import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import {
  aContent,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aSeries,
  aSite,
  aTeam,
} from '../../../testing/builders.ts';
import type { Note } from '../../model/note.ts';
import type { Ref } from '../../model/ref.ts';
import { publishedArchive } from '../../reading.ts';
import { calendarItems } from '../../views/feeds/calendar-items.ts';
import { personScopes, type Scope, siteScope, teamScopes } from '../../views/feeds/scope.ts';
import { calendar } from './calendar.ts';

const site = aSite({ title: 'Notes; of, us', url: 'https://notes.example.org/' });
const long =
  'Ein sehr langer Satz, der – wie oft; „genug“ – 😀 nicht in eine Zeile passt \\ und noch weiter geht\nneue Zeile';
const archive = anArchive(
  {
    site,
    people: [aPerson({ id: 'dan', teams: ['releng'] }), aPerson({ id: 'eve' })],
    teams: [aTeam({ id: 'releng' })],
    notes: [
      aNote({
        id: 'ops/2017-03-07',
        title: long,
        attendees: ['dan'],
        amendments: [{ date: '2017-05-07', text: 'A name put right' }],
        actions: [
          anAction({ id: 'tidy', text: long, owner: ['dan'], due: '2017-08-01' }),
          anAction({
            id: 'begin',
            owner: ['eve'],
            status: 'in-progress',
            start: '2017-10-01',
            due: '2017-09-01',
          }),
          anAction({ id: 'leave', owner: ['releng'] }),
        ],
      }),
      aNote({
        id: 'ops/2017-04-04',
        actions: [anAction({ id: 'wait', blockedBy: ['tidy'], status: 'blocked', due: 'next-meeting' })],
        followUps: [
          aFollowUp({ ref: 'leave', status: 'dropped', reason: 'Too late' }),
          aFollowUp({ ref: 'begin', status: 'done' }),
        ],
      }),
      aNote({ id: 'dev/2017-10-03' }),
    ],
  },
  '2017-09-08',
);
const of = (ref: Pick<Ref, 'kind' | 'id'>) => `https://notes.example.org/${ref.kind}/${ref.id}/`;
const text = calendar(siteScope(archive), archive, of);
const parsed = (ics: string) => Object.values(ical.sync.parseICS(ics)).filter((part) => part !== undefined);
const component = (uid: string) => parsed(text).find((part) => 'uid' in part && part.uid === uid);

describe('a calendar', () => {
  it('ends every line with CR LF and folds it at 75 octets (RFC 5545 §3.1)', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
  });

  it('escapes text so that a second reader finds what was written (§3.3.11)', () => {
    expect(component('action/ops/tidy@notes.example.org')).toMatchObject({ summary: long });
    expect(text).toMatch(/^NAME(;VALUE=TEXT)?:Notes\\; of\\, us\r$/m);
  });

  it('has a whole day for each meeting', () => {
    expect(component('note/ops/2017-04-04@notes.example.org')).toMatchObject({
      type: 'VEVENT',
      datetype: 'date',
      url: 'https://notes.example.org/note/ops/2017-04-04/',
    });
    expect(text).toContain('DTSTART;VALUE=DATE:20170404');
  });

  it.each([
    ['tidy', { status: 'NEEDS-ACTION' }],
    ['begin', { status: 'COMPLETED' }],
    ['leave', { status: 'CANCELLED' }],
    ['wait', { status: 'NEEDS-ACTION' }],
  ])('has a to-do for %s with its state', (id, expected) => {
    expect(component(`action/ops/${id}@notes.example.org`)).toMatchObject({ type: 'VTODO', ...expected });
  });

  it('has a due date only if one is given, and never starts after it', () => {
    const todo = (id: string) =>
      text.split('BEGIN:VTODO').find((part) => part.includes(`UID:action/ops/${id}@`)) ?? '';
    expect(todo('tidy')).toContain('DUE;VALUE=DATE:20170801');
    expect(todo('wait')).not.toContain('DUE');
    expect(todo('begin')).not.toContain('DTSTART');
    expect(todo('begin')).toContain('COMPLETED:20170404T000000Z');
  });

  it('was last revised by the last note that changes it, or by a correction, and never by a build', () => {
    const values = (part: string) =>
      new RegExp(`UID:${part}@[^]*?DTSTAMP:(\\d+)T000000Z\r\nLAST-MODIFIED:(\\d+)T000000Z\r\nSEQUENCE:(\\d+)`)
        .exec(text)
        ?.slice(1);
    expect(values('action/ops/begin')).toEqual(['20170507', '20170507', '2']);
    expect(values('action/ops/wait')).toEqual(['20170404', '20170404', '0']);
    expect(values('note/ops/2017-03-07')).toEqual(['20170507', '20170507', '1']);
    expect(values('note/ops/2017-04-04')).toEqual(['20170404', '20170404', '0']);
    expect(values('note/dev/2017-10-03')).toEqual(['20170404', '20170404', '0']);
  });

  it('has a new revision of a meeting that was moved to another day, also of a planned one', () => {
    const revisionsWith = (held: Partial<Note>, planned: Partial<Note>) => {
      const moved = anArchive(
        {
          site,
          notes: [aNote({ id: 'ops/2017-03-07', ...held }), aNote({ id: 'ops/2017-10-03', ...planned })],
        },
        '2017-09-08',
      );
      return [...calendar(siteScope(moved), moved, of).matchAll(/LAST-MODIFIED:(\d+)T|SEQUENCE:(\d+)/g)].map(
        ([, day, sequence]) => day ?? sequence,
      );
    };
    expect(revisionsWith({}, {})).toEqual(['20170307', '0', '20170307', '0']);
    const held = { formerly: ['ops/2017-03-06', '2017-03-08-late'] };
    expect(revisionsWith(held, { formerly: ['ops/2017-10-02'] })).toEqual(['20170307', '1', '20170308', '2']);
    expect(revisionsWith({ formerly: ['dev/2017-03-07'] }, {})).toEqual(['20170307', '0', '20170307', '0']);
  });

  it('of a site without a url has no partial address, and unique ids', () => {
    const nowhere = calendar(
      siteScope(archive),
      { ...archive, site: aSite({}) },
      ({ id }) => `/notes/${id}/`,
    );
    expect(nowhere).not.toContain('URL');
    expect(nowhere).toContain('UID:action/ops/tidy@throughline.invalid');
  });

  it('of another site of the same host has ids of its own', () => {
    const below = aSite({ url: 'https://notes.example.org:8443/team/notes' });
    expect(calendar(siteScope(archive), { ...archive, site: below }, of)).toContain(
      'UID:team/notes/action/ops/tidy@notes.example.org',
    );
  });

  it('gives the status of actions that recur, are deferred, are of everyone or are superseded', () => {
    const told = anArchive(
      {
        teams: [aTeam({ id: 'releng' }), aTeam({ id: 'web' })],
        series: [aSeries({ id: 'ops', teams: ['releng', 'web'] })],
        notes: [
          aNote({
            id: 'ops/2017-03-07',
            actions: [
              anAction({ id: 'figures', every: 'week' }),
              anAction({ id: 'later', start: '2017-10-01' }),
              anAction({ id: 'each', owner: ['everyone'] }),
              anAction({ id: 'whole', splitInto: ['half'] }),
              anAction({ id: 'half' }),
            ],
          }),
          aNote({
            id: 'ops/2017-03-14',
            followUps: [
              aFollowUp({ ref: 'figures', status: 'done' }),
              aFollowUp({ ref: 'each', team: 'web', status: 'done' }),
            ],
          }),
        ],
      },
      '2017-03-15',
    );
    const todos = parsed(calendar(siteScope(told), told, of)).filter(({ type }) => type === 'VTODO');
    const todo = (id: string) => todos.find((one) => 'uid' in one && `${one.uid}`.includes(`/${id}@`));
    const words = (id: string) => expect.stringContaining(id);
    expect(todo('figures')).toMatchObject({
      status: 'NEEDS-ACTION',
      description: words('Every week, 1 round done.'),
    });
    expect(todo('later')).toMatchObject({ description: words('Deferred until 1 October 2017.') });
    expect(todo('each')).toMatchObject({ description: words('1 of 2 teams done.') });
    expect(todo('whole')).toMatchObject({ status: 'CANCELLED', description: words('Split into: half') });
  });

  it.each([
    ['dan', personScopes(archive), ['tidy']],
    ['eve', personScopes(archive), ['begin']],
    ['releng', teamScopes(archive), ['leave', 'tidy']],
  ] as const)('of %s holds what is theirs', (id, scopes: readonly Scope[], actions) => {
    const scope = scopes.find(({ ref }) => ref?.id === id);
    const ics = scope ? calendar(scope, archive, of) : '';
    const uids = [...ics.matchAll(/UID:action\/ops\/(\w+)@/g)].map(([, uid]) => uid).toSorted();
    expect(uids).toEqual(actions);
  });

  it('of a person or team has no open action whose part they have done', () => {
    const shared = anArchive({
      people: [aPerson({ id: 'ann', name: 'Ann' }), aPerson({ id: 'bob', name: 'Bob' })],
      notes: [
        aNote({ id: 'ops/2017-03-07', actions: [anAction({ id: 'both', owner: ['ann', 'bob'] })] }),
        aNote({
          id: 'ops/2017-03-14',
          followUps: [aFollowUp({ ref: 'both', team: 'ann', status: 'done' })],
        }),
      ],
    });
    const todosOf = (id: string) => {
      const scope = personScopes(shared).find(({ ref }) => ref?.id === id);
      return scope && calendarItems(scope).actions.map(({ shortId }) => shortId);
    };
    expect([todosOf('ann'), todosOf('bob')]).toEqual([[], ['both']]);
    expect(calendarItems(siteScope(shared)).actions).toHaveLength(1);
  });

  it('of nothing is still one, with the one component that every calendar has', () => {
    const none = anArchive({ site });
    const empty = calendar(siteScope(none), none, of);
    expect(empty).toMatch(/\r\nBEGIN:VTIMEZONE\r\nTZID:UTC\r\n[\s\S]*END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/);
    expect(parsed(empty).filter(({ type }) => type === 'VEVENT' || type === 'VTODO')).toEqual([]);
    expect(text).not.toContain('VTIMEZONE');
  });

  it('contains nothing private', () => {
    const content = aContent({
      site,
      notes: [
        aNote({
          id: 'ops/2017-04-05',
          visibility: 'private',
          title: 'Xsecret',
          actions: [anAction({ id: 'xhidden' })],
        }),
        aNote({
          id: 'ops/2017-04-06',
          actions: [anAction({ id: 'xprivate', visibility: 'private' }), anAction({ id: 'told' })],
        }),
      ],
    });
    const known = publishedArchive(content, '2017-09-08', { drafts: false });
    const ics = calendar(siteScope(known), known, of);
    expect(ics).toContain('told');
    expect(ics).not.toMatch(/xsecret|xhidden|xprivate/i);
  });

  it('is the same bytes for the same archive', () => {
    expect(calendar(siteScope(archive), archive, of)).toBe(text);
  });
});

describe('a meeting with a time', () => {
  const eventOf = (part: { readonly time?: string; readonly until?: string }) => {
    const one = anArchive({ site, notes: [aNote({ id: 'ops/2017-03-07', ...part })] }, '2017-09-08');
    return calendar(siteScope(one), one, of)
      .split('\r\n')
      .filter((line) => /^DT(?:START|END)/.test(line));
  };

  it.each([
    [{}, ['DTSTART;VALUE=DATE:20170307']],
    [{ time: '14:00' }, ['DTSTART:20170307T140000']],
    [{ time: '14:00Z' }, ['DTSTART:20170307T140000Z']],
    [{ time: '14:00 Europe/Berlin' }, ['DTSTART:20170307T130000Z']],
    [{ until: '2017-03-07' }, ['DTSTART;VALUE=DATE:20170307']],
    [{ time: '14:00', until: '2017-03-09' }, ['DTSTART;VALUE=DATE:20170307', 'DTEND;VALUE=DATE:20170310']],
  ])('and %j begins and ends as written', (part, lines) => {
    expect(eventOf(part)).toEqual(lines);
  });
});

describe('the expected next meeting of a series', () => {
  const textOn = (today: string, ...days: string[]) => {
    const notes = days.map((day) => aNote({ id: `ops/${day}` }));
    const one = anArchive({ site, series: [aSeries({ id: 'ops', cadence: 'weekly' })], notes }, today);
    return calendar(siteScope(one), one, of);
  };
  const uid = 'UID:note/ops/2017-03-14@notes.example.org';

  it('is a tentative event, which its note replaces', () => {
    const before = textOn('2017-03-08', '2017-03-07');
    expect(before.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(before).toContain(uid);
    expect(before).toContain('DTSTART;VALUE=DATE:20170314');
    expect(before).toContain('STATUS:TENTATIVE');
    const planned = textOn('2017-03-08', '2017-03-07', '2017-03-14');
    expect(planned).toContain(uid);
    expect(planned).not.toContain('TENTATIVE');
  });

  it('is left out once its day has passed', () => {
    expect(textOn('2017-03-15', '2017-03-07')).not.toContain('TENTATIVE');
  });
});
