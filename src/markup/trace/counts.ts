import type { Day } from '../../core/model/day/day.ts';
import { sharedWords } from '../../core/text/lines/count.ts';
import { noActionsWords, type TraceFigure, traceFigures } from '../../core/text/trace/words.ts';
import type { LedgerFilter } from '../../core/views/ledger/filter.ts';
import { ledgerLists } from '../../site/ledger-lists.ts';
import { href, ledgerDayPath } from '../../site/routes.ts';
import { h, separated, type Tree } from '../tree.ts';

/** The actions of a row or head. `listed` is the aim and the day whose list in the ledger has exactly these actions. */
interface Counted {
  readonly counts: Parameters<typeof traceFigures>[0];
  readonly listed?: { readonly aim: string; readonly day: Day };
  readonly shared?: number;
}

/**
 * The number of actions by status, each a link to its list: `3 open (1 overdue), 2 done`. `parts` are those of a head,
 * which counts an action in several of them once.
 */
export function traceCounts({ counts, listed, shared = 0 }: Counted, parts = ''): Tree {
  const figures = traceFigures(counts);
  if (figures.length === 0) return noActionsWords;
  const figure = ({ status, words }: TraceFigure) =>
    listed === undefined
      ? words
      : h('a', { href: href(ledgerDayPath(traceList(listed.aim, status), listed.day)) }, words);
  const shown = figures.map((one) =>
    one.among.length === 0 ? figure(one) : [figure(one), ' (', separated(one.among.map(figure)), ')'],
  );
  return [separated(shown), shared > 0 && ` (${sharedWords(shared, parts)})`];
}

/** The list of the ledger with the actions of a figure. */
export function traceList(aim: string, status: TraceFigure['status']): LedgerFilter {
  return status === 'blocked' ? ledgerLists.blockedOfAim(aim) : ledgerLists.ofAim(aim, status);
}
