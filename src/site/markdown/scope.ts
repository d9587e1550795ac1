import type { HastPluginDefinition } from 'satteri';
import type { TextHome } from '../../core/graph/mention/text-home.ts';
import type { Archive } from '../../core/model/archive.ts';
import type { LinkedNote } from '../../core/model/linked-note.ts';
import type { Body } from '../../core/model/note.ts';
import type { Trackers } from '../../core/model/trackers.ts';

/** What the links and mentions of a text are resolved with. */
export interface Scope extends TextHome {
  readonly archive: Archive;
  /** The note of the text, if it is of one. */
  readonly note?: LinkedNote;
  /** The language of the text, unless it is that of the page. */
  readonly lang?: string;
  readonly headings: Body['headings'];
  readonly trackers: Trackers;
  /** The lines of the Markdown with a heading that is a topic. */
  readonly topicLines?: ReadonlySet<number>;
  /** Returns the line of the Markdown that has an offset of the text without comments. */
  readonly lineOf: (offset: number) => number;
  /** The prefix of the ids of footnotes, so that they differ between two texts on one page. */
  readonly prefix: string;
}

/** The operations on the tree that Sätteri gives to a visitor. */
export type Context = Parameters<NonNullable<HastPluginDefinition['raw']>>[1];

/** Marks the start of each section in the rendered text. No note contains it: NUL is removed from every text first. */
export const cut = '\u0000';
