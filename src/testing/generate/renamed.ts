import type { Note } from '../../core/model/note.ts';
import type { Content } from '../../core/model/registry.ts';
import type { Random } from './random.ts';

interface Entry {
  readonly id: string;
  readonly formerly?: readonly string[];
}

/**
 * Renames things of a content at random, each with its `formerly`, as a person would: files of series, programs and
 * notes, records, aims, goals, people and teams, and the folder of a whole series. No reference is changed.
 */
export function renamed(content: Content, random: Random): Content {
  let count = 0;
  const next = (id: string) => {
    count += 1;
    return `${id}-${random.between(10, 99)}${count}`;
  };
  const maybe = <E extends Entry>(entry: E, share = 0.3): E =>
    random.chance(share)
      ? { ...entry, id: next(entry.id), formerly: [...(entry.formerly ?? []), entry.id] }
      : entry;
  const folders = new Map<string, string>();
  const series = content.series.map((entry) => {
    const now = maybe(entry);
    folders.set(entry.id, now.id);
    return now;
  });
  const aim = <E extends Entry>(home: string, entry: E): E => {
    const now = maybe(entry);
    // Short and full ids are the same.
    const [last = '', ...others] = (now.formerly ?? []).toReversed();
    return now.id === entry.id || random.chance(0.5)
      ? now
      : { ...now, formerly: [...others.reverse(), `${home}/${last}`] };
  };
  return {
    ...content,
    series,
    people: content.people.map((entry) => maybe(entry)),
    teams: content.teams.map((entry) => maybe(entry)),
    programs: content.programs.map((entry) => {
      const now = maybe(entry);
      const outcomes = entry.outcomes.map((outcome) => ({
        ...aim(entry.id, outcome),
        objectives: outcome.objectives.map((objective) => aim(entry.id, objective)),
      }));
      return { ...now, outcomes };
    }),
    quarters: content.quarters.map((entry) => ({
      ...entry,
      goals: entry.goals.map((goal) => aim(entry.id, goal)),
    })),
    notes: content.notes.map((note) => renamedNote(note, folders.get(note.seriesId) ?? note.seriesId)),
  };

  function renamedNote(note: Note, seriesId: string): Note {
    const name = note.id.slice(note.id.indexOf('/') + 1);
    const isRenamed = random.chance(0.3);
    const id = `${seriesId}/${isRenamed ? next(name) : name}`;
    return {
      ...note,
      id,
      seriesId,
      path: `notes/${id}.md`,
      ...(isRenamed && { formerly: [...(note.formerly ?? []), random.pick([note.id, name])] }),
      actions: note.actions.map((entry) => maybe(entry)),
      decisions: note.decisions.map((entry) => maybe(entry)),
      questions: note.questions.map((entry) => maybe(entry)),
      debt: note.debt.map((entry) => maybe(entry)),
      proposals: note.proposals.map((entry) => maybe(entry)),
    };
  }
}
