import { becauseWords } from '../../core/text/aim/because.ts';
import { unconfirmedWords } from '../../core/text/lines/stale.ts';
import type { AimCounts } from '../../core/views/aim/counts.ts';
import type { AimStanding } from '../../core/views/aim/status.ts';
import { element, separated } from '../dom/element.ts';
import { link, type Piece, sourceDay, stateWord } from '../dom/pieces.ts';

/** The lifecycle of an aim as Lifecycle.astro prints it: said by which note, or because of which child it is so. */
export function lifecycle(
  { lifecycle, lifecycleBy, because }: AimStanding,
  more: { readonly tally?: string; readonly after?: boolean },
): HTMLSpanElement {
  const state = lifecycle ? stateWord(lifecycle) : stateWord('not-said', { word: 'State not said' });
  const said = lifecycleBy ? ['said on ', sourceDay(lifecycleBy)] : more.tally ? [more.tally] : [];
  const words = because && becauseWords(lifecycle, because.lifecycle);
  const parts: readonly (readonly Piece[])[] = [
    ...(more.after ? [] : [[state]]),
    ...(said.length > 0 ? [said] : []),
    ...(because && words ? [[words.before, ' ', link(because.of, because.of.id), ' ', words.after]] : []),
    ...(because?.by ? [['said on ', sourceDay(because.by)]] : []),
  ];
  return element('span', {}, ...joined(parts));
}

/** The health of an aim as Health.astro prints it, faded where nobody had confirmed it for long by that day. */
export function health({ health, healthBy, healthOf, faded }: AimStanding): Node {
  if (!health || !healthBy) return stateWord('not-said', { word: 'Health not said' });
  const because = healthOf ? [' because of ', link(healthOf, healthOf.id)] : [];
  return element(
    'span',
    { class: faded ? 'health faded' : 'health' },
    ...joined([
      [stateWord(health), ...because],
      ['said on ', sourceDay(healthBy)],
      ...(faded ? [[unconfirmedWords]] : []),
    ]),
  );
}

/** How many actions served an aim that day, as Counts.astro prints it; the ledger of today is not where they lead. */
export function countsWords({ open, late, deferred = 0, done, dropped }: AimCounts): string {
  if (open + deferred + done + dropped === 0) return 'no actions';
  return [
    open > 0 ? `${open} open` : 'none open',
    ...(late > 0 ? [`${late} late`] : []),
    ...(deferred > 0 ? [`${deferred} deferred`] : []),
    `${done} done`,
    ...(dropped > 0 ? [`${dropped} dropped`] : []),
  ].join(', ');
}

function joined(parts: readonly (readonly Piece[])[]): readonly Piece[] {
  return separated(
    parts.map((part) => {
      const whole = document.createDocumentFragment();
      whole.append(...part);
      return whole;
    }),
    ', ',
  );
}
