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
  /** The day on which it was accepted because a time for objections ended. */
  readonly lapsed?: string;
  readonly status: string;
  readonly said?: string;
  /** Whether a follow-up gives the status. */
  readonly isReported?: boolean;
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
        {
          note,
          status: status ?? before,
          isReported: status !== undefined,
          ...(said !== undefined && { said }),
        },
      ]);
    }
  }
  return steps;
}

/** An objection, or its withdrawal, with its note. */
function objectionsAsWritten(id: string, { notes }: Archive) {
  return notes.flatMap(({ note }) =>
    note.followUps.flatMap(({ kind, ref, objection, withdrawn }) =>
      kind === 'decision' && (ref.includes('/') ? ref : `${note.seriesId}/${ref}`) === id
        ? [{ note, by: objection?.by, withdrawn }]
        : [],
    ),
  );
}

/** Adds the step of a lazy consensus: on the last day for objections, or when the last objection is withdrawn. */
function withLapse(
  id: string,
  { method, objectionsBy, status }: DecisionEntry,
  steps: readonly WrittenStep[],
  archive: Archive,
): readonly WrittenStep[] {
  const [first] = steps;
  if (method !== 'lazy-consensus' || objectionsBy === undefined || status === 'rejected' || !first)
    return steps;
  const ends = objectionsBy < first.note.date ? first.note.date : objectionsBy;
  const open = new Set<string>();
  const objections = objectionsAsWritten(id, archive);
  const apply = (from: readonly (typeof objections)[number][]) => {
    for (const { by, withdrawn } of from) {
      if (by) open.add(by);
      if (withdrawn) open.delete(withdrawn);
    }
  };
  const isDecided = steps.slice(1).some((step, at) => step.isReported && step.note.date <= ends && at >= 0);
  apply(objections.filter(({ note }) => note.date <= ends));
  if (isDecided || ends > archive.today) return steps;
  if (open.size > 0) {
    const late = objections.filter(({ note }) => note.date > ends);
    const freed = late.find((_, at) => {
      apply(late.slice(at, at + 1));
      return open.size === 0;
    });
    const decided = steps.find((step) => step.isReported && step.note.date > ends);
    if (!freed || (decided && decided.note.date <= freed.note.date)) return steps;
    return steps.map((step) =>
      step.note.date >= freed.note.date && !step.isReported ? { ...step, status: 'accepted' } : step,
    );
  }
  if (status === 'accepted') return steps;
  const early = steps.filter(({ note }) => note.date <= ends);
  const late = steps.filter(({ note }) => note.date > ends);
  let now = 'accepted';
  return [
    ...early,
    { note: first.note, status: now, lapsed: ends },
    ...late.map((step) => {
      now = step.isReported ? step.status : now;
      return { ...step, status: now };
    }),
  ];
}

/** A decision in its notes. `status` is the last reported status, or `superseded`. */
export interface WrittenDecision {
  readonly id: string;
  readonly entry?: DecisionEntry;
  readonly steps: readonly WrittenStep[];
  readonly status: string;
  /** The note that finally accepted or rejected it. */
  readonly decided?: Note;
  /** The day of that. */
  readonly decidedOn?: string;
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
  const all: ReadonlyMap<string, readonly WrittenStep[]> = new Map(
    [...stepsAsWritten(archive, 'decision')].map(([id, steps]) => {
      const entry = entries.get(id)?.entry;
      return [id, entry ? withLapse(id, entry, steps, archive) : steps] as const;
    }),
  );
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
      const step = last === 'proposed' ? undefined : steps[first];
      const decided = step?.note;
      const decidedOn = step?.lapsed ?? decided?.date;
      const { entry } = entries.get(id) ?? {};
      const written: WrittenDecision = {
        id,
        steps,
        status: newer.length > 0 ? 'superseded' : last,
        supersededBy: newer,
        ...(entry && { entry }),
        ...(decided && { decided }),
        ...(decidedOn !== undefined && { decidedOn }),
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
