import { daySpanWords, type FigurePiece, type SpanValues, sharePieces, timesSpanWords } from './words.ts';

type Span = SpanValues & { readonly count: number };

/** A row of a chart of counts. */
export interface CountRow {
  readonly label: string;
  readonly count: number;
  /** The anchor of the list with these actions. */
  readonly list: string;
}

/** Spans of days until actions were done, as rows. */
export function dayRows(spans: readonly Span[]): readonly CountRow[] {
  return spans.map((span) => ({ label: daySpanWords(span), count: span.count, list: `_days-${span.from}` }));
}

/** The number of times due dates moved later, as rows. */
export function slipRows(spans: readonly Span[]): readonly CountRow[] {
  return timesRows(spans, '_never-slipped', '_moved');
}

/** The number of times actions were carried over, as rows. */
export function carriedRows(spans: readonly Span[]): readonly CountRow[] {
  return timesRows(spans, '_never-carried', '_times');
}

function timesRows(spans: readonly Span[], never: string, list: string): readonly CountRow[] {
  return spans.map((span) => ({
    label: timesSpanWords(span),
    count: span.count,
    list: span.from === 0 ? never : `${list}-${span.from}`,
  }));
}

/** The ages of open actions as rows, with a last row for those older than the archive, if any. */
export function ageRows(ages: {
  readonly unknown: number;
  readonly spans: readonly Span[];
}): readonly CountRow[] {
  const rows = ages.spans.map((span) => ({
    label: daySpanWords(span),
    count: span.count,
    list: `_age-${span.from}`,
  }));
  const unknown = { label: 'not known', count: ages.unknown, list: '_age-unknown' };
  return ages.unknown === 0 ? rows : [...rows, unknown];
}

/** The results of actions whose due date has passed, as rows. */
export function dueRows(due: {
  readonly inTime: number;
  readonly doneLater: number;
  readonly droppedLater: number;
  readonly stillOpen: number;
}): readonly CountRow[] {
  return [
    { label: 'on time', count: due.inTime, list: '_in-time' },
    { label: 'after the due date', count: due.doneLater, list: '_done-later' },
    { label: 'dropped after it', count: due.droppedLater, list: '_dropped-later' },
    { label: 'still open', count: due.stillOpen, list: '_still-open' },
  ];
}

/** The shares of a row of a table: on time, slipped and carried over, with the lists of both figures of each. */
export function shareCells({
  due,
  slips,
  carried,
}: {
  readonly due: { readonly inTime: number; readonly came: number };
  readonly slips: { readonly slipped: number; readonly counted: number };
  readonly carried: { readonly carried: number; readonly counted: number };
}): readonly { readonly label: string; readonly pieces: readonly FigurePiece[] }[] {
  return [
    { label: 'on time', pieces: sharePieces(due.inTime, due.came, ['_in-time', '_came'], '–') },
    { label: 'slipped', pieces: sharePieces(slips.slipped, slips.counted, ['_slipped', '_dated'], '–') },
    {
      label: 'carried over',
      pieces: sharePieces(carried.carried, carried.counted, ['_carried', '_met'], '–'),
    },
  ];
}
