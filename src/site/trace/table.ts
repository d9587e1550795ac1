import type { Ref } from '../../core/model/ref.ts';
import {
  drawnLook,
  noGoalWords,
  noObjectiveWords,
  noOutcomeWords,
  traceCountWords,
} from '../../core/text/trace/words.ts';
import type { PrintedRow, TraceHead, TraceLine, TraceSection } from '../../core/views/trace/sections.ts';
import { element } from '../dom/element.ts';
import { link, mark, type Piece, stateWord, time } from '../dom/pieces.ts';
import { hrefOf, hrefOfActions } from '../routes.ts';

type Part = Piece | false | undefined;

/** Makes the bodies of the matrix as Table.astro prints them. */
export function traceBodies(sections: readonly TraceSection[]): readonly HTMLTableSectionElement[] {
  return sections.map((section) =>
    element('tbody', {}, groupRow(section), ...section.lines.flatMap((line) => lineRows(line, section))),
  );
}

function groupRow({ program, outcome }: TraceSection): HTMLTableRowElement {
  return element(
    'tr',
    { class: 'group' },
    element(
      'th',
      { scope: 'rowgroup', colspan: 4 },
      program?.ref && of(named(program.ref)),
      outcome.ref ? named(outcome.ref) : noOutcomeWords(program !== undefined),
      of(traceCountWords(outcome.counts)),
    ),
  );
}

function lineRows(line: TraceLine, { program, outcome }: TraceSection): readonly HTMLTableRowElement[] {
  return line.rows.map((row, index) => {
    const rest = line.ref ?? outcome.ref ?? program?.ref ?? row.goal?.ref;
    return element(
      'tr',
      {},
      index === 0 && objectiveCell(line, outcome),
      element('td', { 'data-label': 'Goal' }, ...goalParts(row)),
      element('td', { 'data-label': 'Actions' }, ...actionParts(row, rest)),
      element('td', { 'data-label': 'Notes' }, ...noteParts(row, rest)),
    );
  });
}

function objectiveCell({ ref, lifecycle, counts, rows }: TraceLine, outcome: TraceHead): HTMLElement {
  return element(
    'th',
    { scope: 'row', rowspan: rows.length > 1 && rows.length },
    ref ? named(ref) : none(noObjectiveWords(outcome.ref !== undefined)),
    lifecycle && of(stateWord(lifecycle)),
    rows.length > 1 && of(traceCountWords(counts)),
  );
}

function goalParts({ goal }: PrintedRow): readonly Part[] {
  if (!goal) return [none(noGoalWords)];
  const { ref, quarter, lifecycle } = goal;
  return [link(ref), of(link(quarter), lifecycle && ' ', lifecycle && stateWord(lifecycle))];
}

function actionParts({ counts, actions }: PrintedRow, rest: Ref | undefined): readonly Part[] {
  const items = actions.items.map(({ ref, state: drawn }) => {
    const look = drawnLook(drawn);
    const said = element('span', { class: 'visually-hidden' }, `${look.word.toLowerCase()}: `);
    return element('li', {}, mark(look.mark, `is-${look.tone}`), element('span', {}, said, link(ref)));
  });
  return [
    none(traceCountWords(counts)),
    items.length > 0 && element('ul', { class: 'acts' }, ...items),
    more(actions.total - items.length, rest && hrefOfActions(rest)),
  ];
}

function noteParts({ notes }: PrintedRow, rest: Ref | undefined): readonly Part[] {
  if (notes.total === 0) return [none('no notes')];
  const items = notes.items.map(({ ref, day }) => {
    const said = element('span', { class: 'visually-hidden' }, ` ${ref.label}`);
    return element('li', {}, element('a', { href: hrefOf(ref) }, time(day), said));
  });
  return [element('ul', {}, ...items), more(notes.total - items.length, rest && hrefOf(rest))];
}

function more(number: number, address: string | undefined): Part {
  if (number <= 0 || address === undefined) return undefined;
  return element('p', { class: 'more' }, element('a', { href: address }, `${number} more`));
}

function named(ref: Ref): HTMLAnchorElement {
  return link(ref, `${ref.id} ${ref.label}`);
}

function of(...parts: readonly Part[]): HTMLElement {
  return element('span', { class: 'of' }, ...parts);
}

function none(words: string): HTMLElement {
  return element('span', { class: 'none' }, words);
}
