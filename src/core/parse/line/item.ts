import type { RecordKind } from '../../model/entry.ts';
import type { LineList } from '../../model/line/note-line.ts';
import { actionStatuses, healths, statusIn } from '../../model/status.ts';
import type { OpeningLine, ReportLine } from './line.ts';
import type { OpenedKind } from './marker.ts';
import type { Part } from './part.ts';
import { provisionalId } from './provisional-id.ts';
import { type ReportedKind, wordOfBox } from './report.ts';

/** The item of a list that a line writes: its keys and values without the attributes, each at its place. */
export interface LineItem {
  readonly list: LineList;
  readonly parts: Readonly<Record<string, Part<unknown>>>;
  readonly isProvisional?: true;
  /** Whether it is a heading, whose attributes have the facts of a topic, too. */
  readonly isHeading?: true;
}

const listOfKind: Readonly<Record<OpenedKind, LineList>> = {
  action: 'actions',
  decision: 'decisions',
  question: 'questions',
  debt: 'debt',
  topic: 'forNextTime',
};

/** Returns the item of a line that opens a record. `text` is its text without Markdown, `below` what is indented below it. */
export function openedItem(line: OpeningLine, text: string, below: string): LineItem {
  const { kind, owners, due, status, id } = line;
  const list = listOfKind[kind];
  const [first] = owners;
  return {
    list,
    parts: {
      id: id ?? { value: provisionalId(text), at: line.text.at },
      text: { value: text, at: line.text.at },
      ...(first && { owner: { value: ownersIn(owners), at: first.at, items: owners.map(({ at }) => at) } }),
      ...(due && { due }),
      ...(status && { status: { value: statusFor(kind, status.value), at: status.at } }),
      ...(below !== '' && { note: { value: below, at: line.text.at } }),
    },
    ...(!id && { isProvisional: true as const }),
  };
}

function ownersIn(owners: readonly Part[]): string | readonly string[] {
  const [first, ...others] = owners.map(({ value }) => value);
  return first !== undefined && others.length === 0 ? first : owners.map(({ value }) => value);
}

/** The status of a box in the words of a kind. `proposed`, which a marker gives, stays. */
function statusFor(kind: OpenedKind, written: string): string {
  const box = statusIn(actionStatuses, written);
  return box === undefined ? written : wordOfBox(box, kind);
}

/** Returns the item of a line that reports on what a reference leads to. */
export function reportedItem(line: ReportLine, kind: ReportedKind, note: string): LineItem {
  const { ref, box, word } = line;
  const status = word ?? (box && { value: wordOfBox(box.value, kind), at: box.at });
  const isHealth = status !== undefined && healths.some((health) => health === status.value);
  const said: LineItem['parts'] = note === '' ? {} : { note: { value: note, at: line.note?.at ?? ref.at } };
  if (kind !== 'aim') {
    const key: RecordKind | 'topic' = kind;
    return { list: 'followUps', parts: { [key]: ref, ...(status && { status }), ...said } };
  }
  // A box is the status of an aim, also beside the word of its health.
  const ofBox = isHealth && box && { status: { value: wordOfBox(box.value, kind), at: box.at } };
  const given = status && { [isHealth ? 'health' : 'status']: status };
  return { list: 'objectives', parts: { ref, ...ofBox, ...given, ...said } };
}
