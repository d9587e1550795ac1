import type * as z from 'zod';
import type { ExtraEntry } from '../model/entry.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { SourceFile } from '../model/finding/source.ts';
import { allFree, type FreeIds } from '../model/free-ids.ts';
import type { Body } from '../model/note.ts';
import { readBody } from './body/body.ts';
import type { FindTrackerIds } from './body/tracker-ids.ts';
import { cleanValue } from './clean.ts';
import { findingsOf } from './issues.ts';
import { mergeMarkers } from './merge-markers.ts';
import { withoutEmptyKeys } from './part/empty-keys.ts';
import { normaliseText, withoutControls } from './text.ts';
import { wordsAfterHash } from './words-after-hash.ts';
import { splitValues, type YamlSource } from './yaml/document.ts';
import { escapesInText } from './yaml/escapes.ts';
import { cutFields, withFences } from './yaml/fences.ts';
import { readFrontmatter, type SplitText, splitFrontmatter } from './yaml/frontmatter.ts';
import { readYaml, type YamlReading } from './yaml/yaml.ts';

/** Result of a schema for a file. `entry` is missing if the file has errors. */
export interface EntryReading<Entry> {
  readonly entry?: Entry;
  readonly extras: readonly ExtraEntry[];
  readonly findings: readonly Finding[];
  /** The value as it was read, even if it breaks the schema. Missing if the YAML could not be read. */
  readonly data?: unknown;
  /** The Markdown below the frontmatter, if the fences were found. */
  readonly parts?: SplitText;
}

/** Reads a file that is only YAML. An empty file reads as `empty`. */
export function readYamlFile<Entry>(
  file: SourceFile,
  schema: z.ZodType<Entry>,
  empty: unknown,
): EntryReading<Entry> {
  const { text, findings } = withoutControls(file.path, normaliseText(file.text));
  const merged = mergeMarkers(file.path, text);
  const reading = judge(schema, readYaml({ path: file.path, text, firstLine: 1 }, allFree), allFree, empty);
  return { ...reading, findings: [...findings, ...merged, ...withoutMerge(reading, merged)] };
}

/** Reads a Markdown file with frontmatter. `ids` are the ids that hints may offer for new records. */
export function readMarkdownFile<Entry>(
  file: SourceFile,
  schema: z.ZodType<Entry>,
  ids: () => FreeIds = allFree,
): EntryReading<Entry> {
  const { text: plain, findings: controls } = withoutControls(file.path, normaliseText(file.text));
  const { text, findings: fences } = withFences(file.path, plain);
  const merged = mergeMarkers(file.path, text);
  const split = splitFrontmatter(file.path, text);
  if (!split.ok) return { extras: [], findings: [...controls, ...fences, ...merged, split.finding] };
  const { parts } = split;
  const findings = [...controls, ...fences, ...cutFields(file.path, parts.body, parts.bodyLine)];
  const reading = judge(schema, readFrontmatter(file.path, parts, ids), ids, {});
  return { ...reading, findings: [...findings, ...merged, ...withoutMerge(reading, merged)], parts };
}

/** Returns the findings of a reading. Where a merge left its markers, YAML that cannot be read is no second mistake. */
function withoutMerge(
  { data, findings }: Pick<EntryReading<unknown>, 'data' | 'findings'>,
  merged: readonly Finding[],
): readonly Finding[] {
  return merged.length > 0 && data === undefined ? [] : findings;
}

/** Parts of a file besides its frontmatter. */
export interface FileParts {
  readonly id: string;
  readonly path: string;
  readonly extras: readonly ExtraEntry[];
  readonly body: Body;
}

/** Reads a series, program or quarter. `id` is its file name without the extension. Its body is checked like a note's. */
export function readEntryFile<Written extends object>(
  file: SourceFile,
  id: string,
  schema: z.ZodType<Written>,
  trackerIds: FindTrackerIds,
): { entry?: FileParts & Written; findings: readonly Finding[] } {
  const { path } = file;
  const { entry, extras, findings, parts } = readMarkdownFile(file, schema);
  if (!parts) return { findings };
  const { body, findings: inBody } = readBody(
    { path, markdown: parts.body, firstLine: parts.bodyLine },
    trackerIds,
  );
  // Only a note can open the action that a line of its text would be.
  const all = [...findings, ...inBody.filter(({ code }) => code !== 'action-in-body')];
  return entry ? { entry: { id, path, ...entry, extras, body }, findings: all } : { findings: all };
}

function judge<Entry>(
  schema: z.ZodType<Entry>,
  reading: YamlReading,
  ids: () => FreeIds,
  empty: unknown,
): EntryReading<Entry> {
  if (!reading.ok) return { extras: [], findings: reading.findings };
  const { source, findings: mended } = reading;
  const { data, extras, findings: refused } = cleanValue(source.path, reading.data ?? empty);
  const cut = wordsAfterHash(source, schema);
  const escapes = escapesInText(source);
  const findings = [...mended, ...refused, ...cut.map(({ finding }) => finding), ...escapes];
  const first = schema.safeParse(data);
  const result = first.success
    ? first
    : schema.safeParse(withoutEmptyKeys(data, emptiedIn(first.error, source)));
  if (!result.success) {
    // A value that is cut to nothing is one mistake, not two.
    const isCut = new Set(cut.map(({ keys }) => keys.join('/')));
    const issues = result.error.issues.filter(({ path }) => !isCut.has(path.join('/')));
    return { extras, data, findings: [...findings, ...findingsOf(source, data, issues, ids)] };
  }
  const entry = refused.length + cut.length === 0 ? result.data : undefined;
  return { entry, extras, data, findings };
}

/** Returns the issues of keys that may have been left empty on purpose: not those that a comma in braces made. */
function emptiedIn({ issues }: z.ZodError, source: YamlSource): readonly z.core.$ZodIssue[] {
  const splitAt = splitValues(source);
  return issues.filter(
    ({ path }) => splitAt(path.map((key) => (typeof key === 'number' ? key : String(key)))) === undefined,
  );
}
