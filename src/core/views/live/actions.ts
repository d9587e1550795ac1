import type { Archive } from '../../model/archive.ts';
import type { Owner } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import { wasOpenIn } from '../ledger/facets.ts';
import type { LedgerFilter } from '../ledger/filter.ts';
import { presentName } from '../ledger/old-names.ts';
import { type ActionLine, actionLine, lineOfOwner } from '../lines/action-line.ts';
import { isHeldUp } from '../lines/blockers.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { hasStatus, statusChoices } from '../lines/has-status.ts';
import { openFirst } from '../lines/order.ts';
import { closingReported } from '../lines/reported.ts';
import { endedPartOf, formerOwnersOf } from '../lines/team-shares.ts';
import { AttributeReader, type Live, type LiveAttributes } from './attributes.ts';

/** `<Actions … />`: actions, open ones first by due date, and the same filter for the ledger. */
export interface LiveActions {
  readonly actions: Capped<ActionLine>;
  readonly filter: LedgerFilter;
}

const attributes = ['owner', 'status', 'series', 'for', 'quarter', 'limit'] as const;
const shown = 20;

/** Returns the actions for the attributes. Without a status, the open ones. */
export function liveActions(archive: Archive, written: LiveAttributes): Live<LiveActions> {
  const { find, today } = archive;
  const reader = new AttributeReader(present(written), attributes);
  const owner = reader.thing(
    'owner',
    'person or team',
    (id) => find.person(id) ?? find.team(id),
    () => [...archive.people, ...archive.teams].map(({ id }) => id),
  );
  const status = reader.word('status', [...statusChoices, 'any']) ?? 'open';
  const series = reader.thing(
    'series',
    'series',
    (id) => find.series(id),
    () => archive.series.map(({ id }) => id),
  );
  const aim = reader.thing(
    'for',
    'program, outcome, objective or goal',
    (id) => find.aim(id),
    () => aimIds(archive),
  );
  const quarter = reader.thing(
    'quarter',
    'quarter',
    (id) => find.quarter(id),
    () => archive.quarters.map(({ id }) => id),
  );
  const limit = reader.number('limit', shown);
  return reader.settle(() => {
    const isAsked = (seen: Action | undefined) =>
      status === 'any' || (seen && hasStatus(seen, isHeldUp(seen, today), status, today));
    const found = (aim?.actions ?? archive.actions).filter(
      (action) =>
        (!owner || isOwned(action, owner.id)) &&
        isAsked(seenBy(action, owner?.id)) &&
        (!series || action.series === series) &&
        (!quarter || livedIn(action, quarter, today)),
    );
    return {
      actions: capped(openFirst(found, today), limit, (action) =>
        owner ? lineOfOwner(action, owner.id, today) : actionLine(action, today),
      ),
      filter: {
        ...(status !== 'any' && { status }),
        ...(owner && { owner: owner.id }),
        ...(series && { series: series.id }),
        ...(aim && { for: aim.id }),
        ...(quarter && { quarter: quarter.id }),
      },
    };
  });
}

/** Lists the full ids of all programs, outcomes, objectives and goals, for hints. */
export function* aimIds(archive: Archive): Generator<string> {
  for (const program of archive.programs) {
    yield program.id;
    for (const outcome of program.outcomes) {
      yield outcome.id;
      for (const objective of outcome.objectives) yield objective.id;
    }
  }
  for (const quarter of archive.quarters) for (const goal of quarter.goals) yield goal.id;
}

/** The attributes with the present name of their status. */
function present(written: LiveAttributes): LiveAttributes {
  const { status } = written;
  return typeof status === 'string' ? { ...written, status: presentName('status', status) } : written;
}

/** Whether a person or team owns an action, or did until their part ended. */
function isOwned(action: Action, id: string): boolean {
  return [...action.owners, ...formerOwnersOf(action)].some((owner) => isOwner(owner, id));
}

/**
 * An action as it counts for an owner: closed once their part ended, as in the ledger. `undefined` if they skip this round:
 * it is neither open for them nor closed.
 */
function seenBy(action: Action, ownerId: string | undefined): Action | undefined {
  const as = ownerId === undefined ? undefined : endedPartOf(action, ownerId)?.as;
  if (as === 'skipped') return undefined;
  return as ? { ...action, status: as } : action;
}

function isOwner(owner: Owner, id: string): boolean {
  if (owner.kind === 'person') return owner.person.id === id;
  return owner.kind === 'team' ? owner.team.id === id : owner.teams.some((team) => team.id === id);
}

/** Whether an action was open in a quarter, or serves one of its goals, as in the ledger. */
function livedIn(
  action: Action,
  quarter: { readonly id: string; readonly starts: string; readonly ends: string },
  today: string,
): boolean {
  return (
    action.goals.some((goal) => goal.quarter.id === quarter.id) ||
    wasOpenIn({ ...action, closingReported: closingReported(action) }, quarter, today)
  );
}
