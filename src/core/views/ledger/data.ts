import type { Changing } from '../../model/day/changing.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { actionStatuses, recurrences } from '../../model/status.ts';
import { type DueView, isOpen } from '../lines/due.ts';
import { type ShareEnd, type ShareTally, tallyOf } from '../lines/team-shares.ts';
import { printDue, readDue } from './due-text.ts';
import { aimChoicesOf, type LedgerFacets } from './facets.ts';
import { type FiguresData, figuresData, overdueLater } from './figures-on.ts';
import type { Choice } from './filter.ts';
import { rowLater } from './later-row.ts';
import type { Ledger } from './ledger.ts';
import { openPages } from './page.ts';
import type { LedgerRow } from './row.ts';
import { printStitches, readStitches } from './stitches-text.ts';

/*
 * The ledger as data files that stay small with ten thousand actions: shared values are stored once, and rows point to
 * them by position. The browser turns them back into rows, as of the reader's day.
 */

/** An action. Numbers are positions in `refs`, in a facet, or in the statuses. */
type RowData = readonly [
  shortId: string,
  series: number,
  text: string,
  status: number,
  opened: Day,
  note: number,
  due: string,
  carriedOver: number,
  stitches: string,
  owners: readonly number[],
  teams: readonly number[],
  serves: readonly number[],
  under: readonly number[],
  flags: number,
  closed: Day | '',
  blockedBy: readonly (number | string)[],
  notMentioned: number,
  lastMentioned: Day,
  start: Day | '',
  rounds: readonly [every: number, done: number, of: number, ahead: readonly Day[]] | 0,
  shares: Shares | 0,
  closingReported: Day | '',
  blocks: number,
  endedTeams: readonly Ended[] | 0,
  formerOwners: readonly number[] | 0,
  otherEnds?: readonly Ended[],
];

/** The parts of an action: the positions of the owners with an open part, and the others. */
type Shares = readonly [left: readonly number[], ended: readonly Ended[]];

/** An owner or a team whose part ended, by position, and how. */
type Ended = readonly [of: number, as: number];

const partEnds: readonly ShareEnd[] = ['done', 'dropped', 'skipped'];

/** Rows, with their shared values stored once. */
export interface RowsData {
  readonly refs: readonly Ref[];
  readonly rows: readonly RowData[];
  /** The assumed days of actions, by the positions of their rows. Missing if there are none. */
  readonly assumed?: Readonly<Record<number, readonly Day[]>>;
}

/** The data that the page needs immediately: the choices of the filters, and its figures on later days. */
export interface LedgerData extends FiguresData {
  readonly facets: LedgerFacets;
  /** The groups of the page, by their anchors. */
  readonly groups: readonly { readonly id: string; readonly open: number; readonly overdue: Changing }[];
}

/** The statuses, in the order of their numbers in the file. */
const statuses = [...actionStatuses, 'superseded'] as const;

const isEveryones = 1;
const isEarlier = 2;
const isForNothing = 4;

/** Returns the data that the page needs at once. It grows with the choices, not with the actions. */
export function ledgerData(ledger: Ledger): LedgerData {
  const { rows, facets, figures } = ledger;
  const groups = (openPages(ledger)[0]?.parts ?? []).map(({ group: { id, open, rows: own } }) => ({
    id,
    open,
    overdue: overdueLater(own, facets.today),
  }));
  return { facets, ...figuresData(rows, figures, facets.today), groups };
}

/** Returns the open actions, including deferred ones. They are fetched when the reader reaches for the form. */
export function openData({ rows, facets }: Ledger): RowsData {
  return rowsData(
    rows.filter(({ line }) => isOpen(line)),
    facets,
  );
}

/** Returns the closed actions. They are fetched only if a query needs them. */
export function closedData({ rows, facets }: Ledger): RowsData {
  return rowsData(
    rows.filter(({ line }) => !isOpen(line)),
    facets,
  );
}

function rowsData(rows: readonly LedgerRow[], facets: LedgerFacets): RowsData {
  const refs: Ref[] = [];
  const places = new Map<string, number>();
  const placeOf = (ref: Ref) => {
    const key = `${ref.kind} ${ref.id}`;
    const place = places.get(key) ?? refs.push(ref) - 1;
    places.set(key, place);
    return place;
  };
  const endedData = (ended: ShareTally['ended']) =>
    ended.map(({ owner, as }) => [placeOf(owner), partEnds.indexOf(as)] as const);
  const seriesAt = placesIn(facets.series);
  const teamAt = placesIn(facets.team);
  const aimAt = placesIn(aimChoicesOf(facets));
  const assumed = Object.fromEntries(
    rows.flatMap(({ line }, index) => (line.ref.assumed ? [[index, line.ref.assumed]] : [])),
  );
  return {
    refs,
    ...(Object.keys(assumed).length > 0 && { assumed }),
    rows: rows.map(
      ({ line, otherEnds, ...of }): RowData => [
        line.shortId,
        seriesAt(line.series.id),
        line.ref.label,
        statuses.indexOf(line.status),
        line.opened,
        placeOf(line.note),
        printDue(line.due),
        line.carriedOver,
        printStitches(line.stitches),
        line.owners.map(placeOf),
        of.teams.map(teamAt),
        line.serves.map(placeOf),
        of.under.map(aimAt),
        (line.everyone ? isEveryones : 0) +
          (line.earlier ? isEarlier : 0) +
          (line.servesNone ? isForNothing : 0),
        line.closed ?? '',
        line.blockedBy.map((blocker) => (typeof blocker === 'string' ? blocker : placeOf(blocker))),
        of.notMentioned,
        of.lastMentioned,
        // A start date that has come still counts if it is later than the due date.
        line.start ?? line.due?.counted ?? '',
        line.rounds
          ? [recurrences.indexOf(line.rounds.every), line.rounds.done, line.rounds.of, line.due?.ahead ?? []]
          : 0,
        line.shares ? [line.shares.left.map(placeOf), endedData(line.shares.ended)] : 0,
        line.closingReported ?? '',
        of.blocks,
        of.endedTeams.length > 0
          ? of.endedTeams.map(({ id, as }) => [teamAt(id), partEnds.indexOf(as)] as const)
          : 0,
        of.formerOwners.length > 0 ? of.formerOwners.map(placeOf) : 0,
        ...(otherEnds ? ([endedData(otherEnds)] as const) : ([] as const)),
      ],
    ),
  };
}

