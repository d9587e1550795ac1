import { describe, expect, it } from 'vitest';
import { readArchive } from '../../core/reading.ts';
import { onlyRules } from '../only-rules.ts';
import { generateArchive } from './archive.ts';
import { keptRules } from './kept-rules.ts';

const textOf = (order: { notes: number; seed: number }) =>
  generateArchive(order)
    .map((file) => `${file.path}\n${file.text}`)
    .join('\n');

describe('generateArchive', () => {
  it('makes the same bytes from the same seed, and others from another', () => {
    expect(textOf({ notes: 40, seed: 7 })).toBe(textOf({ notes: 40, seed: 7 }));
    expect(textOf({ notes: 40, seed: 7 })).not.toBe(textOf({ notes: 40, seed: 8 }));
  });

  it.each([0, 1, 300])('writes %i notes, each at a place of its own', (notes) => {
    const files = generateArchive({ notes, seed: 1 });
    expect(files.filter((file) => file.path.startsWith('notes/'))).toHaveLength(notes);
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
  });

  it.each([1, 2])('gives the check nothing to say, seed %i', (seed) => {
    const files = generateArchive({ notes: 500, seed });
    const { archive, diagnostics } = readArchive(
      { files, assets: [], findings: [] },
      '2025-06-30',
      onlyRules(keptRules),
    );
    expect(diagnostics).toEqual([]);
    expect(archive.notes).toHaveLength(500);
  });

  it('looks like real notes: most actions are closed, some are open, some never mentioned', () => {
    const files = generateArchive({ notes: 500, seed: 1 });
    const { archive } = readArchive({ files, assets: [], findings: [] }, '2025-06-30');
    const share = (...statuses: string[]) =>
      archive.actions.filter((action) => statuses.includes(action.status)).length / archive.actions.length;
    expect(archive.actions.length).toBeGreaterThan(500);
    expect(share('done')).toBeGreaterThan(0.8);
    expect(share('dropped')).toBeGreaterThan(0.02);
    expect(share('open', 'in-progress', 'blocked')).toBeGreaterThan(0.02);
    expect(archive.decisions.some((decision) => decision.status === 'superseded')).toBe(true);
    expect(archive.notes.some((note) => note.note.sprint && note.note.retro)).toBe(true);
  });
});
