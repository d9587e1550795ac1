import { aimName } from '../../core/text/lines/aim-name.ts';
import { stateOfStep } from '../../core/text/lines/record-status.ts';
import type { NoteChanges, RecordChange } from '../../core/views/as-of/day-changes.ts';
import type { CheckInLine } from '../../core/views/lines/check-in-line.ts';
import { element } from '../dom/element.ts';
import { link, links, type Piece, stateWord, time } from '../dom/pieces.ts';
import { entry } from './entry.ts';
import { recordItem, records } from './record-item.ts';

/** The changes of a day, note by note. */
export function changesPart(changes: readonly NoteChanges[]): HTMLElement {
  const head = { id: '_changed', head: 'Changes on this day' };
  if (changes.length === 0) return entry(head, element('p', { class: 'empty' }, 'No notes on this day.'));
  return entry(
    { ...head, shape: 'noted' },
    ...changes.flatMap(({ note, series, records: changed, checkIns }) => [
      element('h3', { class: 'sub' }, link(note), ', ', link(series)),
      changed.length + checkIns.length > 0
        ? records([...changed.map(changeItem), ...checkIns.flatMap(checkInItem)])
        : element('p', { class: 'empty' }, 'No changes.'),
    ]),
  );
}

function changeItem({ record, ref, step, said, reason, due, owners }: RecordChange): HTMLLIElement {
  const facts: readonly Piece[] = [
    ...(due === undefined ? [] : [element('span', {}, 'due ', time(due))]),
    ...(owners === undefined
      ? []
      : [element('span', {}, ...(owners.length > 0 ? ['owned by ', ...links(owners)] : ['unowned']))]),
    ...(reason === undefined ? [] : [reason]),
  ];
  return recordItem({
    to: ref,
    state: stateOfStep(record, step),
    word: step === 'opened' ? openedWords[record] : undefined,
    facts,
    said,
  });
}

const openedWords: Readonly<Record<RecordChange['record'], string>> = {
  action: 'Action opened',
  decision: 'Decision',
  question: 'Question asked',
  debt: 'Debt added',
};

/** A check-in as a record; one that names no known aim is shown on the page of its note only. */
function checkInItem({ aim, said, lifecycle, health, team }: CheckInLine): readonly HTMLLIElement[] {
  if (!aim) return [];
  const facts: readonly Piece[] = [
    aimName(aim),
    ...(lifecycle && health ? [stateWord(health)] : []),
    ...(team ? [element('span', {}, link(team))] : []),
  ];
  const state = lifecycle ?? health ?? 'not-said';
  return [recordItem({ to: aim, state, word: lifecycle || health ? undefined : 'Mentioned', facts, said })];
}