/** Turns the data of a file back into rows, as of the day of the facets. */
export function ledgerDataRows(
  { refs, rows, assumed }: RowsData,
  facets: LedgerFacets,
): readonly LedgerRow[] {
  const aims = aimChoicesOf(facets);
  const refsAt = (places: readonly number[]) => places.flatMap((place) => refs[place] ?? []);
  const idsAt = (choices: readonly Choice[], places: readonly number[]) =>
    places.flatMap((place) => choices[place]?.id ?? []);
  return rows.map((row, index): LedgerRow => {
    const of = assumed?.[index] && { assumed: assumed[index] };
    const [shortId, seriesPlace, text, statusPlace, opened, notePlace, due, carriedOver, stitches] = row;
    const [
      ,
      ,
      ,
      ,
      ,
      ,
      ,
      ,
      ,
      owners,
      teams,
      serves,
      under,
      flags,
      closed,
      blockedBy,
      notMentioned,
      lastMentioned,
      start,
      rounds,
      shares,
      closingReported,
      blocks,
      endedTeams,
      formerOwners,
      otherEnds,
    ] = row;
    const series = facets.series[seriesPlace] ?? { id: '', label: '' };
    const status = statuses[statusPlace] ?? 'open';
    const ahead = rounds ? rounds[3] : [];
    const written = readDue(due);
    const dated: DueView | undefined = written && {
      ...written,
      ...of,
      status: 'none',
      ...(ahead.length > 0 && { ahead }),
    };
    const read: LedgerRow = {
      line: {
        ref: { kind: 'action', id: `${series.id}/${shortId}`, label: text, ...of },
        shortId,
        status,
        owners: refsAt(owners),
        everyone: (flags & isEveryones) > 0,
        due: dated,
        start: start || undefined,
        rounds: rounds
          ? { every: recurrences[rounds[0]] ?? 'meeting', done: rounds[1], of: rounds[2] }
          : undefined,
        shares: shares ? sharesOf(shares, refs, (flags & isEveryones) > 0) : undefined,
        carriedOver,
        stitches: readStitches(stitches),
        opened,
        earlier: (flags & isEarlier) > 0,
        closed: closed || undefined,
        closingReported: closingReported || undefined,
        note: refs[notePlace] ?? { kind: 'note', id: '', label: '' },
        series: { kind: 'series', id: series.id, label: series.label },
        serves: refsAt(serves),
        servesNone: (flags & isForNothing) > 0,
        blockedBy: blockedBy.flatMap((place) => (typeof place === 'string' ? place : (refs[place] ?? []))),
      },
      under: idsAt(aims, under),
      blocks,
      teams: idsAt(facets.team, teams),
      endedTeams: (endedTeams || []).flatMap(([place, as]) =>
        idsAt(facets.team, [place]).map((id) => ({ id, as: endAt(as) })),
      ),
      formerOwners: refsAt(formerOwners || []),
      ...(otherEnds && { otherEnds: endedOf(otherEnds, refs) }),
      notMentioned,
      lastMentioned,
    };
    return rowLater(read, facets.today);
  });
}

function sharesOf([leftPlaces, endedPlaces]: Shares, refs: readonly Ref[], ofTeams: boolean): ShareTally {
  const left = leftPlaces.flatMap((place) => refs[place] ?? []);
  const ended = endedOf(endedPlaces, refs);
  return { ofTeams, ...tallyOf(ended), of: left.length + ended.length, left, ended };
}

function endedOf(places: readonly Ended[], refs: readonly Ref[]): ShareTally['ended'] {
  return places.flatMap(([place, as]) => {
    const owner = refs[place];
    return owner ? [{ owner, as: endAt(as) }] : [];
  });
}

function endAt(place: number): ShareEnd {
  return partEnds[place] ?? 'done';
}

/** Returns a function from an id to its position among the choices. */
function placesIn(choices: readonly Choice[]): (id: string) => number {
  const places = new Map(choices.map(({ id }, place) => [id, place]));
  return (id) => places.get(id) ?? -1;
}
