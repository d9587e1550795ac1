import type { PlanItem } from '../../model/note.ts';

const words = {
  action: 'action',
  decision: 'decision',
  question: 'question',
  debt: 'debt',
  proposal: 'proposal',
  aim: 'check-in',
} as const satisfies Readonly<Record<PlanItem['kind'], string>>;

/** What an item of a planned note is: `new action`, `decision to discuss`, `check-in`. */
export function planItemWords({
  kind,
  earlier,
}: {
  readonly kind: PlanItem['kind'];
  readonly earlier: boolean;
}): string {
  if (kind === 'aim') return words.aim;
  return earlier ? `${words[kind]} to discuss` : `new ${words[kind]}`;
}
