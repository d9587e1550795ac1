import { checkArchive, withoutWaived } from './graph/check.ts';
import { linkArchive } from './graph/link.ts';
import { published } from './graph/publish.ts';
import type { Archive } from './model/archive.ts';
import type { Day } from './model/day/day.ts';
import { type Today, todayOf } from './model/day/today.ts';
import { type Code, entryOf, type Severity } from './model/finding/catalogue.ts';
import type { Diagnostic } from './model/finding/finding.ts';
import type { ContentFolder } from './model/finding/source.ts';
import type { Content, SiteEntry } from './model/registry.ts';
import { readContent } from './parse/content.ts';
import { placeFindings } from './parse/yaml/places.ts';

/** A content folder, read, linked and judged. The archive holds drafts and private notes too: it is for judging. */
export interface Reading {
  readonly content: Content;
  readonly archive: Archive;
  /** Everything that is to be said, in the order of places. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a folder whole. Bad content yields diagnostics, never an exception. The archive holds the day it was read for,
 * which `site.yaml` may set: whatever is made of the same reading takes the day from there. `rules` gives the
 * severities that hold unless `site.yaml` names others.
 */
export function readArchive(folder: ContentFolder, today: Today, rules: SiteEntry['rules'] = {}): Reading {
  const unreadable = folder.findings.map((finding) => finding.path);
  const { content, findings } = readContent(folder.files, folder.assets, unreadable);
  const linked = linkArchive(content, todayOf(today, content.site));
  const all = [...folder.findings, ...findings, ...linked.findings, ...checkArchive(linked.archive)];
  const texts = new Map(folder.files.map((file) => [file.path, file.text]));
  const diagnostics = placeFindings(
    withoutWaived(all, content.notes),
    (path) => texts.get(path),
    (code) => severityOf(code, { ...rules, ...content.site.rules }),
  );
  return { content, archive: linked.archive, diagnostics };
}

/** The archive that a site shows: what is hidden, drafts or what is private, is gone before anything is linked. */
export function publishedArchive(
  content: Content,
  today: Day,
  shown: { readonly drafts: boolean; readonly private?: boolean },
): Archive {
  return linkArchive(published(content, { drafts: shown.drafts, private: shown.private === true }), today)
    .archive;
}

/** The severity of a code under these `rules`, which cannot wave a broken file through. */
function severityOf(code: Code, rules: SiteEntry['rules']): Severity {
  const { severity, configurable } = entryOf(code);
  const own = Object.hasOwn(rules, code) ? rules[code] : undefined;
  return configurable && own ? own : severity;
}
