import { becauseWords } from '../../core/text/aim/because.ts';
import { unconfirmedWords } from '../../core/text/lines/stale.ts';
import type { AimStanding } from '../../core/views/aim/status.ts';
import { element } from '../dom/element.ts';
import { link, type Piece, sourceDay, stateWord } from '../dom/pieces.ts';

/** The status of an aim as Status.astro prints it: with the date of its check-in, or the child that decides it. */
export function lifecycle(
  { lifecycle, lifecycleBy, because }: AimStanding,
  more: { readonly tally?: string; readonly after?: boolean },
): HTMLSpanElement {
  const state = stateWord(lifecycle ?? 'not-said');
  const words = because && becauseWords(lifecycle, because.lifecycle);
  const own: readonly Piece[] = lifecycleBy
    ? more.after
      ? ['reported ', sourceDay(lifecycleBy)]
      : [' (', sourceDay(lifecycleBy), ')']
    : more.tally
      ? [more.after ? '' : ', ', more.tally]
      : [];
  const child: readonly Piece[] =
    because && words
      ? [
          !more.after || more.tally ? '. ' : '',
          `${words.before} `,
          link(because.of),
          ...(words.after
            ? [` (${words.after}`, ...(because.by ? [', ', sourceDay(because.by)] : []), ')']
            : []),
        ]
      : [];
  return element('span', {}, ...(more.after ? [] : [state]), ...own, ...child);
}

/** The health of an aim as Health.astro prints it, faded if it was stale on that day; nothing if never reported. */
export function health({ health, healthBy, healthOf, faded }: AimStanding): readonly HTMLSpanElement[] {
  if (!health || !healthBy) return [];
  const child = healthOf ? [': ', link(healthOf)] : [];
  return [
    element(
      'span',
      { class: faded ? 'health faded' : 'health' },
      ...[stateWord(health), ...child, ' (', sourceDay(healthBy), faded ? `, ${unconfirmedWords})` : ')'],
    ),
  ];
}
