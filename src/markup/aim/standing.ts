import { becauseWords } from '../../core/text/aim/because.ts';
import { lastCheckInWords, noCheckInWords } from '../../core/text/aim/check-ins.ts';
import { unconfirmedWords } from '../../core/text/lines/stale.ts';
import type { AimStanding } from '../../core/views/aim/status.ts';
import type { Source } from '../../core/views/lines/check-in-line.ts';
import { link } from '../lines/link.ts';
import { sourceDay } from '../lines/source-day.ts';
import { stateWord } from '../lines/state.ts';
import { classes, h, type Tree } from '../tree.ts';

/** Options of the status of an aim. */
export interface LifecycleOptions {
  /** The progress below it, for a status that is rolled up: "1 of 5 objectives done". */
  readonly tally?: string;
  /** Only the words after the status, if the line already has the status. */
  readonly after?: boolean;
}

/** The status of an aim with the date of its check-in. A rolled-up status names the child that decides it instead. */
export function lifecycle(standing: AimStanding, { tally, after }: LifecycleOptions = {}): Tree {
  const { lifecycle: state, lifecycleBy, because } = standing;
  const words = because && becauseWords(state, because.lifecycle);
  const by = because?.by && [', ', sourceDay(because.by)];
  return [
    !after && stateWord(state ?? 'not-said'),
    lifecycleBy ? reported(lifecycleBy, after) : tally && [!after && ', ', tally],
    because &&
      words && [
        (!after || tally) && '. ',
        `${words.before} `,
        link(because.of),
        words.after && [' (', words.after, by, ')'],
      ],
  ];
}

function reported(by: Source, after: boolean | undefined): Tree {
  return after ? ['reported ', sourceDay(by)] : [' (', sourceDay(by), ')'];
}

/** Options of the health of an aim. */
export interface HealthOptions {
  /** Only the health, and its date once it is stale. */
  readonly brief?: boolean;
  /** For one day only: no script updates it to the reader's day. */
  readonly fixed?: boolean;
}

/**
 * The health of an aim, the child it comes from, and the date of its check-in. Nothing if it was never reported. Its
 * page links `styles/sheets/aim.css`.
 */
export function health(standing: AimStanding, { brief, fixed }: HealthOptions = {}): Tree {
  const { health: state, healthBy: by, healthOf: of, faded } = standing;
  if (!state || !by) return undefined;
  const stale = (words: Tree) => (faded || !fixed) && h('span', { hidden: !faded }, words);
  return h(
    'span',
    { class: classes('health', faded && 'faded'), 'data-said': !fixed && by.day },
    stateWord(state),
    !brief && of && [': ', link(of)],
    brief
      ? stale([' (', sourceDay(by), `, ${unconfirmedWords})`])
      : [' (', sourceDay(by), stale(`, ${unconfirmedWords}`), ')'],
  );
}

/** The date of the last check-in on an aim, with a link to its note. */
export function lastCheckIn({ lastWord }: Pick<AimStanding, 'lastWord'>): Tree {
  return lastWord ? [lastCheckInWords, ' ', sourceDay(lastWord)] : noCheckInWords;
}
