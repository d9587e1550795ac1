import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Capped, capped, type Folded, withRest } from '../lines/capped.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { noteIndex } from '../note/index.ts';
import { type BlockedActions, blockedActions } from './blocked-actions.ts';
import { type Blocking, blockingOf, blockingsOf } from './blocking.ts';
import { type BlockedChain, blockedChains } from './chain.ts';
import { type Unblocked, unblockedLately } from './unblocked.ts';

/** The dependencies of a team or a person, from both sides. Without a party: those of unowned actions. */
export interface PartyBlocks {
  readonly party?: Ref;
  readonly blockedBy: Folded<Blocking>;
  readonly blocks: Folded<Blocking>;
}

/** The dependencies on one id of an outside tracker. */
interface TrackerBlocks {
  readonly tracker: TrackerId;
  readonly blocks: Folded<Blocking>;
}

/** All dependencies: the parts of the first page, and the parties of each page. */
export interface BlockersPage {
  /** The number of dependencies. */
  readonly total: number;
  readonly blocked: BlockedActions;
  readonly chains: Capped<BlockedChain>;
  readonly unblocked: Folded<Unblocked>;
  readonly trackers: readonly TrackerBlocks[];
  readonly parties: readonly PageOf<PartyBlocks>[];
}

const limits = { blocked: 15, rows: 6, chains: 8, unblocked: 15, parties: 10 } as const;

/** The pages of dependencies as of the date of the archive: teams by name, then people, then unowned actions. */
export function blockersPage(archive: Archive): BlockersPage {
  const all = blockingsOf(archive, noteIndex(archive));
  const one = <T>(item: T): T => item;
  const trackers = Map.groupBy(
    all.filter(({ tracker }) => tracker),
    ({ tracker }) => tracker?.id ?? '',
  );
  return {
    total: all.length,
    blocked: blockedActions(archive, limits.blocked),
    chains: capped(blockedChains(archive), limits.chains, one),
    unblocked: withRest(unblockedLately(archive), limits.unblocked, one, ({ action }) => action),
    trackers: [...trackers].sort(by(([id]) => id)).map(([id, blockings]) => ({
      tracker: blockings[0]?.tracker ?? { id },
      blocks: withRest(blockings, limits.rows, (blocking) => blockingOf(id, blocking), whatOf),
    })),
    parties: pagesOf(partiesOf(all), limits.parties),
  };
}

function whatOf({ what }: Blocking): Blocking['what'] {
  return what;
}

function partiesOf(all: readonly Blocking[]): readonly PartyBlocks[] {
  const parties = new Map<string, { party?: Ref; blockedBy: Blocking[]; blocks: Blocking[] }>();
  const sideOf = (party: Ref | undefined, side: 'blockedBy' | 'blocks') => {
    const key = party ? `${party.kind} ${party.id}` : '';
    const known = parties.get(key) ?? { ...(party && { party }), blockedBy: [], blocks: [] };
    parties.set(key, known);
    return known[side];
  };
  for (const blocking of all) {
    for (const party of blocking.who) sideOf(party, 'blockedBy').push(blocking);
    if (blocking.who.length === 0) sideOf(undefined, 'blockedBy').push(blocking);
    for (const party of blocking.blockingParties) sideOf(party, 'blocks').push(blocking);
  }
  return [...parties.values()]
    .sort(
      by(
        ({ party }) => (party ? (party.kind === 'team' ? '1' : '2') : '3'),
        ({ party }) => party?.label ?? '',
        ({ party }) => party?.id ?? '',
      ),
    )
    .map(({ party, blockedBy, blocks }) => {
      const line = (blocking: Blocking) => (party ? blockingOf(party.id, blocking) : blocking);
      return {
        party,
        blockedBy: withRest(blockedBy, limits.rows, line, whatOf),
        blocks: withRest(blocks, limits.rows, line, whatOf),
      };
    });
}
