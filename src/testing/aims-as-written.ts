import type { Aim } from '../core/model/aim.ts';
import type { Archive } from '../core/model/archive.ts';
import { type Day, daysBetween } from '../core/model/day/day.ts';
import type { CheckInEntry, ForEntry } from '../core/model/entry.ts';
import type { Content } from '../core/model/registry.ts';
import type { AimStatus, Health } from '../core/model/status.ts';

/*
 * A second count of the reports on aims, directly from the notes and files. It uses no links of the archive, so that a
 * test can compare the two.
 */

const healths = ['off-track', 'at-risk', 'on-track'] as const;

/** A check-in in a note, with its own date. `order` is the order of its date, and then of its note. */
export interface Written {
  readonly day: Day;
  readonly order: number;
  readonly note: string;
  readonly entry: CheckInEntry;
}

/** The check-ins in the notes of an archive, by the id of their aim, oldest first. */
export function checkInsAsWritten({ notes }: Archive): ReadonlyMap<string, readonly Written[]> {
  const all = notes.flatMap(({ id, note }, order) =>
    note.checkIns.map((entry) => {
      const day = entry.on ?? note.date;
      return { day, order: Number(day.replaceAll('-', '')) * 100_000 + order, note: id, entry };
    }),
  );
  all.sort((a, b) => a.order - b.order);
  return Map.groupBy(all, ({ entry }) => entry.ref);
}

/** The goals that the notes of an archive name for each action: the last of its own, else those of its note. */
export function goalsAsWritten({ notes, actions }: Archive): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, ForEntry | undefined>();
  for (const { note } of notes) {
    for (const { id, for: own } of note.actions) named.set(`${note.seriesId}/${id}`, own ?? note.for);
    for (const { kind, ref, for: own } of note.followUps) {
      const id = ref.includes('/') ? ref : `${note.seriesId}/${ref}`;
      if (kind === 'action' && (own !== undefined || !named.has(id))) named.set(id, own ?? note.for);
    }
  }
  const isGoal = (id: string) => /^[^/]+\/[^/]+$/.test(id) && !/\/o\d/.test(id);
  return new Map(
    actions.map(({ id }) => {
      const found = named.get(id);
      return [id, Array.isArray(found) ? [...new Set(found.filter(isGoal))] : []];
    }),
  );
}

/** The ids of an aim and of the aims of programs below it, from the files. */
export function idsBelow({ id, kind }: Pick<Aim, 'id' | 'kind'>, { programs }: Content): readonly string[] {
  if (kind === 'goal') return [id];
  return programs.flatMap((program) => [
    ...(program.id === id ? [id] : []),
    ...program.outcomes.flatMap((outcome) => {
      const own = `${program.id}/${outcome.id}`;
      const objectives = outcome.objectives.map((objective) => `${program.id}/${objective.id}`);
      if (program.id === id || own === id) return [own, ...objectives];
      return objectives.filter((objective) => objective === id);
    }),
  ]);
}

/** The aims directly below an aim of a program, from the files. */
function idsDirectlyBelow(id: string, { programs }: Content): readonly string[] {
  return programs.flatMap((program) => {
    const outcomes = program.outcomes.map((outcome) => ({ ...outcome, own: `${program.id}/${outcome.id}` }));
    if (program.id === id) return outcomes.map(({ own }) => own);
    const objectives = outcomes.find(({ own }) => own === id)?.objectives ?? [];
    return objectives.map((objective) => `${program.id}/${objective.id}`);
  });
}

/**
 * The status of an aim by the rule of the manual: the last check-in on itself, else rolled up from below and its goals.
 */
export function statusAsWritten(
  id: string,
  content: Content,
  goals: readonly WrittenGoal[],
  said: ReadonlyMap<string, readonly Written[]>,
): AimStatus | undefined {
  const ownStatus = (of: string) =>
    said.get(of)?.findLast(({ entry }) => entry.status !== undefined)?.entry.status;
  const counting = (of: string): readonly (AimStatus | undefined)[] => [
    ...idsDirectlyBelow(of, content).flatMap((part) => {
      const own = ownStatus(part);
      const below = own ? [own] : counting(part);
      return below.length > 0 ? below : [undefined];
    }),
    ...stages(of),
  ];
  // A goal is a stage: a done goal does not complete its aim. A deferred or dropped goal counts only if no other does:
  // the newest, with its status before.
  const stages = (of: string): readonly (AimStatus | undefined)[] => {
    const withStatus = goals.filter((goal) => goal.for.includes(of) && ownStatus(goal.id) !== undefined);
    const isDropped = (status: AimStatus | undefined) => status === 'deferred' || status === 'dropped';
    const left = withStatus.map((goal) => ownStatus(goal.id)).filter((status) => !isDropped(status));
    const stage = (status: AimStatus | undefined) => (status === 'done' ? 'in-progress' : status);
    const newest = withStatus.at(-1);
    if (left.length > 0 || !newest) return left.map(stage);
    const before = said.get(newest.id)?.findLast(({ entry: { status } }) => status && !isDropped(status));
    return [stage(before?.entry.status)];
  };
  const own = ownStatus(id);
  const all = own ? [] : counting(id);
  const isOver = all.every((one) => one === 'done' || one === 'deferred' || one === 'dropped');
  if (own ?? (isOver && all.includes('done'))) return own ?? 'done';
  if (isOver) return undefined;
  if (all.includes('in-progress') || all.includes('done')) return 'in-progress';
  return all.includes('not-started') ? 'not-started' : undefined;
}

