import { becauseWords } from '../../core/text/aim/because.ts';
import { lastCheckInWords, noCheckInWords } from '../../core/text/aim/check-ins.ts';
import { ofQuarterWords, quarterOfGoal } from '../../core/text/lines/aim-name.ts';
import { unconfirmedWords } from '../../core/text/lines/stale.ts';
import type { OverallStatus } from '../../core/views/aim/status.ts';
import type { Source } from '../../core/views/lines/check-in-line.ts';
import { link } from '../lines/link.ts';
import { sourceDay } from '../lines/source-day.ts';
import { stateWord } from '../lines/state.ts';
import { classes, h, type Tree } from '../tree.ts';

/** Options of the status of an aim. */
export interface StatusOptions {
  /** The progress below it, for a status that is rolled up: "1 of 5 objectives done". */
  readonly tally?: string;
  /** Only the words after the status, if the line already has the status. */
  readonly after?: boolean;
}

/** The status of an aim with the date of its check-in. A rolled-up status names the child that decides it instead. */
export function aimStatus(overall: OverallStatus, { tally, after }: StatusOptions = {}): Tree {
  const { status: state, statusBy, because } = overall;
  const words = because && becauseWords(state, because.status);
  const by = because?.by && [', ', sourceDay(because.by)];
  return [
    !after && stateWord(state ?? 'no-status'),
    statusBy ? reported(statusBy, after) : tally && [!after && ', ', tally],
    because &&
      words && [
        (!after || tally) && '. ',
        `${words.before} `,
        link(because.of),
        words.after && [' (', [quarterOfGoal(because.of), words.after].filter(Boolean).join(', '), by, ')'],
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
export function health(overall: OverallStatus, { brief, fixed }: HealthOptions = {}): Tree {
  const { health: state, healthBy: by, healthOf: of, healthStale } = overall;
  if (!state || !by) return undefined;
  const stale = (words: Tree) => (healthStale || !fixed) && h('span', { hidden: !healthStale }, words);
  return h(
    'span',
    { class: classes('health', healthStale && 'stale-health'), 'data-said': !fixed && by.day },
    stateWord(state),
    !brief && of && [': ', link(of), ofQuarterWords(of)],
    brief
      ? stale([' (', sourceDay(by), `, ${unconfirmedWords})`])
      : [' (', sourceDay(by), stale(`, ${unconfirmedWords}`), ')'],
  );
}

/** The date of the last check-in on an aim, with a link to its note. */
export function lastCheckIn({ lastCheckIn: source }: Pick<OverallStatus, 'lastCheckIn'>): Tree {
  return source ? [lastCheckInWords, ' ', sourceDay(source)] : noCheckInWords;
}
