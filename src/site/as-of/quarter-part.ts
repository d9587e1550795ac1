import { quarterSentences } from '../../core/text/aim/quarter.ts';
import { count } from '../../core/text/lines/count.ts';
import { printPeriod } from '../../core/text/lines/period.ts';
import { lookOf } from '../../core/text/lines/status.ts';
import type { GoalView } from '../../core/views/aim/goal-view.ts';
import type { QuarterPage } from '../../core/views/aim/quarter-page.ts';
import type { GoalTally } from '../../core/views/aim/quarter-period.ts';
import { element } from '../dom/element.ts';
import { link, links, type Piece, sourceDay, stateWord } from '../dom/pieces.ts';
import { entry } from './entry.ts';
import { recordItem, records } from './record-item.ts';
import { countsWords, health } from './standing.ts';

/** The quarter that the day falls into: what had happened in it by then, and its goals by team as they stood. */
export function quarterPart(quarter: QuarterPage | undefined): HTMLElement {
  if (!quarter) {
    const words = 'No quarter is written down for this day, and no note had fallen into one by then.';
    return entry({ id: '_quarter', head: 'Quarter' }, element('p', { class: 'empty' }, words));
  }
  const { ref, period, tally, teams, meetings, opened, closed, carried } = quarter;
  const happened = {
    goals: tally.total,
    meetings: meetings.total,
    opened: opened.total,
    closed: closed.total,
    carried: carried.total,
  };
  return entry(
    { id: '_quarter', head: link(ref), aside: 'the quarter, as far as it had come', shape: 'noted' },
    element('p', {}, quarterSentences(printPeriod(period.starts, period.ends), period, happened)),
    element('p', { class: 'facts' }, ...goalResults(tally)),
    ...teams.flatMap(({ team, goals }) => [
      element('h3', { class: 'sub' }, team ? link(team) : 'No team'),
      records(goals.map(goalItem)),
    ]),
  );
}

/** How many goals there were and how they stood, as GoalResults.astro prints it. */
function goalResults({ total, said, unsaid }: GoalTally): readonly Piece[] {
  return [
    element('span', {}, total === 0 ? 'no goals' : count(total, 'goal')),
    ...said.flatMap(({ lifecycle, number }) => [
      ' ',
      stateWord(lifecycle, { word: `${number} ${lookOf(lifecycle).word.toLowerCase()}` }),
    ]),
    ...(unsaid > 0
      ? [' ', stateWord('not-said', { word: unsaid === total ? 'not said' : `${unsaid} not said` })]
      : []),
  ];
}

function goalItem({ ref, standing, owners, counts, serves }: GoalView): HTMLLIElement {
  const { lifecycle, lifecycleBy, lastWord } = standing;
  const said = lifecycle && lifecycleBy ? [element('span', {}, 'said on ', sourceDay(lifecycleBy))] : [];
  const owned = owners.length > 0 ? [element('span', {}, 'owned by ', ...links(owners))] : [];
  const aims = serves.map((aim, index) => element('span', {}, index > 0 ? ', ' : 'For ', link(aim, aim.id)));
  return recordItem({
    to: ref,
    state: lifecycle ?? 'not-said',
    word: lifecycle ? undefined : 'State not said',
    facts: [ref.id, ...said, health(standing), ...owned],
    since: [
      countsWords(counts),
      ...(aims.length > 0 ? [element('span', {}, ...aims)] : []),
      lastWord ? element('span', {}, 'Last word on ', sourceDay(lastWord)) : 'No word yet',
    ],
  });
}
