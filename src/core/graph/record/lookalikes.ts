import { byCodeUnit } from '../../model/compare.ts';
import { distinctiveWords, readAlike } from '../../model/likeness.ts';
import type { Owner } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';

/** Number of an action's rarest words that are compared with other actions. */
const leadingWords = 3;
/** Most open actions that share a compared word. More would take quadratic time. */
const mostSharing = 40;

/**
 * Returns, for open actions, an earlier open action with nearly the same text that may be the same work: in one series,
 * or with a common owner or aim. Pairs of which one supersedes the other are left out, and several actions of one note.
 * `actions` are in opening order.
 */
export function lookalikesOf(actions: readonly Action[]): ReadonlyMap<Action, Action> {
  const open = actions
    .filter(({ closed, text }) => closed === undefined && text !== '')
    .map((action) => ({ action, words: distinctiveWords(action.text) }));
  const counts = new Map<string, number>();
  for (const { words } of open)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const alike = new Map<Action, Action>();
  const known = new Map<string, (typeof open)[number][]>();
  for (const one of open) {
    const leads = rarest(one.words, counts);
    const earlier = leads
      .flatMap((word) => known.get(word) ?? [])
      .find(({ action, words }) => readAlike(words, one.words) && mayBeSame(action, one.action));
    if (earlier) alike.set(one.action, earlier.action);
    for (const word of leads) {
      const sharing = known.get(word);
      if (!sharing) known.set(word, [one]);
      else if (sharing.length < mostSharing) sharing.push(one);
    }
  }
  return alike;
}

/** Returns the similar actions of each action, from both sides. */
export function lookalikesBothWays(actions: readonly Action[]): ReadonlyMap<Action, readonly Action[]> {
  const both = new Map<Action, Action[]>();
  const add = (action: Action, other: Action) => {
    const known = both.get(action);
    if (known) known.push(other);
    else both.set(action, [other]);
  };
  for (const [later, earlier] of lookalikesOf(actions)) {
    add(later, earlier);
    add(earlier, later);
  }
  return both;
}

/** Picks the rarest words shared with another action. A word no other action uses cannot produce a match. */
function rarest(words: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] {
  const shared = [...new Set(words)].filter((word) => (counts.get(word) ?? 0) > 1);
  return shared
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || byCodeUnit(a, b))
    .slice(0, leadingWords);
}

function mayBeSame(a: Action, b: Action): boolean {
  const owners = [namesOf(a.owners), namesOf(b.owners)] as const;
  const shareOwner = [...owners[0]].some((name) => owners[1].has(name));
  const isShared = owners[0].size > 0 && owners[1].size > 0 && !shareOwner;
  if (a.note === b.note && isShared) return false;
  if ([...a.supersededActions, ...a.supersededBy].some(({ action }) => action === b)) return false;
  return a.series === b.series || shareOwner || a.serves.aims.some((aim) => b.serves.aims.includes(aim));
}

function namesOf(owners: readonly Owner[]): ReadonlySet<string> {
  return new Set(
    owners.flatMap((owner) => {
      if (owner.kind === 'person') return [`person ${owner.person.id}`];
      return owner.kind === 'team' ? [`team ${owner.team.id}`] : owner.teams.map(({ id }) => `team ${id}`);
    }),
  );
}
