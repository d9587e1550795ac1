import { quarterSentences } from '../../core/text/aim/quarter.ts';
import { capitalise } from '../../core/text/lines/count.ts';
import { printPeriod } from '../../core/text/lines/period.ts';
import type { GoalOn, QuarterOn } from '../../core/views/aim/quarter-on.ts';
import { period } from '../../site/words/period.ts';
import { aimCounts } from '../aim/counts.ts';
import { goalResults } from '../aim/goal-results.ts';
import { health, lastCheckIn } from '../aim/status.ts';
import { empty, entry } from '../frame/entry.ts';
import { aimLinks, link, links } from '../lines/link.ts';
import { record, records } from '../lines/record.ts';
import { sourceDay } from '../lines/source-day.ts';
import { type Element, h } from '../tree.ts';

/** The quarter of the day: its changes up to that day, and its goals by team. */
export function quarterPart(quarter: QuarterOn | undefined): Element {
  const id = '_quarter';
  if (!quarter) {
    return entry(
      { id, head: capitalise(period().one), named: true },
      empty(`No ${period().one} for this day.`),
    );
  }
  const { ref, period: days, tally, teams, meetings, planned, figures } = quarter;
  const happened = {
    goals: tally.total,
    meetings,
    planned,
    figures,
  };
  return entry(
    { id, head: link(ref), aside: `${period().one} to date`, shape: 'noted', named: true },
    h('p', {}, quarterSentences(printPeriod(days.starts, days.ends), days, happened)),
    h('p', { class: 'facts' }, goalResults(tally)),
    teams.map(({ team, goals }) => [
      h('h3', { class: 'sub' }, team ? link(team) : 'No team'),
      records(goals.map((goal) => goalItem(goal, tally.said.length === 0))),
    ]),
  );
}

/** `withoutStatus`: no goal of the quarter has a result. A sentence above the list says so. */
function goalItem({ ref, overall, owners, counts, serves }: GoalOn, withoutStatus: boolean): Element {
  const { status, statusBy } = overall;
  return record({
    to: ref,
    state: status ?? 'no-status',
    word: withoutStatus && !status ? '' : undefined,
    facts: [
      h('span', {}, ref.id),
      status && statusBy && [' ', h('span', {}, 'reported ', sourceDay(statusBy))],
      [' ', health(overall, { fixed: true })],
      owners.length > 0 && [' ', h('span', {}, 'owned by ', links(owners))],
    ],
    since: [
      h('p', {}, aimCounts(counts)),
      serves.length > 0 && h('p', {}, 'For ', aimLinks(serves, { whole: true })),
      h('p', {}, lastCheckIn(overall)),
    ],
  });
}
