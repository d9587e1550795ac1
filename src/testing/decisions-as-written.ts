import type { Archive } from '../core/model/archive.ts';
import type { DecisionEntry, RecordKind } from '../core/model/entry.ts';
import type { Note } from '../core/model/note.ts';

/*
 * A second count of the reports on decisions and questions, directly from the notes. It uses no links of the archive,
 * so that a test can compare the two.
 */

/** A status as a note reports it, with its words. */
interface WrittenStep {
  readonly note: Note;
  readonly status: string;
  readonly said?: string;
}

/** The reported statuses of the records of a kind, by id, oldest first. The first is that of the opening note. */
export function stepsAsWritten(
  { notes }: Archive,
  kind: RecordKind & ('decision' | 'question'),
): ReadonlyMap<string, readonly WrittenStep[]> {
  const steps = new Map<string, WrittenStep[]>();
  for (const { note } of notes) {
    const fullId = (ref: string) => (ref.includes('/') ? ref : `${note.seriesId}/${ref}`);
    for (const { id, status } of kind === 'decision' ? note.decisions : note.questions)
      steps.set(fullId(id), [{ note, status }]);
    for (const { ref, status, note: said, ...entry } of note.followUps) {
      if (entry.kind !== kind) continue;
      const known = steps.get(fullId(ref)) ?? [];
      const before = known.at(-1)?.status ?? (kind === 'decision' ? 'accepted' : 'open');
      steps.set(fullId(ref), [
        ...known,
        { note, status: status ?? before, ...(said !== undefined && { said }) },
      ]);
    }
  }
  return steps;
}

/** A decision in its notes. `status` is the last reported status, or `superseded`. */
export interface WrittenDecision {
  readonly id: string;
  readonly entry?: DecisionEntry;
  readonly steps: readonly WrittenStep[];
  readonly status: string;
  /** The note that finally accepted or rejected it. */
  readonly decided?: Note;
  /** The accepted decisions that supersede it. */
  readonly supersededBy: readonly string[];
}

/** The decisions in the notes of an archive. */
export function decisionsAsWritten(archive: Archive): ReadonlyMap<string, WrittenDecision> {
  const entries = new Map<string, { readonly entry: DecisionEntry; readonly note: Note }>(
    archive.notes.flatMap(({ note }) =>
      note.decisions.map((entry) => [`${note.seriesId}/${entry.id}`, { entry, note }] as const),
    ),
  );
  const all: ReadonlyMap<string, readonly WrittenStep[]> = stepsAsWritten(archive, 'decision');
  const supersededBy = new Map<string, string[]>();
  for (const [id, steps] of all) {
    if (steps.at(-1)?.status !== 'accepted') continue;
    const { entry, note } = entries.get(id) ?? {};
    for (const ref of entry?.supersedes ?? []) {
      const older = ref.includes('/') ? ref : `${note?.seriesId}/${ref}`;
      supersededBy.set(older, [...(supersededBy.get(older) ?? []), id]);
    }
  }
  return new Map(
    [...all].map(([id, steps]) => {
      const last = steps.at(-1)?.status ?? '';
      const newer = last === 'rejected' ? [] : (supersededBy.get(id) ?? []);
      const first = steps.findLastIndex(({ status }) => status !== last) + 1;
      const decided = last === 'proposed' ? undefined : steps[first]?.note;
      const { entry } = entries.get(id) ?? {};
      const written: WrittenDecision = {
        id,
        steps,
        status: newer.length > 0 ? 'superseded' : last,
        supersededBy: newer,
        ...(entry && { entry }),
        ...(decided && { decided }),
      };
      return [id, written] as const;
    }),
  );
}

/** The decisions that are still in force because a newer decision superseded only the proposal to supersede them. */
export function leftInForceAsWritten(all: ReadonlyMap<string, WrittenDecision>): ReadonlySet<string> {
  const newest = (id: string): readonly string[] => {
    const newer = all.get(id)?.supersededBy ?? [];
    return newer.length > 0 ? newer.flatMap(newest) : [id];
  };
  const left = [...all.values()].flatMap((proposal) => {
    if (proposal.status !== 'superseded' || proposal.decided) return [];
    const isInForce = newest(proposal.id).some((id) => all.get(id)?.status === 'accepted');
    const series = proposal.id.split('/')[0];
    const older = (proposal.entry?.supersedes ?? []).map((ref) =>
      ref.includes('/') ? ref : `${series}/${ref}`,
    );
    return isInForce ? older.filter((id) => all.get(id)?.status === 'accepted') : [];
  });
  return new Set(left);
}
