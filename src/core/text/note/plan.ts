import type { Day } from '../../model/day/day.ts';
import type { Time } from '../../model/day/time.ts';
import type { PlanItem } from '../../model/note.ts';
import type { Ref } from '../../model/ref.ts';
import { printDay, printTime } from '../lines/day.ts';

const words = {
  action: ['Action', 'to open'],
  decision: ['Decision', 'to make'],
  question: ['Question', 'to ask'],
  debt: ['Debt', 'to add'],
  topic: ['Topic', 'to park'],
  proposal: ['Proposal', 'to discuss'],
  aim: ['Check-in', ''],
} as const satisfies Readonly<Record<PlanItem['kind'], readonly [string, string]>>;

/** The sentence below the title of a planned note: nothing on its page has happened. */
export function plannedWords(
  {
    ref,
    day,
    until = day,
    time,
    cancelled = false,
  }: {
    readonly ref?: Pick<Ref, 'assumed'>;
    readonly day: Day;
    readonly until?: Day;
    readonly time?: Time;
    readonly cancelled?: boolean;
  },
  today: Day,
): string {
  const days = [day, ...(until > day ? [until] : [])].map((one) => printDay(one, 'long', ref)).join(' to ');
  const when = `${days}${time ? `, ${printTime(time)}` : ''}`;
  if (cancelled) return `Cancelled. It was planned for ${when}.`;
  return `Planned for ${when}.${until < today ? ' No minutes yet.' : ''}`;
}

/** An item of a planned note as one line: `Decision to make: Everything runs in the cloud`. */
export function planItemLine(item: Parameters<typeof planItemWords>[0] & { readonly text: string }): string {
  return `${planItemWords(item)}: ${item.text}`;
}

/** The kind of an item of a planned note: `Action to open`, `Decision to discuss`, `Check-in`. */
export function planItemWords({
  kind,
  earlier,
}: {
  readonly kind: PlanItem['kind'];
  readonly earlier: boolean;
}): string {
  const [word, planned] = words[kind];
  if (kind === 'aim') return word;
  return `${word} ${earlier ? 'to discuss' : planned}`;
}
