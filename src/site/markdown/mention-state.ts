import type { Aim } from '../../core/model/aim.ts';
import type { Archive } from '../../core/model/archive.ts';
import type { Ref } from '../../core/model/ref.ts';
import { isState, lookOf, type State, type StateLook } from '../../core/text/lines/status.ts';

/** How the thing behind a reference stands on the archive's day; nothing for what has no state. */
export function mentionState(ref: Ref, archive: Archive): StateLook | undefined {
  const state = stateOf(ref, archive);
  return state && lookOf(state);
}

function stateOf({ kind, id }: Ref, { find }: Archive): State | undefined {
  if (kind === 'action') return find.action(id)?.status;
  if (kind === 'decision') return find.decision(id)?.status;
  if (kind === 'debt') return find.debt(id)?.status;
  if (kind === 'question') {
    const status = find.question(id)?.status;
    return status === 'open' ? 'question' : status;
  }
  const aim = aimKinds.includes(kind) ? find.aim(id) : undefined;
  return aim && standingOf(aim);
}

const aimKinds: readonly string[] = ['program', 'outcome', 'objective', 'goal'];

/** Lifecycle is what can be said in one word; health stays on the page of the aim. */
function standingOf({ standing }: Aim): State | undefined {
  const word = standing.lifecycle ?? '';
  return isState(word) ? word : undefined;
}
