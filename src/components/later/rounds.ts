import { roundOn } from '../../core/model/day/rounds-ahead.ts';
import { printDay } from '../../core/text/lines/day.ts';
import { roundsWords, sharesWords } from '../../core/text/lines/rounds.ts';
import { readerDay } from '../../site/reader-day.ts';
import { period } from '../../site/words/period.ts';

/*
 * Moves recurring actions on to the round of the reader's day. On the due date of a round, the round before it is
 * missed. This script runs before overdue.ts, which then shows how long the round is overdue.
 */

const today = readerDay();

for (const element of document.querySelectorAll<HTMLElement>('[data-rounds]')) {
  const { due, missed } = roundOn(
    element.dataset['due'] ?? '',
    (element.dataset['rounds'] ?? '').split(' '),
    today,
  );
  if (missed.length === 0) continue;
  element.dataset['due'] = due;
  const date = element.previousElementSibling?.querySelector('time');
  if (date) {
    date.dateTime = due;
    date.replaceChildren(printDay(due, 'medium'));
  }
  const row = element.closest('.record, tr');
  const tally = row?.querySelector<HTMLElement>('[data-tally]');
  const [every = '', done, of, skipped = 0] = (tally?.dataset['tally'] ?? '').split(' ');
  tally?.replaceChildren(
    roundsWords({
      every,
      period: period().one,
      done: Number(done),
      of: Number(of) + missed.length,
      skipped: Number(skipped),
    }),
  );
  const shares = row?.querySelector<HTMLElement>('[data-shares]');
  const parts = shares?.dataset['shares'];
  shares?.replaceChildren(parts ? sharesWords(JSON.parse(parts)) : '');
}
