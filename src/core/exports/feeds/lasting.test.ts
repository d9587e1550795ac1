import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../disk/content-folder.ts';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aProgram,
  aSeries,
  aSite,
} from '../../../testing/builders.ts';
import { generateArchive } from '../../../testing/generate/archive.ts';
import { randomOf } from '../../../testing/generate/random.ts';
import { renamed } from '../../../testing/generate/renamed.ts';
import { linkArchive } from '../../graph/link.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { Content } from '../../model/registry.ts';
import { readContent } from '../../parse/content.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import { programScopes, type Scope, seriesScopes, siteScope } from '../../views/feeds/scope.ts';
import { atomFeed } from './atom.ts';
import { calendar } from './calendar.ts';

const of = ({ kind, id }: Pick<Ref, 'kind' | 'id'>) => `https://notes.example.org/${kind}/${id}/`;
const place = { feed: 'https://notes.example.org/feed.xml', page: 'https://notes.example.org/', of };
const scopesOf = (archive: Archive): readonly Scope[] => [
  siteScope(archive),
  ...seriesScopes(archive),
  ...programScopes(archive),
];
/** Every feed and calendar of the site, its series and its programs. */
const filesOf = (archive: Archive) =>
  scopesOf(archive).flatMap((scope) => [atomFeed(scope, archive, place), calendar(scope, archive, of)]);
const idsIn = (files: readonly string[]) =>
  files.flatMap((file) => file.replaceAll('\r\n ', '').match(/<id>[^<]+|^UID:.+$/gm) ?? []).sort();

const content = {
  site: aSite({ url: 'https://notes.example.org/' }),
  people: [aPerson({ id: 'ann' })],
  series: [aSeries({ id: 'ops' }), aSeries({ id: 'dev' })],
  programs: [aProgram({ id: 'p6' })],
  notes: [
    aNote({ id: 'ops/2017-03-07', for: ['p6'], actions: [anAction({ id: 'tidy', owner: ['ann'] })] }),
    aNote({ id: 'ops/2017-04-04', followUps: [aFollowUp({ ref: 'tidy', due: '2017-04-20' })] }),
    aNote({ id: 'ops/2017-12-05' }),
  ],
} satisfies Partial<Content>;

