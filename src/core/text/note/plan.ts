import type { PlanItem } from '../../model/note.ts';
import { capitalise } from '../lines/count.ts';

const words = {
  action: 'action',
  decision: 'decision',
  question: 'question',
  debt: 'debt',
  proposal: 'proposal',
  aim: 'check-in',
} as const satisfies Readonly<Record<PlanItem['kind'], string>>;

/** The kind of an item of a planned note: `New action`, `Decision to discuss`, `Check-in`. */
export function planItemWords({
  kind,
  earlier,
}: {
  readonly kind: PlanItem['kind'];
  readonly earlier: boolean;
}): string {
  if (kind === 'aim') return capitalise(words.aim);
  return earlier ? `${capitalise(words[kind])} to discuss` : `New ${words[kind]}`;
}
