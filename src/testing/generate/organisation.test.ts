import { describe, expect, it } from 'vitest';
import { readArchive } from '../../core/reading.ts';
import { onlyRules } from '../only-rules.ts';
import { keptRules } from './kept-rules.ts';
import { generateOrganisation } from './organisation.ts';

const files = generateOrganisation();
const today = '2025-09-05';
const { archive, diagnostics } = readArchive(
  { files, assets: [], findings: [] },
  today,
  onlyRules(keptRules),
);

describe('the made-up organisation', () => {
  it('is three programs, eight series and 200 notes of two years', () => {
    expect(archive.programs).toHaveLength(3);
    expect(archive.series).toHaveLength(8);
    expect(archive.notes).toHaveLength(200);
    expect(archive.notes[0]?.note.date).toBe('2023-09-04');
    expect(archive.notes.at(-1)?.note.date).toBe('2025-09-01');
  });

  it('is the same bytes every time', () => {
    expect(generateOrganisation()).toEqual(files);
  });

  it('gives the check nothing to say', () => {
    expect(diagnostics).toEqual([]);
  });

  it('has in every series whatever an action can go through', () => {
    for (const { id } of archive.series) {
      const of = (short: string) => archive.find.action(`${id}/${short}`);
      expect(of('duties'), id).toMatchObject({ status: 'done' });
      expect(
        of('move-storage')?.supersededBy.map(({ how }) => how),
        id,
      ).toEqual(['split', 'split']);
      expect(of('tidy-logs')?.status, id).toBe('superseded');
      expect(of('all-certificates')?.supersededBy[0]?.how, id).toBe('duplicate');
      expect(of('wait-for-vendor')?.blockedBy[0]?.kind, id).toBe('tracker');
      expect(of('risks')?.status, id).toBe('open');
      expect(archive.find.decision(`${id}/one-registry`)?.status, id).toBe('superseded');
      expect(archive.find.decision(`${id}/two-registries`)?.status, id).toBe('accepted');
    }
  });

  it('has hand-overs, moved due dates, and closings on days without a meeting', () => {
    const days = new Set(archive.notes.map(({ note }) => note.date));
    for (const { id } of archive.series) {
      const action = archive.find.action(`${id}/repair-list`);
      const later = action?.events.slice(1) ?? [];
      expect(
        later.filter(({ owners }) => owners),
        id,
      ).toHaveLength(1);
      expect(
        later.filter(({ due }) => due),
        id,
      ).toHaveLength(2);
      expect(days.has(action?.closed ?? ''), id).toBe(false);
      expect(later.at(-1), id).toMatchObject({ kind: 'done', day: action?.closed });
    }
    const steps = archive.actions.flatMap(({ events }) => events.slice(1));
    expect(steps.filter(({ owners }) => owners).length).toBeGreaterThan(30);
    expect(steps.filter(({ due }) => due).length).toBeGreaterThan(60);
    expect(steps.filter(({ day, note }) => day !== note.note.date).length).toBeGreaterThan(60);
  });

  it('carries goals on for three quarters and more', () => {
    const runs = archive.quarters
      .flatMap(({ goals }) => goals)
      .filter((goal) => goal.continues?.continues !== undefined);
    expect(runs.length).toBeGreaterThan(0);
  });
});
