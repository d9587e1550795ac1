import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { placeKey } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import type { Capped } from '../lines/capped.ts';
import { newestFirst } from '../lines/order.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { type RecordLine, recordLineOn } from '../lines/record-line.ts';
import { aimRef, noteRef, recordRef } from '../lines/ref.ts';
import { type MentionLine, mentionLine } from './mention-lines.ts';
import type { TrackerMentions } from './tracker-index.ts';
import { trackerRef } from './tracker-ref.ts';

/** A tracker id in a list: the numbers of its mentions and the last one. */
export interface TrackerRow {
  readonly ref: Ref;
  readonly url?: string;
  readonly tracker?: string;
  readonly notes: number;
  readonly records: number;
  readonly goals: number;
  readonly texts: number;
  readonly last?: { readonly day: Day; readonly note: Ref };
}

/** One page of the mentions of a tracker id. */
export interface TrackerPage extends TrackerRow {
  readonly page: number;
  readonly pages: number;
  /** Its actions, and its decisions and questions, the last opened first. */
  readonly actions: Capped<ActionLine>;
  readonly decided: Capped<RecordLine>;
  /** Its debt, proposals and goals, which are on the page of their note or quarter, and other texts. Only on the first page. */
  readonly others: readonly Ref[];
  /** The notes that mention it, newest first. */
  readonly mentions: Capped<MentionLine>;
}

/** Ids on a page of the list. */
const idsOnPage = 100;
/** Notes, and records, on a page of an id. */
const mentionsOnPage = 50;

/** Returns the pages of the list of all ids. */
export function trackerLists(index: readonly TrackerMentions[]): readonly PageOf<TrackerRow>[] {
  return pagesOf(index, idsOnPage).map((page) => ({ ...page, items: page.items.map(trackerRow) }));
}

/** Returns the number of pages of an id. */
export function trackerPages({ notes, records }: TrackerMentions): number {
  const { actions, decided } = kindsOf(records);
  const longest = Math.max(notes.length, actions.length, decided.length);
  return Math.max(1, Math.ceil(longest / mentionsOnPage));
}

/** Returns page `page` of the mentions of an id. */
export function trackerPage(of: TrackerMentions, archive: Archive, page: number): TrackerPage {
  const from = (page - 1) * mentionsOnPage;
  const cut = <S, T>(items: readonly S[], print: (item: S) => T) => ({
    items: items.slice(from, from + mentionsOnPage).map(print),
    total: items.length,
  });
  const { actions, decided, others } = kindsOf(of.records);
  const key = placeKey('tracker', of.id);
  return {
    ...trackerRow(of),
    page,
    pages: trackerPages(of),
    actions: cut(actions.toReversed(), (action) => actionLine(action, archive.today)),
    decided: cut(decided.toReversed(), recordLineOn(archive.today)),
    others:
      page === 1
        ? [...others.map(recordRef), ...of.goals.map(aimRef), ...of.texts.map(({ ref }) => ref)]
        : [],
    mentions: cut(newestFirst(of.notes), (note) => mentionLine(note, key, archive)),
  };
}

function kindsOf(records: TrackerMentions['records']) {
  return {
    actions: records.flatMap((record) => (record.kind === 'action' ? [record] : [])),
    decided: records.flatMap((record) =>
      record.kind === 'decision' || record.kind === 'question' ? [record] : [],
    ),
    others: records.flatMap((record) =>
      record.kind === 'debt' || record.kind === 'proposal' ? [record] : [],
    ),
  };
}

function trackerRow({ id, url, tracker, notes, records, goals, texts }: TrackerMentions): TrackerRow {
  const last = notes.at(-1);
  return {
    ref: trackerRef(id),
    ...{ url, tracker },
    notes: notes.length,
    records: records.length,
    goals: goals.length,
    texts: texts.length,
    last: last && { day: last.note.date, note: noteRef(last) },
  };
}
