import { ageWords } from '../lines/age.ts';
import { count, listInWords } from '../lines/count.ts';

/** The figures of all debt. */
interface DebtFigures {
  readonly total: number;
  readonly open: number;
  readonly repaid: number;
  readonly accepted: number;
  readonly oldest?: number;
}

/** The first sentence of the page: what is owed and since when, then what became of the rest. */
export function debtLede({ total, open, repaid, accepted, oldest = 0 }: DebtFigures): string {
  if (total === 0) return 'What was left for later, its remedies, and what became of it.';
  const ended = [
    ...(repaid > 0 ? [`${repaid} ${repaid === 1 ? 'was' : 'were'} repaid`] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ];
  const rest = ended.length === 0 ? 'Nothing was repaid yet.' : `${listInWords(ended)}.`;
  if (open === 0) return `Nothing is owed. Of ${count(total, 'debt')}, ${rest}`;
  const age = oldest === 0 ? '' : `, the oldest for ${ageWords(oldest)}`;
  return `${count(open, 'debt')} ${open === 1 ? 'is' : 'are'} open${age}. ${rest}`;
}

/** What a note changed in the debt, as figures. */
interface ChangeFigures {
  readonly isSprint: boolean;
  readonly added: number;
  readonly reopened: number;
  readonly repaid: number;
  readonly accepted: number;
}

/** What a note changed, in words: `2 added, 1 repaid`. A sprint that repaid nothing says so. */
export function changeWords({ isSprint, added, reopened, repaid, accepted }: ChangeFigures): string {
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(reopened > 0 ? [`${reopened} reopened`] : []),
    ...(repaid > 0 ? [`${repaid} repaid`] : isSprint ? ['nothing repaid'] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ];
  return parts.join(', ');
}

/** Describes a balance, newest first, for screen readers: its first and its last figure, and the highest. */
export function balanceWords(balance: readonly { readonly open: number }[]): string {
  const open = balance.map((one) => one.open);
  return `From ${open.at(-1) ?? 0} to ${open[0] ?? 0} open, at most ${Math.max(0, ...open)}.`;
}
