import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import { nearest } from '../../model/finding/nearest.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Content } from '../../model/registry.ts';

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
    const { all, meant } = tails.of(reference, note);
    if (all.length === 0) return found;
    const { hint: _other, ...rest } = found;
    const hint = writeInstead(meant);
    return hint === undefined ? rest : { ...rest, hint };
  });
}

function idsOf({ outcomes }: Archive['programs'][number]): readonly string[] {
  return outcomes.flatMap(({ id, objectives }) => [id, ...objectives.map((objective) => objective.id)]);
}

/** What a reference without its first part may mean. */
interface Meant {
  /** The ids that end in it. */
  readonly all: readonly string[];
  /** The one that was meant: the only one, or the only one of what the note is for. */
  readonly meant?: string;
}

/** Finds ids by their end: `reliable/o1.1` by `o1.1`, or by `fast/o1.1` with a wrong first part. The ids are listed only when the first search needs them. */
class Tails {
  readonly #ids: () => Iterable<string>;
  #byTail: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(ids: () => Iterable<string>) {
    this.#ids = ids;
  }

  /** Returns what a reference may mean in a note: not the note itself. */
  of(reference: string, note: LinkedNote | undefined): Meant {
    const homes = note ? homesOf(note) : [];
    this.#byTail ??= Map.groupBy(this.#ids(), (id) => id.slice(id.lastIndexOf('/') + 1));
    const all = (this.#byTail.get(reference.slice(reference.lastIndexOf('/') + 1)) ?? []).filter(
      (id) => id.includes('/') && id !== note?.id,
    );
    const said = homeSaid(reference, all);
    const near = all.filter((id) =>
      said === undefined ? homes.some((home) => id.startsWith(`${home}/`)) : homeOf(id) === said,
    );
    const [meant, ...others] = near.length > 0 ? near : all;
    return meant !== undefined && others.length === 0 ? { all, meant } : { all };
  }
}

/** Returns the first part of ids that a reference has before its end, perhaps misspelt: `ops` in `actions/op/rotate-keys`. */
function homeSaid(reference: string, ids: readonly string[]): string | undefined {
  const word = reference.split('/').at(-2);
  return word === undefined ? undefined : nearest(word, ids.map(homeOf), word.length <= 5 ? 1 : undefined);
}

function homeOf(id: string): string {
  return id.split('/', 1)[0] ?? id;
}

/** Returns the first parts of the ids that a note may leave out: its series, and the programs it is for. */
function homesOf({ series, serves }: Pick<LinkedNote, 'series' | 'serves'>): readonly string[] {
  const aims = [...serves.aims, ...series.serves.aims];
  return [series.id, ...new Set(aims.map(({ id }) => homeOf(id)))];
}
