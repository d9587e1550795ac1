import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../core/model/finding/source.ts';
import { publishedArchive, readArchive } from '../../core/reading.ts';
import { cuttable, moreNotes, noteWith, noteWithAll, uncuttable } from './private-lines.ts';

const registries = [{ path: 'people.yaml', text: '- { id: dan, name: Dan }' }];
const day = '2026-02-01';

function read(...notes: readonly SourceFile[]) {
  const files = [...registries, ...notes];
  const { content, diagnostics } = readArchive({ files, assets: [], findings: [] }, day);
  const print = (shown: { readonly drafts: boolean; readonly private?: boolean }) =>
    JSON.stringify(publishedArchive(content, day, shown).notes.map(({ note, lede }) => ({ note, lede })));
  return {
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    everybody: () => print({ drafts: false }),
    insiders: () => print({ drafts: false, private: true }),
  };
}

const found = (text: string) => [...new Set(text.match(/canary\w*/gi) ?? [])];

describe('private lines', () => {
  it.each(Object.entries(cuttable))('are cut: %s', (_, text) => {
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const { errors, everybody, insiders } = read(noteWith(written));
      expect(errors).toEqual([]);
      expect(found(insiders())).not.toEqual([]);
      expect(found(everybody())).toEqual([]);
      for (const words of text.match(/Shown \w+/g) ?? []) expect(everybody()).toContain(words);
      expect(everybody()).toContain('Shown after.');
    }
  });

  it('are cut, all in one note', () => {
    const { errors, everybody } = read(noteWithAll());
    expect(errors).toEqual([]);
    expect(found(everybody())).toEqual([]);
  });

  it('are cut with what later notes say of them, and the text before and after stays', () => {
    const { errors, everybody, insiders } = read(...moreNotes);
    expect(errors).toEqual([]);
    expect(found(insiders())).toContain('canaryseven');
    expect(found(everybody())).toEqual([]);
    for (const words of moreNotes.flatMap(({ text }) => text.match(/Shown \w+/g) ?? []))
      expect(everybody()).toContain(words);
    expect(everybody()).toContain('"lede":"The work is tied to objectives, and to outcomes Shown here."');
    expect(everybody()).toContain('"lede":"Shown lede, of [[hidden-action-2]]."');
  });

  it.each(Object.entries(uncuttable))('are an error: %s', (_, text) => {
    expect(read(noteWith(text)).errors).not.toEqual([]);
  });
});
