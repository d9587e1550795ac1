import { checkArchive } from './graph/check.ts';
import { linkArchive } from './graph/link.ts';
import { withPartsJudged } from './graph/part-findings.ts';
import { published } from './graph/publish.ts';
import { withMeantIds } from './graph/rules/meant-ids.ts';
import { severities } from './graph/severity.ts';
import { prosePagePath } from './model/address/page-path.ts';
import type { Archive } from './model/archive.ts';
import type { Day } from './model/day/day.ts';
import { type Today, todayOf } from './model/day/today.ts';
import type { Diagnostic, Finding } from './model/finding/finding.ts';
import { merged } from './model/finding/merged.ts';
import type { ContentFolder } from './model/finding/source.ts';
import type { Content, RulesEntry } from './model/registry.ts';
import { readAddresses } from './parse/addresses.ts';
import { readContent } from './parse/content.ts';
import { placeOf } from './parse/content-place.ts';
import { bodyCutter } from './parse/line/cut/cut-body.ts';
import { placedInLines } from './parse/line/placed.ts';
import { withUnjudged } from './parse/unjudged.ts';
import { placeFindings } from './parse/yaml/places.ts';
import { liveFindings } from './views/live/page-findings.ts';
import { type EarlierAddresses, goneAddresses } from './views/moved/gone.ts';

/** A content folder that was read, linked and checked. The archive includes drafts and private notes, for the rules. */
export interface Reading {
  readonly content: Content;
  readonly archive: Archive;
  /** All findings, in the order of places. */
  readonly diagnostics: readonly Diagnostic[];
  /** The addresses that the site had before, if there is a list of them. */
  readonly earlier?: EarlierAddresses;
}

/**
 * Reads a whole folder. Bad content results in diagnostics, never in an exception. The archive has the date it was read
 * for, which `site.yaml` may set; everything made from the same reading takes the date from there. `rules` are the
 * default severities. Those of `site.yaml` win.
 */
export function readArchive(folder: ContentFolder, today: Today, rules: RulesEntry = {}): Reading {
  const unreadable = folder.findings.map((finding) => finding.path);
  const { content, findings } = readContent(folder.files, folder.assets, unreadable, folder.noPictures);
  const linked = linkArchive(content, todayOf(today, content.site));
  const broken = withUnjudged([...folder.findings, ...findings], content);
  const before = earlierAddresses(folder);
  const all = [
    ...broken,
    ...withMeantIds(
      withPartsJudged(linked.findings, content, todayOf(today, content.site)),
      linked.archive,
      content.broken,
    ),
    ...checkArchive(linked.archive),
    ...liveFindings(content.pages, linked.archive),
    ...before.findings,
    ...(before.earlier ? gone(before.earlier, folder, content, linked.archive) : []),
  ];
  const listed = folder.addresses ? [folder.addresses] : [];
  const texts = new Map([...folder.files, ...listed].map((file) => [file.path, file.text]));
  const diagnostics = placeFindings(
    placedInLines(all, content.notes),
    (path) => texts.get(path),
    severities(content, { ...rules, ...content.site.rules }),
  );
  return { content, archive: linked.archive, diagnostics: merged(diagnostics), earlier: before.earlier };
}

/**
 * Returns the archive that a site shows. Before linking, drafts and private content are removed, and notes dated after
 * today become plans.
 */
export function publishedArchive(
  content: Content,
  today: Day,
  shown: { readonly drafts: boolean; readonly private?: boolean },
): Archive {
  return linkArchive(
    published(
      content,
      { drafts: shown.drafts, private: shown.private === true },
      today,
      bodyCutter(content.site),
    ),
    today,
  ).archive;
}

/** Reads the addresses that the site had before. */
function earlierAddresses({ addresses: file }: ContentFolder): {
  readonly earlier?: EarlierAddresses;
  readonly findings: readonly Finding[];
} {
  if (!file) return { findings: [] };
  const { findings, ...earlier } = readAddresses(file);
  return { earlier: { path: file.path, ...earlier }, findings };
}

/** Returns the findings on the addresses that are gone. Broken files may have any address. */
function gone(
  earlier: EarlierAddresses,
  { files }: ContentFolder,
  { broken, registriesBroken }: Content,
  archive: Archive,
): readonly Finding[] {
  if (broken.length > 0 || registriesBroken) return [];
  const prose = files.flatMap(({ path }) => {
    const place = placeOf(path);
    return place.kind === 'page' ? [prosePagePath(place.id)] : [];
  });
  return goneAddresses(earlier, archive, prose);
}
