import type { FormerIds, FormerKind } from '../../model/address/former.ts';
import { type FollowUpEntry, type ForEntry, isOfRecord, type TopicReportEntry } from '../../model/entry.ts';
import { recordId } from '../../model/id.ts';
import type { Note } from '../../model/note.ts';
import type { Content, GoalEntry } from '../../model/registry.ts';

/**
 * Returns the content with every reference to an earlier id as the id of today, so that nothing after it has to know
 * what was renamed. The text below the frontmatter stays as written: see `resolveMention`. Positions of keys stay, so
 * findings have their places.
 */
export function withCurrentIds(content: Content, former: FormerIds): Content {
  const ids = new CurrentIds(content, former);
  const aliased = <T extends { readonly id: string; readonly aliases: readonly string[] }>(
    kind: 'person' | 'team',
    all: readonly T[],
  ) => all.map((one) => ({ ...one, aliases: [...one.aliases, ...former.of(kind, one.id)] }));
  return {
    ...content,
    people: aliased('person', content.people),
    teams: aliased('team', content.teams),
    series: content.series.map((series) => ({ ...series, for: ids.serves(series.for) })),
    quarters: content.quarters.map((quarter) => ({
      ...quarter,
      goals: quarter.goals.map((goal) => ids.goal(goal)),
    })),
    notes: content.notes.map((note) => ids.note(note)),
  };
}

/** Replaces earlier ids in entries. */
class CurrentIds {
  readonly #former: FormerIds;
  /** Ids of people and teams, which a blocker may be, too. */
  readonly #parties: ReadonlySet<string>;

  constructor({ people, teams }: Content, former: FormerIds) {
    this.#former = former;
    this.#parties = new Set([...people, ...teams].map(({ id }) => id));
  }

  serves(entry: ForEntry | undefined): ForEntry | undefined {
    return typeof entry === 'object' ? entry.map((id) => this.#id('aim', id)) : entry;
  }

  goal(goal: GoalEntry): GoalEntry {
    const { continues } = goal;
    return {
      ...goal,
      for: this.serves(goal.for),
      continues: continues === undefined ? undefined : this.#id('aim', continues),
    };
  }

  note(note: Note): Note {
    const record = (reference: string) => this.#record(reference, note.seriesId);
    const some = (reference: string | undefined) => (reference === undefined ? undefined : record(reference));
    const blocker = (reference: string) => (this.#parties.has(reference) ? reference : record(reference));
    const served = <T extends { readonly for?: ForEntry; readonly topic?: string }>(entry: T): T => ({
      ...entry,
      ...(entry.for !== undefined && { for: this.serves(entry.for) }),
      ...(entry.topic !== undefined && { topic: record(entry.topic) }),
    });
    return {
      ...served(note),
      checkIns: note.checkIns.map((entry) => ({
        ...entry,
        ref: this.#checkedIn(entry.ref),
        ...(entry.goal !== undefined && { goal: this.#id('aim', entry.goal) }),
      })),
      actions: note.actions.map((entry) => ({
        ...served(entry),
        blockedBy: entry.blockedBy.map(blocker),
        implements: some(entry.implements),
        supersedes: entry.supersedes.map(record),
        duplicateOf: some(entry.duplicateOf),
        splitInto: entry.splitInto.map(record),
      })),
      followUps: note.followUps.map((entry): FollowUpEntry | TopicReportEntry => {
        if (!isOfRecord(entry)) return { ...entry, ref: record(entry.ref) };
        const { ref, text, blockedBy, supersededBy, splitInto, duplicateOf, answeredBy } = entry;
        return {
          ...served(entry),
          // One with a text introduces the record.
          ref: text === undefined ? record(ref) : ref,
          ...(blockedBy && { blockedBy: blockedBy.map(blocker) }),
          ...(supersededBy && { supersededBy: supersededBy.map(record) }),
          ...(splitInto && { splitInto: splitInto.map(record) }),
          ...(duplicateOf !== undefined && { duplicateOf: record(duplicateOf) }),
          ...(answeredBy !== undefined && { answeredBy: record(answeredBy) }),
        };
      }),
      decisions: note.decisions.map((entry) => ({
        ...served(entry),
        supersedes: entry.supersedes.map(record),
      })),
      questions: note.questions.map(served),
      debt: note.debt.map(served),
      proposals: note.proposals.map((entry) => ({ ...entry, adoptedAs: some(entry.adoptedAs) })),
      ...(note.sprint && { sprint: { ...note.sprint, goals: note.sprint.goals.map(served) } }),
    };
  }

  /** The id of today of what a check-in is on: an aim, or a milestone, which moves with its goal. */
  #checkedIn(ref: string): string {
    const slash = ref.lastIndexOf('/');
    const goal = this.#former.current('aim', ref.slice(0, Math.max(0, slash)));
    const current = this.#former.current('aim', ref);
    return current ?? (goal?.includes('/') ? `${goal}${ref.slice(slash)}` : ref);
  }

  #id(kind: FormerKind, id: string): string {
    return this.#former.current(kind, id) ?? id;
  }

  #record(reference: string, seriesId: string): string {
    return this.#former.current('record', recordId(seriesId, reference)) ?? reference;
  }
}
