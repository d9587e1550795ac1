import type { LinkedNote } from '../../core/model/linked-note.ts';
import { langWithin } from '../../core/model/ref.ts';
import { type TextRecord, TextRecords } from '../../core/views/in-text/records.ts';
import type { NotePage } from '../../core/views/note/page.ts';
import { type TextItem, textItems } from '../../core/views/note/text-items.ts';
import type { TopicHeading } from '../../core/views/topic/heading.ts';
import type { InText } from '../../markup/lines/record.ts';
import { textPieces } from '../markdown/text-records.ts';
import { href, notePartPath } from '../routes.ts';
import type { PartSection } from './divide.ts';

/** Something that may have a place in the text. */
interface Placed {
  readonly textAt?: number;
}

/** The place of a record in the text of a note, for a line that leads there. */
export interface TextPlace {
  readonly href: string;
  /** Its anchor, which the line has too, if the place is on another page. */
  readonly elsewhere?: string;
}

/** A record in its place in the text. */
export interface RecordInText {
  readonly of: TextItem;
  readonly inText: InText;
}

/** A piece of a text as a page draws it: words as HTML, a record, or the facts of a topic. */
export interface DrawnPiece {
  readonly html?: string;
  readonly record?: RecordInText;
  readonly topic?: TopicHeading;
}

/** Where the pages of a note show the records of its text. A text that is too deep to be rendered shows none. */
export class TextPlaces {
  /** The language of the words of the page within the text, if that has another one. */
  readonly english: string | undefined;
  readonly #lang: string | undefined;
  readonly #id: string;
  readonly #records: readonly TextRecord[];
  readonly #parts = new Map<number, number>();
  readonly #items: ReadonlyMap<number, TextItem>;
  readonly #topics: ReadonlyMap<number, TopicHeading>;

  constructor(note: LinkedNote, page: NotePage, parts: readonly (readonly PartSection[])[]) {
    this.english = langWithin(undefined, page.ref.lang);
    this.#lang = page.ref.lang;
    this.#id = page.ref.id;
    this.#records = new TextRecords(note).all;
    this.#items = textItems(page);
    const { firstLine } = note.note.body;
    this.#topics = new Map(page.topicHeadings.map((heading) => [heading.line - firstLine + 1, heading]));
    for (const [index, sections] of parts.entries())
      for (const { html } of sections)
        for (const piece of textPieces(html))
          if (typeof piece === 'object' && 'record' in piece) this.#parts.set(piece.record, index + 1);
  }

  /** Whether the text shows an item. */
  has({ textAt }: Placed): boolean {
    return textAt !== undefined && this.#parts.has(textAt);
  }

  /** Returns the place of an item that the text shows, from the first page of the note. */
  of({ textAt = -1 }: Placed): TextPlace {
    const part = this.#parts.get(textAt) ?? 1;
    const anchor = this.#records[textAt]?.anchor ?? '';
    if (part === 1) return { href: `#${anchor}` };
    return { href: `${href(notePartPath(this.#id, part))}#${anchor}`, elsewhere: anchor };
  }

  /** Returns the record with a number, to be shown in its place, with what its line says of it, as HTML. */
  record(at: number, said?: string): RecordInText | undefined {
    const of = this.#items.get(at);
    const record = this.#records[at];
    if (!of || !record) return undefined;
    const { anchor, isSaid } = record;
    const saidLang = this.english && this.#lang;
    return { of, inText: { anchor, isSaid, said, lang: this.english, ...(saidLang && { saidLang }) } };
  }

  /** Divides the HTML of a text into what a page draws. */
  drawn(html: string): readonly DrawnPiece[] {
    return textPieces(html).map((piece) => {
      if (typeof piece === 'string') return { html: piece };
      return 'record' in piece
        ? { record: this.record(piece.record, piece.said) }
        : { topic: this.topic(piece.topic) };
    });
  }

  /** Returns the topic whose heading is on a line of the text. */
  topic(line: number): TopicHeading | undefined {
    return this.#topics.get(line);
  }
}
