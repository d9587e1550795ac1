import type { Finding } from '../../model/finding/finding.ts';
import type { FreeIds } from '../../model/free-ids.ts';
import type { Body, Note } from '../../model/note.ts';
import type { PersonEntry, SiteEntry, TeamEntry } from '../../model/registry.ts';
import { type BodyTree, markdownTree } from '../body/tree/body-tree.ts';
import { blankedComments } from '../body/tree/comments.ts';
import { mentioningWordsOf, mentioningWordsOfBlocks } from '../body/tree/words.ts';
import { action } from '../schema/record/action.ts';
import { checkIn } from '../schema/record/check-in.ts';
import { debt } from '../schema/record/debt.ts';
import { decision } from '../schema/record/decision.ts';
import { followUp } from '../schema/record/follow-up.ts';
import { question } from '../schema/record/question.ts';
import { readBox } from './box.ts';
import { belowPrivate, PrivateIds } from './cut/below-private.ts';
import { leftOver } from './cut/left-over.ts';
import { Kinds, type Known } from './kinds.ts';
import { linesOf } from './lines-of.ts';
import { Markers } from './marker.ts';
import { mayHoldMarker } from './near/marker.ts';
import { withOpened, withReported } from './note-lines.ts';
import { OwnerNames } from './owner-names.ts';
import { isRecord, type ReadTextLine, readLines, withoutTails } from './read-lines.ts';
import type { TextLine } from './text-line.ts';
import { unreadActions } from './unread/unread.ts';

/** What lines are read with. */
interface Registries {
  readonly site: SiteEntry;
  readonly people: readonly PersonEntry[];
  readonly teams: readonly TeamEntry[];
}

/** A text, and its tree. */
interface LineText extends Pick<Body, 'markdown' | 'firstLine'> {
  readonly tree: BodyTree;
}

/** A note with the records that its text opens. */
interface OpenedLines {
  readonly note: Note;
  /** Its text without the attributes and ids of its records. */
  readonly markdown: string;
  readonly findings: readonly Finding[];
  /** Whether a line of the file belongs to a record or report. */
  readonly isRecord: (line: number) => boolean;
  /** Whether a line is a record or report, or there is a finding on it. */
  readonly isJudged: (line: number) => boolean;
  /** The first line of the list that a line is an item of. */
  readonly listOf: (line: number) => number | undefined;
}

/** The words of a line, and of what is below it. */
const plain = { line: mentioningWordsOf, blocks: mentioningWordsOfBlocks };

const never = () => false;
const none = () => undefined;

/** Reads the records in the texts of notes: first those that lines open, then what lines report on them. */
export class LineReader {
  readonly #markers: Markers;
  readonly #names: OwnerNames;
  readonly #reports = new Map<string, readonly ReadTextLine[]>();

  constructor({ site, people, teams }: Registries) {
    this.#markers = new Markers(site.markers);
    this.#names = new OwnerNames(people, teams);
  }

