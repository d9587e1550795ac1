import { type Note, recordIds } from '../../../model/note.ts';
import type { GivenAnchors } from '../../body/body.ts';

/** Returns the anchors of the page of a note that its headings do not choose: of its records, and of topics. */
export function givenAnchors(note: Note): GivenAnchors {
  const ofTopics = (note.lines ?? []).flatMap(({ list, index, line, topic }) => {
    const entry = list === 'forNextTime' && topic ? note.forNextTime[index] : undefined;
    return typeof entry === 'object' ? [[line, entry.id] as const] : [];
  });
  return { taken: recordIds(note), ofTopics: new Map(ofTopics) };
}
