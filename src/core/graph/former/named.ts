import type { FormerKind } from '../../model/address/former.ts';
import { recordId } from '../../model/id.ts';
import type { Note } from '../../model/note.ts';
import type { Content } from '../../model/registry.ts';
import { at, type Where } from '../linking/where.ts';

/** Something with an id: its namespace, its full id, and the earlier ids that its entry gives, in full. */
export interface Named {
  readonly kind: FormerKind;
  readonly id: string;
  readonly formerly: readonly string[];
  /** Place of an earlier id. */
  readonly where: (index: number) => Where;
  /** The note that opens it, for a record, which moves with its note. */
  readonly noteId?: string;
}

/** Returns everything in the content that has an id of its own, notes before their records. */
export function namedIn(content: Content): readonly Named[] {
  const { series, programs, quarters, people, teams, notes } = content;
  return [
    ...series.map((entry) => named('series', entry.id, entry.formerly, at(entry.path))),
    ...people.map(({ id, formerly }, index) => named('person', id, formerly, at('people.yaml', index))),
    ...teams.map(({ id, formerly }, index) => named('team', id, formerly, at('teams.yaml', index))),
    ...programs.flatMap(aimsOf),
    ...quarters.map((entry) => named('quarter', entry.id, entry.formerly, at(entry.path))),
    ...quarters.flatMap(({ id, path, goals }) =>
      goals.map((goal, index) => below('aim', id, goal, at(path, 'goals', index))),
    ),
    ...notes.map(({ id, seriesId, formerly, path }) =>
      named('note', id, formerly && inFull(formerly, seriesId), at(path)),
    ),
    ...notes.flatMap(recordsOf),
  ];
}

interface Entry {
  readonly id: string;
  readonly formerly?: readonly string[];
}

function named(
  kind: FormerKind,
  id: string,
  formerly: readonly string[] | undefined,
  { path, spot }: Where,
): Named {
  const keys = typeof spot === 'object' && 'keys' in spot ? spot.keys : [];
  return { kind, id, formerly: formerly ?? [], where: (index) => at(path, ...keys, 'formerly', index) };
}

/** Something whose id begins with that of its home: a series, a program or a quarter. */
function below(kind: FormerKind, home: string, { id, formerly }: Entry, where: Where): Named {
  return named(kind, `${home}/${id}`, formerly && inFull(formerly, home), where);
}

function inFull(formerly: readonly string[], home: string): readonly string[] {
  return formerly.map((id) => recordId(home, id));
}

function aimsOf({ id, path, formerly, outcomes }: Content['programs'][number]): readonly Named[] {
  return [
    named('aim', id, formerly, at(path)),
    ...outcomes.flatMap((outcome, index) => [
      below('aim', id, outcome, at(path, 'outcomes', index)),
      ...outcome.objectives.map((objective, position) =>
        below('aim', id, objective, at(path, 'outcomes', index, 'objectives', position)),
      ),
    ]),
  ];
}

const lists = ['actions', 'decisions', 'questions', 'debt', 'proposals'] as const;

function recordsOf(note: Note): readonly Named[] {
  const { id: noteId, path, seriesId } = note;
  const introduced = note.followUps.flatMap(({ ref, text, formerly }, index) =>
    text === undefined || formerly === undefined ? [] : [{ ...inParts(ref, seriesId), formerly, index }],
  );
  return [
    ...lists.flatMap((list) =>
      note[list].map((entry, index) => ({
        ...below('record', seriesId, entry, at(path, list, index)),
        noteId,
      })),
    ),
    ...note.forNextTime.flatMap((entry, index) =>
      typeof entry === 'string'
        ? []
        : { ...below('record', seriesId, entry, at(path, 'forNextTime', index)), noteId },
    ),
    // A record older than the archive is opened by no note, so it moves with none.
    ...introduced.map((entry) => below('record', entry.home, entry, at(path, 'followUps', entry.index))),
  ];
}

/** The series and the short id of a reference to a record, which may be short. */
function inParts(ref: string, seriesId: string) {
  const [home = '', id] = ref.split('/', 2);
  return id === undefined ? { home: seriesId, id: home } : { home, id };
}