  /** A cheap test that every text with a record passes, and most without one do not. */
  #mayHoldRecord(markdown: string): boolean {
    return signs.test(markdown) || this.#markers.mayBeIn(markdown) || mayHoldMarker(markdown);
  }

  /** Whether a record, a report or a box begins a line. */
  readonly #isStart = (text: string) =>
    text.startsWith('[[') || readBox(text) !== undefined || this.#markers.read(text) !== undefined;

  /** Adds the records that the text of a note opens. Its reports wait until all notes are read. */
  open(note: Note, { markdown, firstLine, tree }: LineText, ids: () => FreeIds): OpenedLines {
    const unopened = { note, markdown, findings: [], isRecord: never, isJudged: never, listOf: none };
    if (!tree.root || !this.#mayHoldRecord(markdown)) return unopened;
    // Without comments, the tree of the text has the places of its lines.
    const shown = blankedComments(markdown);
    const root = tree.source === markdown ? tree.root : markdownTree(shown);
    const words = {
      markers: this.#markers,
      findOwner: this.#names.in(note),
      keys: keysOfRecords,
      isPerson: (owner: string) => this.#names.isPerson(owner),
      isReported: (reference: string) =>
        [...note.followUps, ...note.checkIns].some(({ ref }) => ref === reference),
      isId: (word: string) => ids().isTaken(word),
    };
    const source = { markdown: shown, root, firstLine };
    const all = linesOf(source, this.#isStart);
    const lines = readLines(all, words);
    const left = [
      ...leftOver(note.path, { tree, firstLine, lines, keys: keysOfRecords }),
      ...unreadActions(note.path, source, all, lines, words.findOwner),
    ];
    const judged = new Set([...lines.map(({ at }) => at.line), ...left.flatMap(linesJudged)]);
    const isJudged = (line: number) => judged.has(line);
    const listOf = placesOfLists(all);
    if (lines.length === 0) return { ...unopened, findings: left, isJudged, listOf };
    this.#reports.set(note.path, lines);
    const taken = new Set(lines.filter(isRecord).flatMap(linesTaken));
    const opened = withOpened(note, lines, plain, ids);
    return {
      note: opened.note,
      findings: [...opened.findings, ...left],
      markdown: withoutTails({ markdown, shown, firstLine }, lines),
      isRecord: (line) => taken.has(line),
      isJudged,
      listOf,
    };
  }

  /** Adds the reports in the texts of all notes. */
  report(
    known: Known,
    ids: (note: Note) => FreeIds,
  ): { readonly notes: readonly Note[]; readonly findings: readonly Finding[] } {
    if (this.#reports.size === 0) return { notes: known.notes, findings: [] };
    const kinds = new Kinds(known);
    const findings: Finding[] = [];
    const notes = known.notes.map((note) => {
      const lines = this.#reports.get(note.path);
      if (!lines) return note;
      const reported = withReported(note, lines, kinds, plain, () => ids(note));
      findings.push(...reported.findings);
      return reported.note;
    });
    const secret = new PrivateIds(notes);
    for (const note of notes) findings.push(...belowPrivate(note, secret));
    return { notes, findings };
  }
}

/** Returns the function that finds the list of a line. Few notes need it, so it waits until it is called. */
function placesOfLists(lines: readonly TextLine[]): OpenedLines['listOf'] {
  let lists: ReadonlyMap<number, number | undefined> | undefined;
  return (line) => {
    lists ??= new Map(lines.map((one) => [one.line, one.list]));
    return lists.get(line);
  };
}

/** The lines of a finding. */
function linesJudged({ spot, related = [] }: Finding): readonly number[] {
  return [spot, ...related.map((other) => other.spot)].flatMap((one) =>
    typeof one === 'object' && 'line' in one ? one.line : [],
  );
}

/** The lines of the file that a record takes: its own, and those of its note. */
function linesTaken({ at, below }: ReadTextLine): readonly number[] {
  return below === '' ? [at.line] : [at.line, ...at.below.map((_, index) => at.line + 1 + index)];
}

/** Signs that only a text with a record, with something like one, or with a list of actions has: boxes, references, … */
const signs =
  /\[[^\]\n]?\](?:[ \t]|[@\p{L}])|\[[ \t]{2,3}\][ \t]|^[ \t\d*+>.)#-]*\[\[|[{^]|\|[ \t*_]*(?:who|owner|assign|responsib|person|lead|dri|by whom)|^[ \t*_]*(?:who|owner|assign|responsib|person|lead|dri|by whom)[^|\n]{0,20}\||\bactions?\b|\bto[- ]?dos?\b|\bnext steps\b|follow[- ]?up|\bA[IP]s?\b/imu;

const keysOfRecords: ReadonlySet<string> = new Set(
  [action, decision.in, question, debt, followUp.in, checkIn.out].flatMap(({ shape }) => Object.keys(shape)),
);
