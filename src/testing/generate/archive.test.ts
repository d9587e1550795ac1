import { describe, expect, it } from 'vitest';
import { generateArchive } from './archive.ts';

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
});
