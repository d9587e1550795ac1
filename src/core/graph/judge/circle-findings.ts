import type { Finding } from '../../model/finding/finding.ts';
import type { Action } from '../../model/record.ts';
import type { Claim, Judge } from '../linking/judge.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, finding, type Where } from '../linking/where.ts';
import { type Circle, circlesOf } from '../record/circles.ts';

/** The findings of records that supersede or block each other. */
export function circleFindings(
  findings: Finding[],
): Pick<Judge, 'circleOfActions' | 'circleOfDecisions' | 'blockedCircles'> {
  const continued = (where: Where) => ({ ...where, message: 'Continued here.' });
  return {
    circleOfActions: (circle, claims) => {
      const steps = circle.flatMap((newer, index) => {
        const older = circle[(index + 1) % circle.length];
        return claims.find((claim) => claim.newer === newer && claim.older === older) ?? [];
      });
      const [first, ...others] = steps.map(placeOfClaim);
      if (!first) throw new RangeError('A circle of actions that nothing says');
      const message = `Actions supersede each other: ${wayOf(circle)}.`;
      const hint = 'remove one of these `supersedes`, `splitInto` or `duplicateOf`';
      findings.push(finding('supersedes-cycle', first, message, { hint, related: others.map(continued) }));
    },
    circleOfDecisions: (circle) => {
      const [first, ...others] = circle;
      if (!first) return;
      const message = `Decisions supersede each other: ${wayOf(circle)}.`;
      const hint = `remove \`supersedes\` from the oldest, \`${first.id}\``;
      const related = others.map((record) => continued(openedAt(record, 'supersedes')));
      findings.push(finding('supersedes-cycle', openedAt(first, 'supersedes'), message, { hint, related }));
    },
    blockedCircles: (actions) => {
      for (const circle of circlesOf(actions, openBlockers)) {
        const [first] = circle;
        if (!first) continue;
        const message = `Actions block each other: ${wayOf(circle)}.`;
        const hint = 'remove `blockedBy` from the one to be done first';
        findings.push(finding('blocked-cycle', placeOfBlockers(first), message, { hint }));
      }
    },
  };
}

/** Prints a circle, back to its start: `a` → `b` → `a`. */
function wayOf(circle: Circle<{ readonly id: string }>): string {
  return [...circle, ...circle.slice(0, 1)].map(({ id }) => `\`${id}\``).join(' → ');
}

/** Returns the place of a relation: in a follow-up, in the newer entry for `supersedes`, else in the older one. */
function placeOfClaim({ how, older, newer, said }: Claim): Where {
  if (said) {
    const key = { split: 'splitInto', duplicate: 'duplicateOf', superseded: 'supersededBy' }[how];
    return at(said.note.note.path, 'followUps', said.index, key);
  }
  if (how === 'superseded') return openedAt(newer, 'supersedes');
  return openedAt(older, how === 'split' ? 'splitInto' : 'duplicateOf');
}

/** Returns the open actions that block an open action. */
function openBlockers(action: Action): readonly Action[] {
  if (action.closed !== undefined) return [];
  return action.blockedBy.flatMap((blocker) => (blocker.kind === 'action' ? [blocker.action] : []));
}

/** Returns the place of the latest report on an action's blockers. */
function placeOfBlockers(action: Action): Where {
  const event = action.events.findLast(({ blockedBy }) => blockedBy !== undefined);
  const followUp = event?.note.followUps.find(
    ({ record, entry }) => record === action && entry.blockedBy !== undefined,
  );
  if (!followUp) return openedAt(action, 'blockedBy');
  return at(followUp.note.note.path, 'followUps', followUp.index, 'blockedBy');
}
