import type { LinkedNote } from '../../model/linked-note.ts';

/** The file of a text, from which its links start, and the series of its short ids. Without one, only full ids are known. */
export interface TextHome {
  readonly path: string;
  readonly seriesId?: string;
}

/** Returns the home of the texts of a note. */
export function homeOf({ note, series }: Pick<LinkedNote, 'note' | 'series'>): TextHome {
  return { path: note.path, seriesId: series.id };
}

/** The file of a text, and its language, unless it is that of the page around it. */
export interface LanguageHome extends TextHome {
  readonly lang?: string;
}
