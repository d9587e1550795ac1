import { becauseWords } from '../../core/text/aim/because.ts';
import { unconfirmedWords } from '../../core/text/lines/stale.ts';
import type { AimStanding } from '../../core/views/aim/status.ts';
import { link } from '../lines/link.ts';
import { sourceDay } from '../lines/source-day.ts';
import { stateWord } from '../lines/state.ts';
import { classes, type Element, h, separated, type Tree } from '../tree.ts';

/** How the lifecycle of an aim is told. */
export interface LifecycleOptions {
  /** How far it is, where no note said it of the aim itself: "one of five objectives done". */
  readonly tally?: string;
  /** Only what comes after the state, where the state stands already. */
  readonly after?: boolean;
}

/** The lifecycle of an aim, with the note that said it, or because of which child it is so and which note said that. */
export function lifecycle(standing: AimStanding, { tally, after }: LifecycleOptions = {}): Tree {
  const { lifecycle: state, lifecycleBy, because } = standing;
  const words = because && becauseWords(state, because.lifecycle);
  const parts = [
    !after && (state ? stateWord(state) : stateWord('not-said', { word: 'State not said' })),
    lifecycleBy ? ['said on ', sourceDay(lifecycleBy)] : tally,
    because && words && [words.before, ' ', link(because.of, because.of.id), ' ', words.after],
    because?.by && words && ['said on ', sourceDay(because.by)],
  ];
  return separated(parts.filter((part) => part));
}

/** How the health of an aim is told. */
export interface HealthOptions {
  /** Only the direction, and the day once it has faded. */
  readonly brief?: boolean;
  /** Told for one day: no script puts it right for the day on which it is read. */
  readonly fixed?: boolean;
}

/**
 * The health of an aim: the direction, because of which child, and on which day it was said. One that nobody confirmed
 * for long has faded. Its page links `styles/sheets/aim.css`.
 */
export function health(standing: AimStanding, { brief, fixed }: HealthOptions = {}): Element {
  const { health: state, healthBy: by, healthOf: of, faded } = standing;
  if (!state || !by) return stateWord('not-said', { word: brief ? undefined : 'Health not said' });
  const said = [', said on ', sourceDay(by)];
  const faint = (words: Tree) => (faded || !fixed) && h('span', { hidden: !faded }, words);
  return h(
    'span',
    { class: classes('health', faded && 'faded'), 'data-said': !fixed && by.day },
    stateWord(state),
    brief ? faint(said) : [of && [' because of ', link(of, of.id)], said, faint([', ', unconfirmedWords])],
  );
}
