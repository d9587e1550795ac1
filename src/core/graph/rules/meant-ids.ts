import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Content } from '../../model/registry.ts';
import { homeOf, Tails } from '../linking/tails.ts';

/**
 * Returns the findings of linking, in which the hint of an unknown reference is the id that ends in it. If several do,
 * there is none.
 */
export function withMeantIds(
  findings: readonly Finding[],
  archive: Archive,
  broken: Content['broken'],
): readonly Finding[] {
  // The one that was meant may be in a file that cannot be read.
  if (broken.some(({ kind }) => kind === 'program' || kind === 'quarter')) return findings;
  const byPath = new Map([...archive.notes, ...archive.planned].map((note) => [note.note.path, note]));
  const goalIds = () => archive.quarters.flatMap(({ goals }) => goals.map(({ id }) => id));
  const goals = new Tails(goalIds);
  const aims = new Tails(() => [...goalIds(), ...archive.programs.flatMap(idsOf)]);
  const anything = new Tails(() => [
    ...[...archive.notes, ...archive.planned].map(({ id }) => id),
    ...goalIds(),
    ...archive.programs.flatMap(idsOf),
    ...[archive.actions, archive.decisions, archive.questions, archive.debt, archive.proposals].flatMap(
      (records) => records.map(({ id }) => id),
    ),
  ]);
  return findings.map((found) => {
    const reference = /^Unknown (?:objective|goal|reference|note) `([^`]+)`\.$/.exec(found.message)?.[1];
    if (reference === undefined || reference.includes(',')) return found;
    const note = byPath.get(found.path);
    const tails =
      found.code === 'unknown-goal' ? goals : found.code === 'unknown-objective' ? aims : anything;
    const { all, meant } = tails.of(reference, note ? homesOf(note) : [], note?.id);
    if (all.length === 0) return found;
    const { hint: _other, ...rest } = found;
    const hint = writeInstead(meant);
    return hint === undefined ? rest : { ...rest, hint };
  });
}

function idsOf({ outcomes }: Archive['programs'][number]): readonly string[] {
  return outcomes.flatMap(({ id, objectives }) => [id, ...objectives.map((objective) => objective.id)]);
}

/** Returns the first parts of the ids that a note may leave out: its series, and the programs it is for. */
function homesOf({ series, serves }: Pick<LinkedNote, 'series' | 'serves'>): readonly string[] {
  const aims = [...serves.aims, ...series.serves.aims];
  return [series.id, ...new Set(aims.map(({ id }) => homeOf(id)))];
}
