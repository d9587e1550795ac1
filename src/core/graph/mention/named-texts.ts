import type { LinkedNote } from '../../model/linked-note.ts';
import { langOf } from '../../model/ref.ts';
import type { Named } from '../../model/words.ts';
import type { DraftAim, DraftTopic } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import { homeOf, type LanguageHome } from './text-home.ts';

/** A text by which others name something, and the file that it is in. */
export interface NamedText {
  readonly written: string;
  readonly home: LanguageHome;
  /** The note that it is in, if it is of one. Only a planned note can mention what planned notes open. */
  readonly note?: LinkedNote;
  /** Replaces the text of the object by one with names, beside its pieces. */
  readonly name: (text: string, pieces: Named['pieces']) => void;
}

/**
 * Returns the texts by which lists, titles, charts and files name something: those of records, proposals, topics, aims
 * and milestones, and the titles of programs, quarters and series. Those of notes come later, as they name all these.
 */
export function namedTexts(
  { aims, content, quarters, records, series }: WithRecords,
  topics: readonly DraftTopic[],
): readonly NamedText[] {
  const lang = langOf(content.site.language);
  const texted = (object: { text: string } & Named, home: LanguageHome, note?: LinkedNote): NamedText => ({
    ...{ written: object.text, home, note },
    name: (text, pieces) => Object.assign(object, { text, pieces }),
  });
  const titled = (object: { title: string } & Named, home: LanguageHome): NamedText => ({
    ...{ written: object.title, home },
    name: (title, pieces) => Object.assign(object, { title, pieces }),
  });
  return [
    ...[...records.byId.values(), ...records.proposals.values(), ...topics].map((record) =>
      texted(record, { ...homeOf(record.note), lang: record.note.lang }, record.note),
    ),
    ...[...aims.byId.values()].flatMap((aim) => {
      const home = { path: pathOf(aim), lang };
      return [aim, ...(aim.kind === 'goal' ? aim.milestones : [])].map((one) => texted(one, home));
    }),
    ...quarters.all().flatMap((quarter) => {
      const { path } = quarter.entry ?? {};
      return path === undefined ? [] : titled(quarter, { path, lang });
    }),
    ...[...series.values()].map((one) => titled(one, { path: one.entry.path, seriesId: one.id, lang })),
  ];
}

function pathOf(aim: DraftAim): string {
  if (aim.kind === 'goal') return aim.quarter.entry?.path ?? '';
  const { entry } = aim.kind === 'program' ? aim : aim.kind === 'outcome' ? aim.program : aim.outcome.program;
  return entry.path;
}
