import { isOfRecord } from '../../core/model/entry.ts';
import type { Note } from '../../core/model/note.ts';
import type { Kinds } from '../../core/parse/line/kinds.ts';

/* Entries of a note as lines of its text. */

/** The lists of records, and the marker of each. */
const markers = {
  actions: 'ACTION',
  decisions: 'DECISION',
  questions: 'QUESTION',
  debt: 'DEBT',
} as const;
type RecordList = keyof typeof markers;
export const recordLists: readonly RecordList[] = ['actions', 'decisions', 'questions', 'debt'];

/** Most characters of a line, since attributes have at most a thousand. */
const longest = 900;

/** The attributes of a line, or nothing if there are none. */
function attributes(entry: object, keepsEmpty = false): string {
  const keys = Object.entries(entry).filter(
    ([, value]) => value !== undefined && (keepsEmpty || !isEmpty(value)),
  );
  return keys.length === 0
    ? ''
    : ` {${keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')}}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether a text can be on a line after a marker: one that YAML folds, or that says who or by when, is an entry. */
function isPlain(text: string): boolean {
  return (
    !/[\n{}^]|^[@\s]|\s$|^(?:none|nothing|nil|n\/a)\b/i.test(text) &&
    !/\b(?:by|until)\s\S[^.!]{0,40}[.!]?$/i.test(text)
  );
}

/** Returns the line that opens a record, if there is one. */
export function lineOfRecord(
  list: RecordList,
  { id, text, ...others }: Note[RecordList][number],
): string | undefined {
  const line = `${markers[list]}: ${text}${attributes(others)} ^${id}`;
  return isPlain(text) && line.length <= longest ? line : undefined;
}

/** Returns the line that reports on a record or a topic, if there is one. */
export function lineOfFollowUp(
  entry: Note['followUps'][number],
  seriesId: string,
  kinds: Kinds,
): string | undefined {
  const { kind, ref, ...rest } = entry;
  // A text introduces a record, which only an entry can do.
  if (kinds.of(ref, seriesId) !== kind || (isOfRecord(entry) && entry.text !== undefined)) return undefined;
  return lineOfReport(ref, rest);
}

/** Returns the line of a check-in, if there is one. */
export function lineOfCheckIn(
  { ref, ...rest }: Note['checkIns'][number],
  seriesId: string,
  kinds: Kinds,
): string | undefined {
  return kinds.of(ref, seriesId) === 'aim' ? lineOfReport(ref, rest) : undefined;
}

/** Alone, a reference is a link. */
function lineOfReport(ref: string, rest: object): string | undefined {
  const line = `[[${ref}]]${attributes(rest, true)}`;
  return /[[\]|]/.test(ref) || line.endsWith(']]') || line.length > longest ? undefined : line;
}
