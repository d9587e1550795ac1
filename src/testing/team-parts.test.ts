import { describe, expect, it } from 'vitest';
import { partyOf } from '../core/model/owner.ts';
import type { Action } from '../core/model/record.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { awkward } from './awkward.ts';
import { generateArchive } from './generate/archive.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * The parts of an action and its status say the same, and a team that leaves its series takes no report with it.
 */

const everyone = { drafts: true, private: true };
const read = (files: ReturnType<typeof generateOrganisation>) =>
  readArchive({ files, assets: [], findings: [] }, '2999-12-31').content;

const contents: readonly (readonly [string, Content, readonly string[]])[] = [
  ['the organisation', read(generateOrganisation()), ['2024-02-29', '2024-11-30', '2025-09-05']],
  [
    'a generated archive',
    read(generateArchive({ notes: 400, seed: 5 })),
    ['2021-06-30', '2022-06-30', '2025-06-30'],
  ],
  ['what is awkward', awkward, ['2017-08-01', '2017-09-08']],
];

const isClosed = (status: string | undefined) =>
  status === 'done' || status === 'dropped' || status === 'superseded';

/** What was reported of the parts, which no file of a series may change. */
const reported = ({ parts, id }: Action) =>
  parts.flatMap(({ owner, status, event }) =>
    event ? [`${id} ${partyOf(owner).id} ${status} ${event.note.id}`] : [],
  );

describe.each(contents)('%s', (_, content, days) => {
  it.each(days)('has parts on %s that fold to the status of their action', (day) => {
    const shared = publishedArchive(content, day, everyone).actions.filter(
      ({ parts, entry }) => parts.length > 0 && entry.every === undefined,
    );
    for (const { id, parts, status } of shared) {
      const statuses = parts.map((part) => part.status);
      expect(isClosed(status), id).toBe(statuses.every(isClosed));
      if (status === 'dropped') expect(statuses, id).not.toContain(undefined);
      if (status === 'done') expect(statuses, id).toContain('done');
    }
    if (day === days.at(-1)) expect(shared.length).toBeGreaterThan(0);
  });

  it.each(days)('keeps on %s every part that was reported, also of teams that left', (day) => {
    const series = content.series.map((entry) => ({ ...entry, teams: entry.teams.slice(0, 1) }));
    const before = publishedArchive(content, day, everyone).actions.flatMap(reported);
    const after = publishedArchive({ ...content, series }, day, everyone).actions.flatMap(reported);
    const known = new Set(after);
    const ofTeams = before.filter((part) => !known.has(part) && isOwn(content, part));
    expect(ofTeams).toEqual([]);
  });
});

/** Whether a note reports this part alone. A report on the whole is one on the parts that the notes show. */
function isOwn({ notes }: Content, part: string): boolean {
  const [id = '', teamId, status, noteId] = part.split(' ');
  const note = notes.find((one) => one.id === noteId);
  return (note?.followUps ?? []).some(
    ({ ref, team, status: said }) => team === teamId && said === status && id.endsWith(`/${ref}`),
  );
}
