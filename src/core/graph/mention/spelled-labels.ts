import type { Archive, Find } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { DraftTopic } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import { nameIn } from './name-in.ts';
import { type NameOf, spelledNames } from './spelled-names.ts';

/**
 * Spells out the mentions in what stands for something else where no link can be: the texts of records and proposals and
 * the titles of notes, which are links, lines of feeds and summaries of calendars, and the first sentences of notes. A
 * name in a name keeps its references as ids, so that no text grows without end. What is unknown and the entries stay as
 * they are written.
 */
export function spellLabels(
  linking: WithRecords,
  find: Find,
  former: Archive['former'],
  topics: readonly DraftTopic[] = [],
): void {
  const notes = [...linking.notes.values()];
  const planned = notes.filter(({ note }) => note.plan);
  const spell = (text: string, note: LinkedNote) => {
    if (!text.includes('[[') && !text.includes('@')) return text;
    const nameOf = nameIn(note, { find, planned, former });
    const person: NameOf = (kind, id) => (kind === 'person' ? (nameOf(kind, id) ?? `@${id}`) : undefined);
    return spelledNames(text, (kind, id) => {
      const name = nameOf(kind, id);
      if (name !== undefined) return spelledNames(name, person);
      return kind === 'person' ? `@${id}` : `[[${id}]]`;
    });
  };
  const { byId, proposals } = linking.records;
  const texts = [...byId.values(), ...proposals.values(), ...topics].flatMap((record) => {
    const text = spell(record.text, record.note);
    return text === record.text ? [] : [() => Object.assign(record, { text })];
  });
  // Only now, so that no name depends on the order of the records.
  for (const assign of texts) assign();
  const titles = notes.map((note) => [note, spell(note.title, note)] as const);
  for (const [note, title] of titles) {
    const { lede } = note.note.body;
    note.title = title;
    if (lede !== undefined) note.lede = spell(lede, note);
  }
}
