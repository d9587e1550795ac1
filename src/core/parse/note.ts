import type { Finding } from '../model/finding/finding.ts';
import type { SourceFile } from '../model/finding/source.ts';
import type { FreeIds } from '../model/free-ids.ts';
import { type Body, type Note, type NotePart, noBody, recordIds } from '../model/note.ts';
import { causeItem } from '../model/review.ts';
import { changedSince, digestOf } from './approval/digest.ts';
import { readBody } from './body/body.ts';
import type { FindTrackerIds } from './body/tracker-ids.ts';
import { BodyTree } from './body/tree/body-tree.ts';
import { readMarkdownFile } from './entry-file.ts';
import { givenAnchors } from './line/cut/given-anchors.ts';
import type { LineReader } from './line/line-reader.ts';
import { oneForEachList } from './line/unread/by-list.ts';
import { type NotePath, namesYear, noNote, readNotePath } from './note-path.ts';
import { readablePart } from './part/readable-part.ts';
import { recordIdsIn } from './record-ids.ts';
import { type NoteFrontmatter, note as schema } from './schema/note.ts';

/** A note, or the ids of the records that its frontmatter opens, if they can be read in spite of its errors. */
interface NoteReading {
  readonly note?: Note;
  /** What can be read of a note with errors. */
  readonly part?: NotePart;
  readonly records?: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Reads one note. The note is missing if its frontmatter or path has errors. Its body is checked all the same. `ids` are
 * the ids that are free in its series.
 */
export function readNote(
  file: SourceFile,
  trackerIds: FindTrackerIds,
  ids: () => FreeIds,
  lines?: Pick<LineReader, 'open'>,
): NoteReading {
  const path = readNotePath(file.path);
  const { entry, extras, findings, parts, data } = readMarkdownFile(file, schema, ids);
  const records = data === undefined ? undefined : recordIdsIn(data);
  const isOther = path.day === undefined && !namesYear(file.path);
  if (!parts && isOther && findings.every(({ code }) => code === 'no-frontmatter'))
    return { findings: [noNote(file.path)], records: [] };
  const found = [...(path.finding ? [path.finding] : []), ...findings];
  if (!parts) return { findings: found, records };
  const bare = (written: NoteFrontmatter): Note => {
    const { series, objectives, ignore, ...rest } = written;
    const { id, seriesId } = path;
    return {
      ...rest,
      ...{ id, path: file.path, seriesId, checkIns: objectives, waivers: ignore, extras, body: noBody },
    };
  };
  const readable =
    entry || path.finding || path.day === undefined
      ? undefined
      : readablePart(schema, data, { title: path.id, date: path.day });
  const written = entry ?? readable?.entry;
  const source = { markdown: parts.body, firstLine: parts.bodyLine, tree: new BodyTree(parts.body) };
  const opened = written && lines?.open(bare(written), source, ids);
  const isCut = opened !== undefined && opened.markdown !== parts.body;
  const { body, findings: inBody } = readBody(
    {
      path: file.path,
      ...source,
      ...(isCut && { markdown: opened.markdown, tree: undefined }),
      title: entry?.title,
    },
    trackerIds,
    written && givenAnchors(opened?.note ?? bare(written)),
  );
  const inText = [...withoutLines(inBody, opened), ...(opened?.findings ?? [])];
  found.push(...(opened ? oneForEachList(inText, opened.listOf) : inText));
  const whole = (one: NoteFrontmatter): Note => {
    const note = opened?.note ?? bare(one);
    const empty = recordsNothing(one, body) ? { recordedNothing: true as const } : {};
    return { ...note, body: { ...body, mentions: mentionsOutside(body, opened) }, ...empty };
  };
  if (!entry) {
    const part = readable && { note: whole(readable.entry), writtenAt: readable.writtenAt };
    return { part, findings: found, records: records && [...records, ...idsOfLines(opened?.note)] };
  }
  found.push(
    ...disagreements(file.path, path, entry.date, entry.series),
    ...endedBefore(file.path, entry),
    ...checkedInAhead(file.path, entry),
    ...unknownCauses(file.path, entry),
    ...(entry.approval ? changedSince(file.path, entry, digestOf(data, parts.body)) : []),
  );
  return path.finding ? { findings: found, records } : { note: whole(entry), findings: found };
}

type Opened = ReturnType<LineReader['open']> | undefined;

/** Leaves out the findings on text that is said to be an action, on lines that are records. */
function withoutLines(findings: readonly Finding[], opened: Opened): readonly Finding[] {
  if (!opened) return findings;
  return findings.filter(
    ({ code, spot }) =>
      code !== 'action-in-body' ||
      typeof spot !== 'object' ||
      !('line' in spot) ||
      !opened.isJudged(spot.line),
  );
}

/** The mentions of a text without those in its records, which are mentions of their entries. */
function mentionsOutside({ mentions }: Body, opened: Opened): Body['mentions'] {
  return opened ? mentions.filter(({ line }) => !opened.isRecord(line)) : mentions;
}

function idsOfLines(note: Note | undefined): readonly string[] {
  return note?.lines ? recordIds(note) : [];
}

const comment = /<!--[\s\S]*?-->/g;

/** Whether a note has only facts about its meeting, such as its date and attendees. */
function recordsNothing(note: NoteFrontmatter, body: Body): boolean {
  const { objectives, actions, followUps, decisions, questions, debt, teamUpdates, forNextTime, links } =
    note;
  const { timeline, proposals, sprint, retro, incident, incidents } = note;
  const lists = [objectives, actions, followUps, decisions, questions, debt, teamUpdates, forNextTime, links];
  return (
    body.markdown.replace(comment, '').trim() === '' &&
    [...lists, timeline, proposals, incidents].every((list) => list.length === 0) &&
    [sprint, retro, incident].every((block) => block === undefined)
  );
}

/** Returns the finding for a last day before the first one. */
function endedBefore(path: string, { date, until }: Pick<Note, 'date' | 'until'>): Finding[] {
  if (until === undefined || until >= date) return [];
  return [
    {
      code: 'bad-value',
      path,
      spot: { keys: ['until'] },
      message: `\`until\` is \`${until}\`, before the \`date\` of the note, \`${date}\`.`,
      hint: `remove \`until: ${until}\``,
    },
  ];
}

/** Returns the findings for check-ins after the note that reports them. */
function checkedInAhead(path: string, { date, objectives }: NoteFrontmatter): Finding[] {
  return objectives.flatMap(({ on }, index) => {
    if (on === undefined || on <= date) return [];
    return {
      code: 'bad-value',
      path,
      spot: { keys: ['objectives', index, 'on'], at: 'key' },
      message: `\`on\` is \`${on}\`, after the \`date\` of the note, \`${date}\`.`,
      hint: `remove \`on: ${on}\``,
    };
  });
}

/** Returns the findings for causes of debt that name an item which the sprint of the note has not. */
function unknownCauses(path: string, { debt, sprint }: NoteFrontmatter): Finding[] {
  return debt.flatMap(({ cause }, index) => {
    const item = cause === undefined ? undefined : causeItem(cause, sprint);
    if (!item || item.text !== undefined) return [];
    const words = item.part === 'goals' ? 'goal' : 'unplanned item';
    return {
      code: 'bad-value',
      path,
      spot: { keys: ['debt', index, 'cause'] },
      message: sprint
        ? `The sprint has no ${words} ${item.number}.`
        : `The note has no sprint, so \`${cause}\` names nothing.`,
    };
  });
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
