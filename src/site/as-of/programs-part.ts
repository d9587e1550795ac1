import { aimFiguresWords } from '../../core/text/aim/figures.ts';
import { aimSentences, objectivesDone } from '../../core/text/aim/words.ts';
import type { OutcomeRows, ProgramRows } from '../../core/views/aim/program-list.ts';
import type { AimRow } from '../../core/views/aim/row.ts';
import { element } from '../dom/element.ts';
import { link, links, type Piece, sourceDay } from '../dom/pieces.ts';
import { entry } from './entry.ts';
import { recordItem, records } from './record-item.ts';
import { health, lifecycle } from './standing.ts';

/** The programs with their outcomes and objectives, each in a part of its own, as in the list of programs. */
export function programsParts(programs: readonly ProgramRows[]): readonly HTMLElement[] {
  return programs.map(programPart);
}

function programPart(program: ProgramRows): HTMLElement {
  const { ref, standing, tally, owners, outcomes, counts } = program;
  const facts = element(
    'p',
    { class: 'facts' },
    lifecycle(standing, { tally: objectivesDone(tally) }),
    ' ',
    ...health(standing),
    ' ',
    element('span', {}, aimFiguresWords(counts)),
    ...(owners.length > 0 ? [' ', element('span', {}, 'owned by ', ...links(owners))] : []),
  );
  return entry(
    { id: `_program-${ref.id}`, head: 'Program', aside: ref.id, shape: 'noted' },
    element('h3', { class: 'outcome' }, link(ref)),
    element('p', {}, aimSentences(tally, { outcomes: outcomes.length, questions: 0 })),
    facts,
    ...outcomes.flatMap((outcome) => outcomeRows(outcome, !standing.lifecycle)),
  );
}

/** `unsaid`: the program has no status either, which is said there once. */
function outcomeRows(outcome: OutcomeRows, unsaid: boolean): readonly HTMLElement[] {
  const { ref, standing, tally, objectives } = outcome;
  const name = element('h4', { class: 'outcome-name' }, link(ref), ' ', element('span', {}, ref.id));
  const facts = element(
    'p',
    { class: 'facts' },
    lifecycle(standing, { tally: objectivesDone(tally), after: unsaid && !standing.lifecycle }),
    ' ',
    ...health(standing),
  );
  const head = element('div', { class: 'outcome-rows' }, name, facts);
  return [head, records(objectives.map((row) => objectiveItem(row, !standing.lifecycle)))];
}

function objectiveItem({ ref, standing, counts }: AimRow, unsaid: boolean): HTMLLIElement {
  const last: Piece = standing.lastWord
    ? element('span', {}, 'Last check-in ', sourceDay(standing.lastWord))
    : 'No check-in yet';
  return recordItem({
    to: ref,
    state: standing.lifecycle ?? 'not-said',
    word: unsaid && !standing.lifecycle ? '' : undefined,
    facts: [
      ref.id,
      ...(standing.lifecycle ? [lifecycle(standing, { after: true })] : []),
      ...health(standing),
    ],
    since: [aimFiguresWords(counts), last],
  });
}