/** A goal in the file of its quarter. */
export interface WrittenGoal {
  readonly id: string;
  readonly ends: Day;
  readonly for: readonly string[];
  readonly continues?: string;
}

/** The goals of all quarters. */
export function goalsOfFiles(archive: Archive): readonly WrittenGoal[] {
  return archive.quarters.flatMap(({ id, ends, entry }) =>
    (entry?.goals ?? []).map((goal) => ({
      id: `${id}/${goal.id}`,
      ends,
      for: Array.isArray(goal.for) ? goal.for : [],
      ...(goal.continues !== undefined && { continues: goal.continues }),
    })),
  );
}

/** The weakest health of an aim by the rule of the manual, from the notes. */
export function healthAsWritten(
  aim: Pick<Aim, 'id' | 'kind'>,
  content: Content,
  goals: readonly WrittenGoal[],
  said: ReadonlyMap<string, readonly Written[]>,
  today: Day,
): Health | undefined {
  const lastOf = (id: string, key: 'status' | 'health') =>
    said.get(id)?.findLast(({ entry }) => entry[key] !== undefined);
  const statusOf = (id: string) => lastOf(id, 'status')?.entry.status ?? '';
  const isOver = (id: string) => ['done', 'deferred', 'dropped'].includes(statusOf(id));
  const outcomeOf = (id: string) =>
    content.programs.flatMap((program) =>
      program.outcomes.flatMap((outcome) =>
        outcome.objectives.some((objective) => `${program.id}/${objective.id}` === id)
          ? [`${program.id}/${outcome.id}`]
          : [],
      ),
    )[0] ?? '';
  const parts = idsBelow(aim, content).filter(
    (id) => id === aim.id || (!isOver(id) && (outcomeOf(id) === aim.id || !isOver(outcomeOf(id)))),
  );
  const successors = (id: string): readonly string[] =>
    goals.filter(({ continues }) => continues === id).flatMap((goal) => [goal.id, ...successors(goal.id)]);
  const counting = parts.flatMap((part) =>
    goals.flatMap((goal) => {
      if (!goal.for.includes(part)) return [];
      if (statusOf(goal.id) === 'done') return [goal.id];
      if (isOver(goal.id) && lastOf(goal.id, 'health')?.entry.health === 'on-track') return [];
      const isPast = isOver(goal.id) || goal.ends < today;
      const last = said.get(goal.id)?.at(-1)?.day ?? '';
      const newer = [part, ...successors(goal.id)].some((id) => (lastOf(id, 'health')?.day ?? '') >= last);
      return isPast && newer ? [] : [goal.id];
    }),
  );
  const found = [...parts, ...counting].flatMap((id) => lastOf(id, 'health') ?? []);
  const fresh = found.filter(({ day }) => daysBetween(day, today) <= 45);
  // A done goal lowers nothing, but older healths stay as stale as before.
  const left = (fresh.length > 0 ? fresh : found).filter(
    ({ entry }) => entry.ref === aim.id || entry.health === 'on-track' || statusOf(entry.ref) !== 'done',
  );
  return healths.find((health) => left.some(({ entry }) => entry.health === health));
}

/** The status and health with which a goal ended: those of its verdicts, else the last ones of its quarter. */
export function resultAsWritten({ id, ends }: WrittenGoal, said: ReadonlyMap<string, readonly Written[]>) {
  const own = said.get(id) ?? [];
  const verdicts = own.filter(({ entry }) => entry.verdict);
  const inTime = own.filter(({ day, entry }) => day <= ends && !entry.verdict);
  const last = <K extends 'status' | 'health'>(key: K) =>
    [...inTime, ...verdicts].findLast(({ entry }) => entry[key] !== undefined)?.entry[key];
  return { status: last('status'), health: last('health') };
}
