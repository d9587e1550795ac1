import type * as z from 'zod';
import type { IdKind } from '../model/address/reserved-names.ts';
import { by } from '../model/compare.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { SourceFile } from '../model/finding/source.ts';
import { FreeIds } from '../model/free-ids.ts';
import { isSlug } from '../model/id.ts';
import type { Note } from '../model/note.ts';
import type { Content, PageEntry, ProgramEntry, QuarterEntry, SeriesEntry } from '../model/registry.ts';
import { Trackers } from '../model/trackers.ts';
import { badName } from './bad-name.ts';
import { readProsePage } from './body/prose-page.ts';
import { FindTrackerIds } from './body/tracker-ids.ts';
import { findClashes, withoutTakenNames } from './clashes.ts';
import { placeOf } from './content-place.ts';
import { readEntryFile } from './entry-file.ts';
import { LineReader } from './line/line-reader.ts';
import { readNote } from './note.ts';
import { idsWritten } from './record-ids.ts';
import { readRegistries } from './registries.ts';
import { program } from './schema/program.ts';
import { quarter } from './schema/quarter.ts';
import { series } from './schema/series.ts';
import { withStrayFolders } from './stray-folders.ts';
import { isLost, registryOf, unexpectedFile } from './unexpected-file.ts';

/**
 * Reads every file of the content folder. The id of a file with errors stays known, so that one mistake is one finding.
 * So does that of a file whose text the disk could not give (`unreadable`). `noPictures` are assets that are only named
 * like pictures.
 */
export function readContent(
  files: readonly SourceFile[],
  assets: readonly string[] = [],
  unreadable: readonly string[] = [],
  noPictures: readonly string[] = [],
): { content: Content; findings: readonly Finding[] } {
  const sorted = [...files].sort(by((file) => file.path));
  const clashes = findClashes([...sorted.map(({ path }) => path), ...assets]);
  const { site, people, teams, findings } = readRegistries(sorted);
  const names = [...(people ?? []), ...(teams ?? [])].flatMap(({ id, name, aliases }) => [
    id,
    name,
    ...aliases,
  ]);
  const lines = new LineReader({ site, people: people ?? [], teams: teams ?? [] });
  const trackerIds = new FindTrackerIds(new Trackers(site.trackers));
  const reader = new Reader(sorted, trackerIds, clashes.paths, names, lines);
  reader.findings.push(...clashes.findings, ...findings);
  for (const file of sorted) reader.read(file);
  const lost = assets.filter((path) => isLost(path) && !reader.isLinked(path));
  reader.findings.push(...lost.map((path) => unexpectedFile(path, (other) => reader.has(other))));
  for (const path of unreadable) reader.keepBroken(path);
  const { broken } = reader;
  const notes = reader.withReports();
  const registriesBroken =
    people === undefined ||
    teams === undefined ||
    unreadable.some((path) => /^(?:people|teams)\.yaml$/.test(path)) ||
    misnamed(sorted, assets).length > 0;
  return {
    content: {
      site,
      people: people ?? [],
      teams: teams ?? [],
      series: reader.series,
      programs: reader.programs,
      quarters: reader.quarters,
      notes,
      pages: reader.pages,
      assets: [...assets].sort(),
      ...(noPictures.length > 0 && { noPictures }),
      broken,
      registriesBroken,
    },
    findings: withoutTakenNames(withStrayFolders(reader.findings, reader.notePaths(), reader.seriesIds()), [
      ...sorted.map(({ path }) => path),
      ...assets,
    ]),
  };
}

/** Returns the files that were meant as a registry of names which does not exist: `people.yml`. */
function misnamed(files: readonly SourceFile[], assets: readonly string[]): readonly string[] {
  const paths = [...files.map(({ path }) => path), ...assets.filter(isLost)];
  return paths.filter((path) => {
    const registry = path.includes('/') ? undefined : registryOf(path);
    return registry !== undefined && registry !== 'site.yaml' && !paths.includes(registry);
  });
}

type Broken = Content['broken'][number];
type BrokenPlace = Pick<Broken, 'kind' | 'id'>;

/** Everything that was read so far, file by file. */
class Reader {
  readonly series: SeriesEntry[] = [];
  readonly programs: ProgramEntry[] = [];
  readonly quarters: QuarterEntry[] = [];
  readonly notes: Note[] = [];
  readonly pages: PageEntry[] = [];
  readonly broken: Broken[] = [];
  readonly findings: Finding[] = [];
  #linked: ReadonlySet<string> | undefined;
  readonly #files: readonly SourceFile[];
  readonly #freeIdsBySeries = new Map<string, FreeIds>();
  readonly #trackerIds: FindTrackerIds;
  readonly #clashing: ReadonlySet<string>;
  readonly #names: readonly string[];
  readonly #lines: LineReader;

