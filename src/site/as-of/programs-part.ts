import { aimSentences, objectivesDone } from '../../core/text/aim/words.ts';
import { registryWords } from '../../core/text/as-of/words.ts';
import type { OutcomeRows, ProgramRows } from '../../core/views/aim/program-list.ts';
import type { AimRow } from '../../core/views/aim/row.ts';
import { element } from '../dom/element.ts';
import { link, links, type Piece, sourceDay } from '../dom/pieces.ts';
import { entry } from './entry.ts';
import { recordItem, records } from './record-item.ts';
import { countsWords, health, lifecycle } from './standing.ts';

/** The programs with their outcomes and objectives as they stood, each in a part of its own, as the list of programs has them. */
export function programsParts(programs: readonly ProgramRows[]): readonly HTMLElement[] {
  const [first, ...others] = programs;
  if (!first) return [];
  const note = element('p', { class: 'as-of-registry' }, registryWords);
  return [programPart(first, note), ...others.map((program) => programPart(program))];
}

function programPart(program: ProgramRows, note?: HTMLElement): HTMLElement {
  const { ref, standing, tally, owners, outcomes, counts } = program;
  const facts = element(
    'p',
    { class: 'facts' },
    lifecycle(standing, { tally: objectivesDone(tally) }),
    ' ',
    health(standing),
    ' ',
    element('span', {}, countsWords(counts)),
    ...(owners.length > 0 ? [' ', element('span', {}, 'owned by ', ...links(owners))] : []),
  );
  return entry(
    { id: `_program-${ref.id}`, head: 'Program', aside: ref.id, shape: 'noted' },
    element('h3', { class: 'outcome' }, link(ref)),
    element('p', {}, aimSentences(tally, { outcomes: outcomes.length, questions: 0 })),
    facts,
    ...(note ? [note] : []),
    ...outcomes.flatMap(outcomeRows),
  );
}

function outcomeRows({ ref, standing, tally, objectives }: OutcomeRows): readonly HTMLElement[] {
  const name = element('h4', { class: 'outcome-name' }, link(ref), ' ', element('span', {}, ref.id));
  const facts = element(
    'p',
    { class: 'facts' },
    lifecycle(standing, { tally: objectivesDone(tally) }),
    ' ',
    health(standing),
  );
  const head = element('div', { class: 'outcome-rows' }, name, facts);
  return [head, records(objectives.map(objectiveItem))];
}

function objectiveItem({ ref, standing, counts }: AimRow): HTMLLIElement {
  const last: Piece = standing.lastWord
    ? element('span', {}, 'Last word on ', sourceDay(standing.lastWord))
    : 'No word yet';
  return recordItem({
    to: ref,
    state: standing.lifecycle ?? 'not-said',
    word: standing.lifecycle ? undefined : 'State not said',
    facts: [ref.id, ...(standing.lifecycle ? [lifecycle(standing, { after: true })] : []), health(standing)],
    since: [countsWords(counts), last],
  });
}
