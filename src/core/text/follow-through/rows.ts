import { daySpanWords, type SpanValues, timesSpanWords } from './words.ts';

type Span = SpanValues & { readonly count: number };

/** A row of a chart of counts. */
export interface CountRow {
  readonly label: string;
  readonly count: number;
}

/** Spans of days as rows. */
export function dayRows(spans: readonly Span[]): readonly CountRow[] {
  return spans.map((span) => ({ label: daySpanWords(span), count: span.count }));
}

/** Spans of times as rows. */
export function timesRows(spans: readonly Span[]): readonly CountRow[] {
  return spans.map((span) => ({ label: timesSpanWords(span), count: span.count }));
}

/** The ages of open actions as rows, with a last row for those older than the archive, if any. */
export function ageRows(ages: {
  readonly unknown: number;
  readonly spans: readonly Span[];
}): readonly CountRow[] {
  const rows = dayRows(ages.spans);
  return ages.unknown === 0 ? rows : [...rows, { label: 'not known', count: ages.unknown }];
}

/** The results of actions whose due date has passed, as rows. */
export function dueRows(due: {
  readonly inTime: number;
  readonly doneLater: number;
  readonly droppedLater: number;
  readonly stillOpen: number;
}): readonly CountRow[] {
  return [
    { label: 'on time', count: due.inTime },
    { label: 'after the due date', count: due.doneLater },
    { label: 'dropped after it', count: due.droppedLater },
    { label: 'still open', count: due.stillOpen },
  ];
}