describe('feeds and calendars', () => {
  it('are the same bytes on every day between which nothing happens', () => {
    const files = filesOf(anArchive(content, '2017-09-08'));
    expect(filesOf(anArchive(content, '2017-11-30'))).toEqual(files);
    expect(files.join()).not.toMatch(/2017-?09-?08/);
  });

  it('keep their ids where things were renamed with `formerly`, and a meeting also without', () => {
    const [first, ...others] = content.notes;
    const moved = anArchive({
      ...content,
      series: [aSeries({ id: 'operations', formerly: ['ops'] }), aSeries({ id: 'dev' })],
      programs: [aProgram({ id: 'p7', formerly: ['p6'] })],
      notes: [
        aNote({
          id: 'operations/2017-03-08-weekly',
          formerly: ['ops/2017-03-07'],
          for: ['p6'],
          actions: [anAction({ id: 'clean', owner: ['ann'], formerly: ['tidy'] })],
        }),
        ...others.map((note) => ({
          ...note,
          id: note.id.replace('ops', 'operations'),
          seriesId: 'operations',
        })),
      ],
    });
    expect(idsIn(filesOf(moved))).toEqual(idsIn(filesOf(anArchive(content))));
    const planned = { ...others.at(-1), ...aNote({ id: 'ops/2017-12-05-review' }) };
    const notes = [...(first ? [first] : []), ...others.slice(0, -1), planned];
    const uids = (archive: Archive) => idsIn([calendar(siteScope(archive), archive, of)]);
    expect(uids(anArchive({ ...content, notes }))).toEqual(uids(anArchive(content)));
  });

  it('number the further meetings of a day', () => {
    const two = anArchive({
      notes: [aNote({ id: 'ops/2017-03-07' }), aNote({ id: 'ops/2017-03-07-retro' })],
    });
    expect(idsIn([calendar(siteScope(two), two, of)])).toEqual([
      'UID:note/ops/2017-03-07/2@throughline.invalid',
      'UID:note/ops/2017-03-07@throughline.invalid',
    ]);
  });

  it.each([1, 2])('keep every id after random renamings (seed %i)', (seed) => {
    const { content: generated } = readContent(generateArchive({ notes: 40, seed }));
    const twice = renamed(renamed(generated, randomOf(seed)), randomOf(seed + 10));
    const ids = (each: Content) => {
      const { archive } = linkArchive(each, '2026-02-01');
      return new Set(idsIn(scopesOf(archive).map((scope) => atomFeed(scope, archive, place))));
    };
    expect(ids(twice)).toEqual(ids(generated));
  });

  it('raise the number and the day of a revision with each note, and never lower them', () => {
    const { content: generated } = readContent(generateArchive({ notes: 40, seed: 4 }));
    const days = [...new Set(generated.notes.map(({ date }) => date))].sort();
    let earlier = new Map<string, readonly [Day, number]>();
    let raised = 0;
    for (const day of days) {
      const notes = generated.notes.filter(({ date }) => date <= day);
      const { archive } = linkArchive({ ...generated, notes }, day);
      const now = revisionsIn(calendar(siteScope(archive), archive, of));
      for (const [uid, [revised, sequence]] of earlier) {
        const [later = '', number = -1] = now.get(uid) ?? [];
        expect([uid, later >= revised, number >= sequence]).toEqual([uid, true, true]);
        if (number > sequence) raised += 1;
      }
      earlier = now;
    }
    expect(raised).toBeGreaterThan(20);
  });

  it('say that a to-do was revised wherever its words, status or dates change', () => {
    const { content: generated } = readContent(generateArchive({ notes: 40, seed: 5 }));
    const days = [...new Set(generated.notes.map(({ date }) => date))].sort();
    const partsOn = (day: Day) => {
      const notes = generated.notes.filter(({ date }) => date <= day);
      const { archive } = linkArchive({ ...generated, notes }, day);
      const text = calendar(siteScope(archive), archive, of);
      return new Map(
        text.split('BEGIN:VTODO').map((part) => [/UID:(.+)/.exec(part)?.[1] ?? '', part] as const),
      );
    };
    const silent: string[] = [];
    for (const [index, day] of days.entries()) {
      const [before, now] = [partsOn(days[index - 1] ?? day), partsOn(day)];
      for (const [uid, part] of now) {
        const old = before.get(uid);
        const number = (of: string) => /SEQUENCE:(\d+)/.exec(of)?.[1];
        if (old !== undefined && old !== part && !part.includes('VEVENT') && number(old) === number(part))
          silent.push(`${day} ${uid}`);
      }
    }
    expect(silent).toEqual([]);
  });
});

it.each([
  ['2024-03-20', '', 2],
  ['2024-05-01', '', 2],
  // An action that the edit also closes. Its new due date waits for a reopening.
  ['2024-03-20', 'status: done', 1],
] as const)(
  'an edit of words, dates and a file name keeps every UID and raises the revision (%s %s)',
  async (today, more, number) => {
    const [before, after] = [await calendarOf('v1', today), await calendarOf('v2', today, more)];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const hall = 'action/core/hall@notes.example.org';
    expect([before.get(hall), after.get(hall)]).toEqual([
      // The later meeting recorded nothing before the edit.
      ['20240305', 0],
      ['20240312', number],
    ]);
    for (const [uid, [day, first]] of before) {
      const [later, last] = after.get(uid) ?? ['', -1];
      expect([uid, later >= day, last >= first]).toEqual([uid, true, true]);
    }
  },
);

/** The revisions of the calendar of a case. The follow-up of its action has `more`, too. */
async function calendarOf(name: string, today: Day, more = '') {
  const folder = await readContentFolder(`src/testing/programs/case-calendar-updates-${name}/content`);
  const files = (folder?.files ?? []).map((file) => ({
    ...file,
    text: file.text.replace('due: 2024-04-16 }', `due: 2024-04-16, ${more} }`),
  }));
  const { content: read } = readArchive({ files, assets: [], findings: [] }, today);
  const archive = publishedArchive(read, today, { drafts: false });
  return revisionsIn(calendar(siteScope(archive), archive, of));
}

function revisionsIn(text: string): Map<string, readonly [Day, number]> {
  const parts = text
    .replaceAll('\r\n ', '')
    .split(/BEGIN:V(?:EVENT|TODO)/)
    .slice(1);
  return new Map(
    parts.map((part) => [
      /UID:(.+)/.exec(part)?.[1] ?? '',
      [/LAST-MODIFIED:(\d+)/.exec(part)?.[1] ?? '', Number(/SEQUENCE:(\d+)/.exec(part)?.[1])] as const,
    ]),
  );
}
