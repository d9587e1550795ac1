import type { RecordEvent } from '../../model/event.ts';
import { isParty, type Owner, ownersLeft, type PartOwner, partyOf, type Team } from '../../model/owner.ts';
import type { TeamPart } from '../../model/record.ts';

/** Latest report on one part of an action. */
export interface Part<S extends string> extends Omit<TeamPart, 'status'> {
  readonly status?: S;
}

/** One part of an action, and whether its latest status was reported for this part alone. */
interface State<S extends string> {
  readonly owner: PartOwner;
  readonly status?: S;
  /** Whether it is over in the current round of a recurring action, without being done. */
  readonly skipped?: true;
  readonly event?: RecordEvent;
  readonly isOwn: boolean;
}

/** A report on an action: its status, if any, and the owner of the reported part, unless it reports the whole. */
interface Report<S extends string> {
  readonly status?: S;
  /** Whether it skips its part of a round. */
  readonly skips?: boolean;
  readonly partId?: string;
  /** The status of the action before the report. */
  readonly was: S;
}

/**
 * Parts of an action: one for each team of `everyone`, or for each of several owners.
 *
 * - A report on one part changes only that part. A part that ended never vanishes, even if the owners change.
 * - A part ends once. A later report that it has ended so, or that only mentions it, does not move its end.
 * - While the action is open, somebody who owns it has an open part. A closed action has none.
 * - A report on the whole changes each part that is still open. If it reopens the action, it reopens each part except
 *   those that a report of their own dropped, unless no other is left. If it drops a closed action, the parts that a
 *   report of their own ended stay as they are. If it restores a superseded action, the parts that ended before stay so.
 * - The action is closed once no part is open. It is done if at least one part is done, otherwise dropped.
 * - A round of a recurring action is over once no part is open. It is done if at least one part is done, otherwise skipped
 *   if a part was skipped. A skipped part is open again in the next round.
 */
export class TeamParts<S extends string> {
  readonly #states = new Map<string, State<S>>();
  readonly #isClosed: (status: S) => boolean;

  constructor(isClosed: (status: S) => boolean) {
    this.#isClosed = isClosed;
  }

  /** Whether an owner has a part. */
  has(owners: readonly Owner[], partId: string | undefined): partId is string {
    return partId !== undefined && this.#ownersOf(owners).some((owner) => partyOf(owner).id === partId);
  }

  /** Whether a part has ended. One that is skipped in the current round has not. */
  hasEnded(partId = ''): boolean {
    const status = this.statusOf(partId);
    return status !== undefined && this.#isClosed(status);
  }

  /** Whether a report skips a round, or the part of an owner in it, which must be open. */
  skips(
    { skips }: { readonly skips?: boolean },
    owners: readonly Owner[],
    ownerId: string | undefined,
  ): boolean {
    if (skips !== true || hasNoPart(owners, ownerId)) return false;
    return !this.has(owners, ownerId) || !this.hasEnded(ownerId);
  }

  /** The latest status of a part. `undefined` if no note reports one. */
  statusOf(partId = ''): S | undefined {
    return this.#states.get(partId)?.status;
  }

