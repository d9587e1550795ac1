import type { Archive } from '../../model/archive.ts';
import { decisionStatuses } from '../../model/status.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { latestDecided, type RecordLine, recordLineOn } from '../lines/record-line.ts';
import type { Facet } from '../search/facets.ts';
import { AttributeReader, type Live, type LiveAttributes } from './attributes.ts';

const attributes = ['series', 'status', 'limit'] as const;
const shown = 20;

/** `<Decisions … />`: decisions, newest first, and the same filter for the search. */
export interface LiveDecisions {
  readonly decisions: Capped<RecordLine>;
  readonly search: Readonly<Partial<Record<Facet, string>>>;
}

/** Returns the decisions for the attributes. */
export function liveDecisions(archive: Archive, written: LiveAttributes): Live<LiveDecisions> {
  const { find } = archive;
  const reader = new AttributeReader(written, attributes);
  const series = reader.thing(
    'series',
    'series',
    (id) => find.series(id),
    () => archive.series.map(({ id }) => id),
  );
  const status = reader.word('status', [...decisionStatuses, 'superseded']);
  const limit = reader.number('limit', shown);
  return reader.settle(() => {
    const found = archive.decisions.filter(
      (decision) => (!series || decision.series === series) && (!status || decision.status === status),
    );
    return {
      decisions: capped(latestDecided(found), limit, recordLineOn(archive.today)),
      search: { ...(series && { series: series.title }), ...(status && { status }) },
    };
  });
}
