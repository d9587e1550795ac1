import type { Finding } from '../model/finding/finding.ts';
import type { SourceFile } from '../model/finding/source.ts';
import { type Note, recordIds } from '../model/note.ts';
import { readBody } from './body/body.ts';
import type { FindTrackerIds } from './body/tracker-ids.ts';
import { readMarkdownFile } from './entry-file.ts';
import { type NotePath, noNote, readNotePath } from './note-path.ts';
import { recordIdsIn } from './record-ids.ts';
import { note as schema } from './schema/note.ts';

/** A note, or the ids of the records that its frontmatter opens, if they can be read in spite of its errors. */
interface NoteReading {
  readonly note?: Note;
  readonly records?: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads one note. The note is missing if its frontmatter or path has errors. Its body is checked all the same. */
export function readNote(file: SourceFile, trackerIds: FindTrackerIds): NoteReading {
  const path = readNotePath(file.path);
  const { entry, extras, findings, parts, data } = readMarkdownFile(file, schema);
  const records = data === undefined ? undefined : recordIdsIn(data);
  if (!parts && path.day === undefined && findings.every(({ code }) => code === 'no-frontmatter'))
    return { findings: [noNote(file.path)], records: [] };
  const found = [...(path.finding ? [path.finding] : []), ...findings];
  if (!parts) return { findings: found, records };
  const { body, findings: inBody } = readBody(
    { path: file.path, markdown: parts.body, firstLine: parts.bodyLine, title: entry?.title },
    trackerIds,
    entry && recordIds(entry),
  );
  found.push(...inBody);
  if (!entry) return { findings: found, records };
  const { series, objectives, ignore, ...rest } = entry;
  found.push(...disagreements(file.path, path, entry.date, series));
  if (path.finding) return { findings: found, records };
  const note: Note = {
    ...rest,
    id: path.id,
    path: file.path,
    seriesId: path.seriesId,
    checkIns: objectives,
    waivers: ignore,
    extras,
    body,
  };
  return { note, findings: found };
}

/** Returns the contradictions between frontmatter and path. */
function disagreements(path: string, named: NotePath, date: string, series: string | undefined): Finding[] {
  const findings: Finding[] = [];
  if (named.day !== undefined && named.day !== date) {
    findings.push({
      code: 'date-mismatch',
      path,
      spot: { keys: ['date'] },
      message: `\`date\` is \`${date}\`, but the file name says \`${named.day}\`.`,
      hint: `write \`date: ${named.day}\``,
    });
  }
  if (series !== undefined && series !== named.seriesId) {
    findings.push({
      code: 'series-mismatch',
      path,
      spot: { keys: ['series'] },
      message: `\`series\` is \`${series}\`, but the folder is \`${named.seriesId}\`.`,
      hint: `remove \`series: ${series}\``,
    });
  }
  return findings;
}
