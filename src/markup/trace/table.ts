import type { Ref } from '../../core/model/ref.ts';
import { capitalise } from '../../core/text/lines/count.ts';
import { lookOf } from '../../core/text/lines/status.ts';
import { noGoalWords, noObjectiveWords, noOutcomeWords } from '../../core/text/trace/words.ts';
import type { PrintedRow, TraceLine, TraceSection } from '../../core/views/trace/sections.ts';
import { ledgerLists } from '../../site/ledger-lists.ts';
import { href, hrefOf, ledgerPath } from '../../site/routes.ts';
import { period } from '../../site/words/period.ts';
import { breakable, link } from '../lines/link.ts';
import { mark } from '../lines/mark.ts';
import { stateWord } from '../lines/state.ts';
import { time } from '../lines/time.ts';
import { type Element, h, type Tree } from '../tree.ts';
import { traceCounts } from './counts.ts';

/** The matrix as a table: objective, goal, actions and notes, grouped by outcome. */
export function traceTable(sections: readonly TraceSection[], caption: Tree): Element {
  const head = (words: string, className?: string) => h('th', { scope: 'col', class: className }, words);
  return h(
    'table',
    { class: 'trace' },
    h('caption', { class: 'visually-hidden' }, caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        head('Objective', 'col-objective'),
        head(capitalise(period().goal), 'col-goal'),
        head('Actions'),
        head('Notes', 'col-notes'),
      ),
    ),
    traceBodies(sections),
  );
}

/** Its rows alone. */
export function traceBodies(sections: readonly TraceSection[]): readonly Element[] {
  return sections.map((section) =>
    h('tbody', {}, groupRow(section), ...section.lines.map((line) => lineRows(line, section))),
  );
}

function groupRow({ program, outcome }: TraceSection): Element {
  return h(
    'tr',
    { class: 'group' },
    h(
      'th',
      { scope: 'rowgroup', colspan: 4 },
      program?.ref && [of(named(program.ref)), ' '],
      outcome.ref ? named(outcome.ref) : noOutcomeWords(program !== undefined),
      ' ',
      of(traceCounts(outcome, 'objectives')),
    ),
  );
}

function lineRows(line: TraceLine, { program, outcome }: TraceSection): readonly Element[] {
  return line.rows.map((row, index) => {
    const place = line.ref ?? outcome.ref ?? program?.ref;
    return h(
      'tr',
      {},
      index === 0 && objectiveCell(line),
      h('td', { 'data-label': 'Goal' }, goalParts(row)),
      h('td', { 'data-label': 'Actions' }, actionParts(row, row.goal?.ref ?? place)),
      h('td', { 'data-label': 'Notes' }, noteParts(row, place ?? row.goal?.ref)),
    );
  });
}

function objectiveCell(line: TraceLine): Element {
  const { ref, status, rows } = line;
  return h(
    'th',
    { scope: 'row', rowspan: rows.length > 1 && rows.length },
    ref ? named(ref) : none(noObjectiveWords),
    status && [' ', of(stateWord(status))],
    rows.length > 1 && [' ', of(traceCounts(line, 'goals'))],
  );
}

function goalParts({ goal }: PrintedRow): Tree {
  if (!goal) return none(noGoalWords);
  const { ref, quarter, status } = goal;
  return [link(ref), of(link(quarter), status && [' ', stateWord(status)])];
}

function actionParts(row: PrintedRow, rest: Ref | undefined): Tree {
  const { actions } = row;
  const items = actions.items.map(({ ref, state }) => {
    const look = lookOf(state);
    const said = h('span', { class: 'visually-hidden' }, `${look.word.toLowerCase()}: `);
    return h('li', {}, mark(look.mark, `is-${look.tone}`), h('span', {}, said, link(ref)));
  });
  return [
    none(traceCounts(row)),
    items.length > 0 && h('ul', { class: 'acts' }, ...items),
    actions.total > items.length && rest && more('All actions', href(ledgerPath(ledgerLists.ofAim(rest.id)))),
  ];
}

function noteParts({ notes }: PrintedRow, rest: Ref | undefined): Tree {
  if (notes.total === 0) return none('no notes');
  const items = notes.items.map(({ ref, day }) => {
    const said = h('span', { class: 'visually-hidden', lang: ref.lang }, ` ${ref.label}`);
    return h('li', {}, h('a', { href: hrefOf(ref) }, time(day, undefined, ref), said));
  });
  return [h('ul', {}, ...items), notes.total > items.length && rest && more('All notes', hrefOf(rest))];
}

/** A link to a list with more than the row, such as the actions of an aim in all quarters. So it gives no figure. */
function more(words: string, address: string): Element {
  return h('p', { class: 'more' }, h('a', { href: address }, words));
}

/** The title of an aim as a link, with its id in small type. */
function named(ref: Ref): Tree {
  return [link(ref), ' ', h('span', { class: 'ck-who' }, breakable(ref.id))];
}

function of(...parts: readonly Tree[]): Element {
  return h('span', { class: 'of' }, ...parts);
}

function none(words: Tree): Element {
  return h('span', { class: 'none' }, words);
}