  constructor(
    files: readonly SourceFile[],
    trackerIds: FindTrackerIds,
    clashing: ReadonlySet<string>,
    names: readonly string[],
    lines: LineReader,
  ) {
    this.#files = files;
    this.#trackerIds = trackerIds;
    this.#clashing = clashing;
    this.#names = names;
    this.#lines = lines;
  }

  read(file: SourceFile): void {
    const place = placeOf(file.path);
    // A readme at the top is for those who look at the folder.
    if (place.kind === 'registry' || place.kind === 'readme') return;
    if (place.kind === 'unexpected')
      this.findings.push(unexpectedFile(file.path, (other) => this.has(other)));
    else if (place.kind === 'page') this.#page(file, place.id);
    else if (this.#clashing.has(file.path))
      this.broken.push({ ...place, path: file.path, id: place.id.toLowerCase() });
    else if (place.kind === 'note') this.#note(file, place);
    else if (!this.#isNamed(file.path, place.id, place.kind)) this.broken.push({ ...place, path: file.path });
    else if (place.kind === 'series')
      this.#keep(this.series, this.#entry(file, place.id, series), file.path, place);
    else if (place.kind === 'program')
      this.#keep(this.programs, this.#entry(file, place.id, program), file.path, place);
    else this.#keep(this.quarters, this.#entry(file, place.id, quarter), file.path, place);
  }

  /** Whether there is a text with a path. */
  has(path: string): boolean {
    return this.#files.some((file) => file.path === path);
  }

  /** Whether a text links to a file by its name: then it is an attachment. */
  isLinked(path: string): boolean {
    this.#linked ??= new Set(
      [...this.notes, ...this.series, ...this.programs, ...this.quarters, ...this.pages].flatMap(({ body }) =>
        body.mentions.flatMap(({ kind, target }) => (kind === 'link' ? nameIn(target) : [])),
      ),
    );
    return this.#linked.has(nameIn(path));
  }

  /** The paths of all notes, of broken ones, too. */
  notePaths(): readonly string[] {
    return [...this.notes, ...this.broken.filter(({ kind }) => kind === 'note')].map(({ path }) => path);
  }

  /** The ids of all series with a file. */
  seriesIds(): readonly string[] {
    return [...this.series, ...this.broken.filter(({ kind }) => kind === 'series')].map(({ id }) => id);
  }

  /** Returns the notes with the reports in their texts, which may be about records of notes that were read later. */
  withReports(): readonly Note[] {
    const { notes, findings } = this.#lines.report(this, (note) => this.#freeIds(note.id));
    this.findings.push(...findings);
    return notes;
  }

  /** Keeps the id of an unreadable file known. */
  keepBroken(path: string): void {
    const place = placeOf(path);
    if ('id' in place && place.kind !== 'page') this.broken.push({ ...place, path });
  }

  #page(file: SourceFile, id: string): void {
    if (!this.#isNamed(file.path, id, 'page')) return;
    const { page, findings } = readProsePage(file, id, this.#trackerIds);
    this.pages.push(page);
    this.findings.push(...findings);
  }

  #note(file: SourceFile, { kind, id }: BrokenPlace): void {
    const { note, part, records, findings } = readNote(
      file,
      this.#trackerIds,
      () => this.#freeIds(id),
      this.#lines,
    );
    this.findings.push(...findings);
    if (note) this.notes.push(note);
    else this.broken.push({ kind, id, path: file.path, records, part });
  }

  /** The ids that hints may offer in the series of a note. Notes that are read later have theirs already. */
  #freeIds(noteId: string): FreeIds {
    const [series = ''] = noteId.split('/', 1);
    const known = this.#freeIdsBySeries.get(series);
    if (known) return known;
    const texts = this.#files.flatMap(({ path, text }) => (path.startsWith(`notes/${series}/`) ? text : []));
    const ids = new FreeIds(texts.flatMap(idsWritten), this.#names);
    this.#freeIdsBySeries.set(series, ids);
    return ids;
  }

  #entry<Written extends object>(file: SourceFile, id: string, schema: z.ZodType<Written>) {
    const { entry, findings } = readEntryFile(file, id, schema, this.#trackerIds);
    this.findings.push(...findings);
    return entry;
  }

  #isNamed(path: string, name: string, kind: IdKind): boolean {
    if (isSlug(name, kind)) return true;
    this.findings.push(badName(path, name, kind, path.slice(path.lastIndexOf('.'))));
    return false;
  }

  #keep<T>(list: T[], entry: T | undefined, path: string, { kind, id }: BrokenPlace): void {
    if (entry === undefined) this.broken.push({ kind, id, path });
    else list.push(entry);
  }
}

/** The name of a file at the end of a path or link, as it is written. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
