import type { LineList, NoteLine } from '../../model/line/note-line.ts';
import type { LinkedNote } from '../../model/linked-note.ts';

/** A record or report that a line of a note's text writes. */
export interface TextRecord {
  readonly list: LineList;
  readonly index: number;
  /** The line of the file, and the column at which the record begins. */
  readonly line: number;
  readonly column: number;
  /** How many further lines it takes, because an editor wrapped it. */
  readonly wrapped: number;
  /** The column of what a report says in its own words. They stay text, with all their Markdown. */
  readonly saidColumn?: number;
  /** Whether the text says its note: behind it, or indented below it. */
  readonly isSaid: boolean;
  /** Its anchor on the page of the note. */
  readonly anchor: string;
}

/** Where the items of a note are in its text. */
export class TextRecords {
  /** In the order of the lines. Headings are not among them: they stay headings. */
  readonly all: readonly TextRecord[];
  readonly #byItem: ReadonlyMap<string, number>;

  constructor(note: LinkedNote) {
    const anchors = new Anchors(note);
    const lines =
      (note.note.status === 'planned' ? undefined : note.note.lines)?.filter(({ topic }) => !topic) ?? [];
    this.all = lines
      .toSorted((a, b) => a.line - b.line)
      .map((line) => ({
        list: line.list,
        index: line.index,
        line: line.line,
        column: line.column,
        wrapped: line.breaks?.length ?? 0,
        ...saidIn(line),
        isSaid: line.columns['note'] !== undefined,
        anchor: anchors.next(line),
      }));
    this.#byItem = new Map(this.all.map(({ list, index }, at) => [keyOf(list, index), at]));
  }

  /** Returns the place of an item among the records of the text. `undefined` if the frontmatter has it. */
  at(list: LineList, index: number): number | undefined {
    return this.#byItem.get(keyOf(list, index));
  }
}

function keyOf(list: LineList, index: number): string {
  return `${list} ${index}`;
}

const reports: readonly LineList[] = ['followUps', 'objectives'];

/** Whether the items of a list report on something that another line or entry opened. */
export function isReport(list: LineList): boolean {
  return reports.includes(list);
}

/** The words of a report begin behind its reference. Those that are only indented below it have the place of that. */
function saidIn({ list, columns, column }: NoteLine): Pick<TextRecord, 'saidColumn'> {
  const said = isReport(list) ? columns['note'] : undefined;
  const isInLine =
    said !== undefined && !Object.entries(columns).some(([key, at]) => key !== 'note' && at >= said);
  return isInLine && said > column ? { saidColumn: said } : {};
}

/** Chooses the anchors of the records of a text: their ids, and for reports the reference. */
class Anchors {
  readonly #note: LinkedNote;
  readonly #firstMentions: ReadonlyMap<number, string>;
  readonly #times = new Map<string, number>();

  constructor(note: LinkedNote) {
    this.#note = note;
    this.#firstMentions = new Map(
      note.followUps.flatMap(({ record, index }) =>
        record?.earlier && record.note === note && record.index === index ? [[index, record.shortId]] : [],
      ),
    );
  }

  next({ list, index }: NoteLine): string {
    const { note } = this.#note;
    if (list === 'followUps') {
      const { ref } = note.followUps[index] ?? { ref: '' };
      return this.#firstMentions.get(index) ?? this.#numbered(ref);
    }
    if (list === 'objectives') return this.#numbered(note.checkIns[index]?.ref ?? '');
    const entry = note[list][index];
    return typeof entry === 'object' ? entry.id : this.#numbered('topic');
  }

  /** The underscore separates a report from records and headings. A note may report twice on a record. */
  #numbered(ref: string): string {
    const anchor = `_on-${ref.toLowerCase().replace(/[^a-z0-9.]+/g, '-')}`;
    const time = (this.#times.get(anchor) ?? 0) + 1;
    this.#times.set(anchor, time);
    return time > 1 ? `${anchor}_${time}` : anchor;
  }
}
