import type { HastPluginDefinition } from 'satteri';
import type { Archive } from '../../core/model/archive.ts';
import type { LinkedNote } from '../../core/model/linked-note.ts';
import type { Body } from '../../core/model/note.ts';
import type { Trackers } from '../../core/model/trackers.ts';

/** What a text is read against: the archive, and where in the content folder it stands. */
export interface Scope {
  readonly archive: Archive;
  /** The file, relative to the content folder: relative links start from it. */
  readonly path: string;
  /** The note whose text it is, within whose series short ids are known. */
  readonly note?: LinkedNote;
  readonly headings: Body['headings'];
  readonly trackers: Trackers;
  /** Stands before ids of footnotes, so that two texts on one page do not collide. */
  readonly prefix: string;
}

/** What a visitor of Sätteri may do with the tree. */
export type Context = Parameters<NonNullable<HastPluginDefinition['raw']>>[1];

/** Stands in the rendered text before each section. Never part of a note: NUL is taken out of every text first. */
export const cut = '\u0000';
