import type { Archive, Find } from '../../model/archive.ts';
import { Trackers } from '../../model/trackers.ts';
import type { WordPiece, Words } from '../../model/words.ts';
import type { DraftNote, DraftSeries } from '../linking/draft.ts';
import type { WithNotes } from '../linking/linking.ts';
import { fieldTexts } from './field-mentions.ts';
import { pieceFor, piecesOf, plannedPiece } from './pieces.ts';
import { homeOf, type LanguageHome } from './text-home.ts';
import { type TextMention, TextMentions } from './text-mentions.ts';

/**
 * Gives each note and each series the texts of its fields that mention something, in pieces. Other texts stay as they
 * are written.
 */
export function linkWords(
  { notes, series, trackers }: Pick<WithNotes, 'notes' | 'series' | 'trackers'>,
  find: Find,
  former: Archive['former'],
): void {
  const texts = new TextMentions(trackers);
  const all = [...notes.values()];
  const planned = all.filter(({ note }) => note.plan);
  const give = (
    of: DraftNote | DraftSeries,
    written: readonly string[],
    pieceOf: (mention: TextMention) => WordPiece | undefined,
  ) => {
    const words = new Map<string, readonly WordPiece[]>();
    for (const text of written) {
      const pieces = words.has(text) ? undefined : piecesOf(text, texts.of(text), pieceOf);
      if (pieces) words.set(text, pieces);
    }
    if (words.size > 0) of.words = words;
  };
  for (const note of all) {
    const home = { ...homeOf(note), lang: note.lang };
    give(
      note,
      fieldTexts(note.note),
      (mention) =>
        pieceFor(mention, home, { find, former, trackers }) ??
        plannedPiece(mention, note, { find, former, planned }),
    );
  }
  for (const one of series.values()) {
    const { standing, links, path } = one.entry;
    const home = { path, seriesId: one.id, lang: one.lang };
    give(one, [...standing, ...links.map(({ text }) => text)], (mention) =>
      pieceFor(mention, home, { find, former, trackers }),
    );
  }
}

/** Returns a text that is of no note, such as that of a page of the maintainers, with its mentions as links. */
export function wordsIn(text: string, home: LanguageHome, { find, former, site }: Archive): Words {
  const trackers = new Trackers(site.trackers);
  const mentions = new TextMentions(trackers).of(text);
  return piecesOf(text, mentions, (mention) => pieceFor(mention, home, { find, former, trackers })) ?? text;
}
