import type { FollowedRecord } from '../../model/record.ts';
import { recordRef } from '../lines/ref.ts';
import type { SearchRecord } from './record.ts';
import { idsAndAbove, ownerFacets, ownerNames, sentences, unique } from './values.ts';

/** An action, decision, question or debt: its text, what meetings said of it, how it stands. */
export function followedRecord(record: FollowedRecord): SearchRecord {
  const said = record.events.flatMap((event) => event.said ?? []);
  const { series, note, owners, serves } = record;
  const due = record.kind === 'action' && !record.due?.estimated ? record.due?.day : undefined;
  return {
    ref: recordRef(record),
    kind: record.kind,
    title: record.text,
    words: sentences(...unique(said), ...record.trackers.map(({ id }) => id)),
    line: {
      state: record.status,
      day: record.opened,
      closed: record.closed,
      due,
      owners: ownerNames(owners).join(', '),
      serves: serves.aims.map(({ id }) => id).join(', '),
      series: series.entry.title,
    },
    facets: {
      status: [record.status],
      series: [series.entry.title],
      ...ownerFacets(owners),
      objective: idsAndAbove(serves.aims),
      quarter: [note.quarter.title],
      year: [record.opened.slice(0, 4)],
    },
  };
}