  /** Adds a report, with its event. */
  take(owners: readonly Owner[], { status, skips, partId, was }: Report<S>, event: RecordEvent): void {
    const partOwners = this.#ownersOf(owners);
    const wasClosed = this.#isClosed(was);
    const isDrop = status === 'dropped';
    const wasSuperseded = was === 'superseded';
    // A superseded action stays so if it is reported as ended, and so do its parts.
    if (wasSuperseded && partId === undefined && status !== undefined && this.#isClosed(status)) return;
    // An action that is open again has an open part, even if each was dropped on its own. So has a done one a done part.
    const takesAll =
      wasClosed &&
      !isDrop &&
      partOwners.every((owner) => !this.#isChanged(this.#states.get(partyOf(owner).id), true));
    if (partId === undefined && status !== undefined) this.#forget(partOwners);
    for (const owner of partOwners) {
      const { id } = partyOf(owner);
      const before = this.#states.get(id);
      const isOwn = id === partId;
      const next = isOwn ? (status ?? before?.status) : status;
      if (before && !before.skipped && this.#isOver(before) && before.status === next) continue;
      const isOfWhole = partId === undefined && status !== undefined;
      const mayReopen = wasClosed && (!wasSuperseded || before?.status === was);
      const isTaken = takesAll || this.#isChanged(before, mayReopen, isDrop);
      if (isOwn || (isOfWhole && isTaken))
        this.#states.set(id, { owner, event, isOwn, status: next, ...(isOwn && skips && { skipped: true }) });
    }
  }

  /**
   * Hands an open part over to other owners, with its latest report. The part of the earlier owner is gone, so that no
   * part is counted twice. Somebody whose own part ended has an open part again. Returns whether there was an open part.
   */
  handOver(partId: string, to: readonly Owner[]): boolean {
    const state = this.#states.get(partId);
    if (!state || this.#isOver(state)) return false;
    this.#states.delete(partId);
    for (const owner of eachOf(to)) {
      const own = this.#states.get(partyOf(owner).id);
      if (!own || this.#isOver(own)) this.#states.set(partyOf(owner).id, { ...state, owner });
    }
    return true;
  }

  /**
   * Makes the parts agree with the status of the action and its owners after a report: an open part of somebody who is
   * no owner is gone, a closed action has no open part, and an open one that is left to owners whose parts all ended
   * reopens their parts. A superseded part is open again with the action, also if a report restores another part only.
   */
  settle(owners: readonly Owner[], status: S): void {
    const all = new Map(eachOf(owners).map((owner) => [partyOf(owner).id, owner]));
    const isOver = (id: string) => this.#isOver(this.#states.get(id) ?? {});
    for (const [id, part] of this.#states)
      if (all.has(id) ? part.status === 'superseded' && status !== part.status : !isOver(id))
        this.#states.delete(id);
    if (this.#isClosed(status)) {
      for (const owner of this.#ownersOf(owners)) {
        const { id } = partyOf(owner);
        if (!isOver(id)) this.#states.set(id, { owner, status, isOwn: false });
      }
    } else if ([...all.keys()].every(isOver)) for (const id of all.keys()) this.#states.delete(id);
  }

  /**
   * Returns the status of the action, or the end of its round, after a report on one part: `skipped` if parts of the round
   * were and none is done. `undefined` while a part is open, and without one.
   */
  fold(
    owners: readonly Owner[],
    partId: string | undefined,
    status: S | 'skipped',
  ): S | 'skipped' | undefined {
    if (!this.has(owners, partId)) return undefined;
    const statuses = this.of(owners).map((part) =>
      partyOf(part.owner).id === partId ? status : part.skipped ? 'skipped' : part.status,
    );
    if (statuses.some((one) => one === undefined || (one !== 'skipped' && !this.#isClosed(one))))
      return undefined;
    return statuses.find((one) => one === 'done') ?? statuses.find((one) => one === 'skipped') ?? status;
  }

  /** Whether a part of the round is done. */
  get hasDone(): boolean {
    return [...this.#states.values()].some(({ status }) => status === 'done');
  }

  /** Starts a new round without reports. A part that was dropped stays dropped: its owner has left the action. */
  clear(): void {
    for (const [id, { isOwn, status }] of this.#states)
      if (!isOwn || status !== 'dropped') this.#states.delete(id);
  }

  /** Returns the parts in the order of the owners, then those of earlier owners. */
  of(owners: readonly Owner[]): readonly Part<S>[] {
    return this.#ownersOf(owners).map((owner) => {
      const { status, skipped, event } = this.#states.get(partyOf(owner).id) ?? {};
      return { owner, status, event, ...(skipped && { skipped }) };
    });
  }

  /** Returns the owners with an open part. */
  left(owners: readonly Owner[]): readonly PartOwner[] {
    return ownersLeft(this.of(owners), owners, (part) => this.#isOver(part));
  }

  /** Forgets what reports on the whole said of owners who no longer have a part. */
  #forget(partOwners: readonly PartOwner[]): void {
    const ids = new Set(partOwners.map((owner) => partyOf(owner).id));
    for (const id of this.#states.keys()) if (!ids.has(id)) this.#states.delete(id);
  }

  #isOver({ status, skipped }: { readonly status?: S; readonly skipped?: true }): boolean {
    return skipped || (status !== undefined && this.#isClosed(status));
  }

  /** Returns the owners with a part. A single owner has one beside the parts of earlier owners that ended. */
  #ownersOf(owners: readonly Owner[]): readonly PartOwner[] {
    const all = eachOf(owners);
    const ids = new Set(all.map((owner) => partyOf(owner).id));
    const own = [...this.#states.values()].filter(({ isOwn }) => isOwn).map(({ owner }) => owner);
    const earlier = own.filter((owner) => !ids.has(partyOf(owner).id));
    if (earlier.length > 0) return [...all, ...earlier];
    return isShared(owners) ? all : own;
  }

  /** Whether a report on the whole changes a part. Of a closed action, it changes no part that was dropped on its own. */
  #isChanged(before: State<S> | undefined, wasClosed: boolean, isDrop = false): boolean {
    if (before?.status === undefined || !this.#isClosed(before.status)) return true;
    return wasClosed && !(before.isOwn && (isDrop || before.status === 'dropped'));
  }
}

/** Whether each owner has a part: each team of `everyone`, or each of several owners. A single owner has the whole. */
function isShared(owners: readonly Owner[]): boolean {
  return owners.length > 1 || owners.some(({ kind }) => kind === 'everyone');
}

/** Returns each owner once: each team of `everyone`, and all others. */
function eachOf(owners: readonly Owner[]): readonly PartOwner[] {
  const all = owners.flatMap((owner): PartOwner[] =>
    isParty(owner) ? [owner] : owner.teams.map((team) => ({ kind: 'team', team })),
  );
  return [...new Map(all.map((owner) => [partyOf(owner).id, owner])).values()];
}

/** Whether a team has no part in an action of `everyone`. Its reports are shown and close nothing. */
export function hasNoPart(owners: readonly Owner[], partId: string | undefined): boolean {
  const teams = teamsOfEveryone(owners);
  return (
    partId !== undefined && teams.length > 0 && !eachOf(owners).some((owner) => partyOf(owner).id === partId)
  );
}

/** Returns the teams behind `everyone`. */
function teamsOfEveryone(owners: readonly Owner[]): readonly Team[] {
  return owners.flatMap((owner) => (owner.kind === 'everyone' ? owner.teams : []));
}
