import { isSamePerson, type Person } from './people.ts';
import { placesIn } from './places.ts';
import type { NoteReadings } from './readings.ts';
import { type Shape, shapeOf, shapes } from './shape.ts';
import { otherTexts, type TrueAction } from './truth.ts';

/** Counts of what was read right and wrong. All can be added. */
export interface Tally {
  /** Actions that the notes mark. */
  readonly marked: number;
  /** Those of them that are records. */
  readonly read: number;
  /** Those that are records, or that a finding points out. */
  readonly seen: number;
  /** Records that are actions of the truth, marked or not. */
  readonly right: number;
  /** Actions that are none. */
  readonly wrong: number;
  /** Right ones that have exactly the owners of the truth. */
  readonly owners: number;
  /** Lines that are neither empty nor hold anything of the truth; the records on them, and those that are pointed out. */
  readonly others: number;
  readonly falseRecords: number;
  readonly falselySeen: number;
}

const none: Tally = {
  marked: 0,
  read: 0,
  seen: 0,
  right: 0,
  wrong: 0,
  owners: 0,
  others: 0,
  falseRecords: 0,
  falselySeen: 0,
};

/** Adds tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Record<keyof Tally, number> = { ...none };
  for (const tally of tallies) for (const key of keys) sum[key] += tally[key];
  return sum;
}

const keys: readonly (keyof Tally)[] = [
  'marked',
  'read',
  'seen',
  'right',
  'wrong',
  'owners',
  'others',
  'falseRecords',
  'falselySeen',
];

/** What was missed or wrong, for those who work on the reader. */
interface Slip {
  readonly what: 'missed' | 'unseen' | 'owners' | 'false' | 'falsely seen';
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The tallies of a note by shape, and its slips. */
export interface NoteTallies {
  readonly byShape: ReadonlyMap<Shape, Tally>;
  readonly slips: readonly Slip[];
}

/**
 * Compares what was read of a note with its truth, line by line: an action is read if a record is on a line where its
 * text stands. Records on a line of what may be recorded or not count neither way.
 */
export function talliesOf(
  { note, records, pointedOut }: NoteReadings,
  people: readonly Person[],
): NoteTallies {
  const lines = note.markdown.split('\n');
  const places = placesIn(note.markdown);
  const tallies = new Map<Shape, Record<keyof Tally, number>>(shapes.map((shape) => [shape, { ...none }]));
  const count = (shape: Shape, key: keyof Tally) => {
    const tally = tallies.get(shape);
    if (tally) tally[key] += 1;
  };
  const slips: Slip[] = [];
  const slip = (what: Slip['what'], line: number, text = (lines[line - 1] ?? '').trim()) =>
    slips.push({ what, file: note.file, line, text });
  const taken = new Set(otherTexts(note).flatMap(places));
  const free = records.filter(({ isAction }) => isAction);
  for (const action of note.actions) {
    const at = places(action.text);
    for (const line of at) taken.add(line);
    const index = free.findIndex(({ line }) => at.includes(line));
    const [record] = index === -1 ? [] : free.splice(index, 1);
    const shape = record ? shapeOf(lines, record.line) : firstShape(lines, at);
    if (record) {
      count(shape, 'right');
      if (hasOwners(record.owners, action, people)) count(shape, 'owners');
      else slip('owners', record.line, `${record.owners} for ${action.owners}: ${action.text}`);
    }
    if (action.kind !== 'marked' || (action.sub && !record)) continue;
    count(shape, 'marked');
    if (record) count(shape, 'read');
    else slip('missed', at[0] ?? 0, action.text);
    if (record || at.some((line) => pointedOut.has(line))) count(shape, 'seen');
    else slip('unseen', at[0] ?? 0, action.text);
  }
  for (const { line, isAction } of records) {
    if (taken.has(line)) continue;
    if (isAction) count(shapeOf(lines, line), 'wrong');
    count(shapeOf(lines, line), 'falseRecords');
    slip('false', line);
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || taken.has(index + 1)) continue;
    const shape = shapeOf(lines, index + 1);
    count(shape, 'others');
    if (!pointedOut.has(index + 1)) continue;
    count(shape, 'falselySeen');
    slip('falsely seen', index + 1);
  }
  return { byShape: tallies, slips };
}

/** The shape by which an action is marked best, of the lines on which it stands. */
function firstShape(lines: readonly string[], at: readonly number[]): Shape {
  const found = at.map((line) => shapeOf(lines, line));
  return shapes.find((shape) => found.includes(shape)) ?? 'none';
}

/** Whether an action has the owners that it should, and at most those that it may. */
function hasOwners(
  read: readonly string[],
  { owners, owners_maybe = [] }: TrueAction,
  people: readonly Person[],
): boolean {
  const isIn = (name: string, all: readonly string[]) => all.some((one) => isSamePerson(name, one, people));
  return (
    owners.every((one) => read.some((name) => isSamePerson(name, one, people))) &&
    read.every((name) => isIn(name, [...owners, ...owners_maybe]))
  );
}
