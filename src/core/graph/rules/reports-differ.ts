import type { Archive } from '../../model/archive.ts';
import { minutesOf } from '../../model/day/time.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * Reports of one day on one record agree, in every field whose later value replaces the earlier one. Notes of one day without
 * `time` are ordered only by file name, so renaming a file would change the record. Within one note, only the last of two reports
 * would count. A longer list differs as well, since it replaces the shorter one. A field that one report leaves out is
 * not a contradiction. Neither are hand-overs of different parts, unless their order decides who owns one. Two `note` or `reason` texts are two voices, and both are shown.
 */
export const reportsDiffer: Rule = {
  code: 'reports-differ',
  check: ({ notes, find }) => {
    const reports = notes.flatMap(({ followUps }) =>
      followUps.map((followUp): Report => ({ ...followUp, part: partOf(followUp.entry, find) })),
    );
    return [...Map.groupBy(reports, subjectOf).values()].flatMap((ofOneDay) =>
      fields.flatMap((field) => differing(ofOneDay, field, find)),
    );
  },
};

/** A follow-up. `part` is the id of the team or person whose part it reports. */
interface Report extends FollowUp {
  readonly part?: string;
}

type Key = 'status' | 'due' | 'owner' | 'for' | 'blockedBy' | 'closed' | 'text' | 'needs';

/** A field that a later report replaces. */
interface Field {
  readonly key: Key;
  /** Whether two parts of an action may have different values, or only the whole has one. */
  readonly ofPart?: true;
  /** Whether a report on the whole and one on a part contradict each other, if their values differ. */
  readonly wholeToo?: (report: Report) => boolean;
  /** Whether reports on different parts, or on the whole and a part, contradict each other since their order decides. */
  readonly inOrder?: (a: Report, b: Report, idOf: (text: string) => string) => boolean;
  /** Names of one value that mean the same, such as a person by id and by alias. As written without it. */
  readonly idOf?: (text: string, report: Report, find: Archive['find']) => string;
}

const fields: readonly Field[] = [
  // Parts of an action may differ. The whole may differ from a part, unless it closes every part.
  { key: 'status', ofPart: true, wholeToo: endsAll },
  { key: 'due' },
  { key: 'owner', ofPart: true, inOrder: givesInOrder, idOf: (text, _, find) => ownerId(text, find) },
  { key: 'for' },
  { key: 'blockedBy', idOf: blockerId },
  { key: 'closed', ofPart: true },
  { key: 'text' },
  { key: 'needs' },
];

function ownerId(text: string, find: Archive['find']): string {
  return (find.team(text) ?? find.person(text))?.id ?? text;
}

function blockerId(text: string, { note }: Report, find: Archive['find']): string {
  const inSeries = `${note.series.id}/${text}`;
  return find.action(inSeries) || find.question(inSeries) ? inSeries : ownerId(text, find);
}

function partOf({ team }: FollowUpEntry, find: Archive['find']): string | undefined {
  return team === undefined ? undefined : ownerId(team, find);
}

/** The record and the day of a report. */
function subjectOf({ entry, note, record }: Report): string {
  return `${record?.id ?? `${note.series.id}/${entry.ref}`} ${note.note.date}`;
}

/** A report, and its value of a field. */
interface Valued {
  readonly report: Report;
  readonly meaning: string;
}

/**
 * Returns a finding for each report whose value contradicts an earlier one of its day. What a report contradicts follows
 * from its value, its part and its note, so the first report with the same ones stands for all: a note may have thousands.
 */
function differing(reports: readonly Report[], field: Field, find: Archive['find']): readonly Finding[] {
  const firsts = new Map<string, Valued>();
  return reports.flatMap((report) => {
    const meaning = meaningOf(report, field, find);
    if (meaning === undefined) return [];
    const own = { report, meaning };
    const earlier = [...firsts.values()].find((one) => contradicts(one, own, field, find));
    const key = JSON.stringify([meaning, report.part, report.note.id]);
    if (!firsts.has(key)) firsts.set(key, own);
    return earlier ? [differs(report, earlier.report, field)] : [];
  });
}

function contradicts(one: Valued, other: Valued, field: Field, find: Archive['find']): boolean {
  const [a, b] = [one.report, other.report];
  if (one.meaning === other.meaning || isOrdered(a, b)) return false;
  if (!field.ofPart || a.part === b.part || [a, b].some((one) => field.wholeToo?.(one) === true)) return true;
  return field.inOrder?.(a, b, (text) => ownerId(text, find)) === true;
}

/**
 * Whether the order of two hand-overs decides who owns the action: one gives a part to somebody whose own part the other
 * gives away, or one gives the whole to other owners than the part.
 */
function givesInOrder(a: Report, b: Report, idOf: (text: string) => string): boolean {
  const to = new Set(a.entry.owner?.map(idOf));
  const and = new Set(b.entry.owner?.map(idOf));
  if (a.part !== undefined && b.part !== undefined) return to.has(b.part) || and.has(a.part);
  const [whole, given, part = ''] = a.part === undefined ? [to, and, b.part] : [and, to, a.part];
  return whole.has(part) || [...given].some((id) => !whole.has(id));
}

/** Whether times order two notes of a series, so that the later report counts. */
function isOrdered({ note: a }: Report, { note: b }: Report): boolean {
  if (a.note.time === undefined || b.note.time === undefined) return false;
  return a.series === b.series && minutesOf(a.note.date, a.note.time) !== minutesOf(b.note.date, b.note.time);
}

function endsAll({ part, entry: { status } }: Report): boolean {
  return part === undefined && (status === 'done' || status === 'dropped');
}

/** The value of a report without its spelling and order. */
function meaningOf(report: Report, { key, idOf }: Field, find: Archive['find']): string | undefined {
  const value = report.entry[key];
  // A note may report the days of several rounds.
  if (value === undefined || (key === 'closed' && recurs(report))) return undefined;
  const texts = typeof value === 'string' ? [value] : value;
  return texts
    .map((text) => idOf?.(text, report, find) ?? text)
    .toSorted()
    .join('\n');
}

function recurs({ record }: Report): boolean {
  return record?.kind === 'action' && record.entry.every !== undefined;
}

function differs(report: Report, earlier: Report, { key }: Field): Finding {
  const { entry, index, note } = report;
  const isSame = earlier.note === note;
  const there = isSame ? 'in the same note' : 'in another note of the same day';
  const [now, before] = [written(entry, key), written(earlier.entry, key)];
  const message =
    key === 'status'
      ? `\`${entry.ref}\` is reported as \`${now}\` here and as \`${before}\` ${there}.`
      : `\`${entry.ref}\` has \`${key}: ${now}\` here and \`${key}: ${before}\` ${there}.`;
  const isOfSeries = earlier.note.series === note.series;
  const other = isOfSeries ? 'add `time` to both notes' : 'correct the date of one note';
  const hint = isSame ? 'remove one of the two' : `remove the earlier report, or ${other}`;
  const reported = key === 'status' ? `Reported as \`${before}\`.` : `Reported as \`${key}: ${before}\`.`;
  const related = [{ ...at(earlier.note.note.path, 'followUps', earlier.index, key), message: reported }];
  return finding('reports-differ', at(note.note.path, 'followUps', index, key), message, { hint, related });
}

/** A value as a note writes it. */
function written(entry: FollowUpEntry, key: Key): string {
  const value = entry[key];
  if (value === undefined || typeof value === 'string') return value ?? '';
  const [one] = value;
  return one !== undefined && value.length === 1 ? one : `[${value.join(', ')}]`;
}
