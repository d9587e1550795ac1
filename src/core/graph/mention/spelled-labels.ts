import type { Archive, Find } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { spelled } from '../../model/words.ts';
import type { DraftTopic } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import { nameIn } from './name-in.ts';
import { type NamedText, namedTexts } from './named-texts.ts';
import { pieceFor, piecesOf, plannedPiece } from './pieces.ts';
import { type NameOf, spelledNames } from './spelled-names.ts';
import { TextMentions } from './text-mentions.ts';

/**
 * Spells out the mentions in what stands for something else where no link can be: the texts of records, proposals and
 * aims and the titles of programs, quarters, series and notes, which are links, lines of feeds and summaries of
 * calendars, and the first sentences of notes. A name in a name keeps its references as ids, so that no text grows
 * without end. What is unknown and the entries stay as they are written.
 */
export function spellLabels(
  linking: WithRecords,
  find: Find,
  former: Archive['former'],
  topics: readonly DraftTopic[] = [],
): void {
  const { trackers } = linking;
  const mentions = new TextMentions(trackers);
  const notes = [...linking.notes.values()];
  const planned = notes.filter(({ note }) => note.plan);
  const people: NameOf = (kind, id) =>
    kind === 'person' ? (find.person(id)?.name ?? find.team(id)?.name ?? `@${id}`) : undefined;
  const piecesFor = ({ written, home, note }: NamedText) =>
    piecesOf(written, mentions.of(written), (mention) => {
      const piece = pieceFor(mention, home, { find, former, trackers });
      if (piece === undefined) return note && plannedPiece(mention, note, { find, former, planned });
      const isNamed = typeof piece !== 'string' && 'kind' in piece && mention.words === undefined;
      return isNamed ? { ...piece, label: spelledNames(piece.label, people) } : piece;
    });
  const named = namedTexts(linking, topics).flatMap((one) => {
    const pieces = piecesFor(one);
    return pieces ? [() => one.name(spelled(pieces), pieces)] : [];
  });
  // Only now, so that no name depends on the order of the records.
  for (const name of named) name();
  const spell = (text: string, note: LinkedNote) => {
    if (!text.includes('[[') && !text.includes('@')) return text;
    const nameOf = nameIn(note, { find, planned, former });
    return spelledNames(text, (kind, id) => {
      const name = nameOf(kind, id);
      if (name !== undefined) return spelledNames(name, people);
      return kind === 'person' ? `@${id}` : `[[${id}]]`;
    });
  };
  const titles = notes.map((note) => [note, spell(note.title, note)] as const);
  for (const [note, title] of titles) {
    const { lede } = note.note.body;
    note.title = title;
    if (lede !== undefined) note.lede = spell(lede, note);
  }
}
