import { describe, expect, it } from 'vitest';
import { dataFiles } from '../core/exports/api/data-files.ts';
import { atomFeed } from '../core/exports/feeds/atom.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { noteJsonLd } from '../core/exports/note/json-ld.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { seriesScopes } from '../core/views/feeds/scope.ts';
import { aimRef, noteRef, recordRef, seriesRef } from '../core/views/lines/ref.ts';
import { searchRecords } from '../core/views/search/records.ts';
import { foreignFiles } from './generate/foreign-words.ts';

const day = '2026-02-01';
const { content, diagnostics } = readArchive({ files: foreignFiles, assets: [], findings: [] }, day);
const archive = publishedArchive(content, day, { drafts: false });
const of = ({ kind, id }: { readonly kind: string; readonly id: string }) => `/${kind}/${id}/`;

describe('an archive in another language', () => {
  it('has no findings', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has the language of the site in each reference, but for a note with its own', () => {
    expect(archive.notes.map((note) => noteRef(note).lang)).toEqual(['de', 'de', 'de', 'sv', undefined]);
    const langOfAction: Readonly<Record<string, string | undefined>> = { ga: 'sv', oe: undefined };
    expect(archive.actions.map((action) => [action.id, recordRef(action).lang])).toEqual(
      archive.actions.map(({ id }) => {
        const short = id.slice(id.indexOf('/') + 1);
        return [id, short in langOfAction ? langOfAction[short] : 'de'];
      }),
    );
    const aims = archive.programs.flatMap((program) => [program, ...program.outcomes]);
    expect([...aims.map(aimRef), ...archive.series.map(seriesRef)].map(({ lang }) => lang)).toEqual(
      [...aims, ...archive.series].map(() => 'de'),
    );
  });

  it('has it in search, in feeds, and in the data about a note', () => {
    const langs = searchRecords(archive).flatMap(({ kind, line }) => (kind === 'note' ? line.lang : []));
    expect(new Set(langs)).toEqual(new Set(['de', 'sv', undefined]));
    const [scope] = seriesScopes(archive);
    const feed = scope ? atomFeed(scope, archive, { feed: '/f', page: '/p', of }) : '';
    expect(feed).toContain('xml:lang="de"');
    expect(feed).toContain('<entry xml:lang="sv">');
    expect(feed).toContain('xml:lang="en">&lt;p lang=');
    const swedish = archive.notes.find(({ lang }) => lang === 'sv');
    expect(swedish && noteJsonLd(swedish, archive, of)).toContain('"inLanguage":"sv"');
    const files = dataFiles.map((file) => printData(file, archive, of, () => ({ pages: [] })));
    expect(files.filter((text) => /"language": ?"sv"/.test(text)).length).toBeGreaterThan(0);
  });
});
