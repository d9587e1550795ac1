import { aimFiguresWords } from '../../core/text/aim/figures.ts';
import { goalsWords, quarterSentences } from '../../core/text/aim/quarter.ts';
import { printPeriod } from '../../core/text/lines/period.ts';
import { lookOf } from '../../core/text/lines/status.ts';
import type { GoalView } from '../../core/views/aim/goal-view.ts';
import type { QuarterPage } from '../../core/views/aim/quarter-page.ts';
import type { GoalTally } from '../../core/views/aim/quarter-period.ts';
import { element } from '../dom/element.ts';
import { link, links, type Piece, sourceDay, stateWord } from '../dom/pieces.ts';
import { entry } from './entry.ts';
import { recordItem, records } from './record-item.ts';
import { health } from './standing.ts';

/** The quarter of the day: its changes up to that day, and its goals by team. */
export function quarterPart(quarter: QuarterPage | undefined): HTMLElement {
  if (!quarter) {
    return entry(
      { id: '_quarter', head: 'Quarter' },
      element('p', { class: 'empty' }, 'No quarter for this day.'),
    );
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
    { id: '_quarter', head: link(ref), aside: 'quarter to date', shape: 'noted' },
    element('p', {}, quarterSentences(printPeriod(period.starts, period.ends), period, happened)),
    element('p', { class: 'facts' }, ...goalResults(tally)),
    ...teams.flatMap(({ team, goals }) => [
      element('h3', { class: 'sub' }, team ? link(team) : 'No team'),
      records(goals.map((goal) => goalItem(goal, tally.said.length === 0))),
    ]),
  );
}

/** The goals by result, as GoalResults.astro prints them. */
function goalResults({ total, said, unsaid }: GoalTally): readonly Piece[] {
  return [
    element('span', {}, goalsWords({ total, unsaid })),
    ...said.flatMap(({ lifecycle, number }) => [
      ' ',
      stateWord(lifecycle, { word: `${number} ${lookOf(lifecycle).word.toLowerCase()}` }),
    ]),
    ...(unsaid > 0 && said.length > 0
      ? [' ', stateWord('not-said', { word: `${unsaid} without result` })]
      : []),
  ];
}

/** `unsaid`: no goal of the quarter has a result, which is said once above them. */
function goalItem({ ref, standing, owners, counts, serves }: GoalView, unsaid: boolean): HTMLLIElement {
  const { lifecycle, lifecycleBy, lastWord } = standing;
  const said = lifecycle && lifecycleBy ? [element('span', {}, 'reported ', sourceDay(lifecycleBy))] : [];
  const owned = owners.length > 0 ? [element('span', {}, 'owned by ', ...links(owners))] : [];
  const aims = serves.map((aim, index) => element('span', {}, index > 0 ? ', ' : 'For ', link(aim)));
  return recordItem({
    to: ref,
    state: lifecycle ?? 'not-said',
    word: unsaid && !lifecycle ? '' : undefined,
    facts: [ref.id, ...said, ...health(standing), ...owned],
    since: [
      aimFiguresWords(counts),
      ...(aims.length > 0 ? [element('span', {}, ...aims)] : []),
      lastWord ? element('span', {}, 'Last check-in ', sourceDay(lastWord)) : 'No check-in yet',
    ],
  });
}
