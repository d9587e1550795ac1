import type { Serves } from '../../model/aim.ts';
import type {
  ActionEntry,
  DebtEntry,
  DecisionEntry,
  ForEntry,
  QuestionEntry,
  RecordKind,
} from '../../model/entry.ts';
import type { Series } from '../../model/linked-note.ts';
import type {
  DraftAction,
  DraftDebt,
  DraftDecision,
  DraftNote,
  DraftQuestion,
  DraftRecord,
} from '../linking/draft.ts';
import type { WithGoals } from '../linking/linking.ts';
import { openedAt } from '../linking/record-place.ts';

/** Place of a record's opening: the note, and the position in its list (`followUps` with `earlier`). */
export interface OpenedIn {
  readonly note: DraftNote;
  readonly index: number;
  readonly series: Series;
  readonly earlier: boolean;
}

export function openAction(entry: ActionEntry, place: OpenedIn, linking: WithGoals): DraftAction {
  const base = opened('action', entry, place, linking);
  return {
    kind: 'action',
    entry,
    status: entry.status,
    ...base,
    start: entry.start,
    rounds: [],
    parts: [],
    blockedBy: [],
    blocks: [],
    everBlocked: [],
    carriedOver: 0,
    supersedes: [],
    splitInto: [],
    answers: [],
    supersededBy: [],
    supersededActions: [],
    historyOn: unfolded(entry, place),
    goals: [],
    inferredGoals: [],
  };
}

/** The placeholder for the history of a record until it is folded. */
function unfolded(entry: AnyEntry, { series }: OpenedIn): () => never {
  return () => {
    throw new RangeError(`The history of ${series.id}/${entry.id} is not folded yet`);
  };
}

export function openDecision(entry: DecisionEntry, place: OpenedIn, linking: WithGoals): DraftDecision {
  const base = opened('decision', entry, place, linking);
  return { kind: 'decision', entry, status: entry.status, ...base, supersedes: [], ...noLinks() };
}

export function openQuestion(entry: QuestionEntry, place: OpenedIn, linking: WithGoals): DraftQuestion {
  const base = opened('question', entry, place, linking);
  const historyOn = unfolded(entry, place);
  const blocking = { blocks: [], everBlocked: [] };
  return { kind: 'question', entry, status: entry.status, ...base, carriedOver: 0, ...blocking, historyOn };
}

export function openDebt(entry: DebtEntry, place: OpenedIn, linking: WithGoals): DraftDebt {
  return { kind: 'debt', entry, status: entry.status, ...opened('debt', entry, place, linking) };
}

interface AnyEntry {
  readonly id: string;
  readonly text: string;
  readonly owner: readonly string[];
  readonly for?: ForEntry;
  readonly tracker: readonly string[];
}

/** Returns the fields that all kinds of record start with. Their history is folded later. */
function opened(
  kind: RecordKind,
  entry: AnyEntry,
  place: OpenedIn,
  { names, aims, trackers, judge }: WithGoals,
) {
  const { note, index, series, earlier } = place;
  const where = (key: string, position: number) => openedAt({ kind, note, index, earlier }, key, position);
  const said: Serves = aims.serves(entry.for, 'record', (position) => where('for', position));
  const serves = said.from === undefined ? note.serves : said;
  entry.tracker.forEach((id, position) => {
    judge?.unknownTracker(id, where('tracker', position), trackers);
  });
  return {
    id: `${series.id}/${entry.id}`,
    shortId: entry.id,
    series,
    note,
    index,
    earlier,
    text: entry.text,
    owners: names.owners(entry.owner, series, (position) => where('owner', position), kind === 'action'),
    serves,
    served: [{ note, serves }],
    opened: note.note.date,
    events: [],
    mentionedBy: [],
    trackers: entry.tracker.map((id) => trackers.of(id)),
  } satisfies Partial<DraftRecord>;
}

/** The lists of a decision that other records and its reports fill. */
function noLinks(): Pick<DraftDecision, 'objections' | 'implementedBy' | 'answers'> {
  return { objections: [], implementedBy: [], answers: [] };
}
