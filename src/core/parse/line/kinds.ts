import { type FollowUpEntry, isOfRecord, type RecordKind, recordKinds } from '../../model/entry.ts';
import { recordId, toSlug } from '../../model/id.ts';
import type { Note } from '../../model/note.ts';
import type { ProgramEntry, QuarterEntry } from '../../model/registry.ts';
import type { ReportedKind } from './report.ts';

/** What references can lead to. */
export interface Known {
  readonly notes: readonly Note[];
  readonly programs: readonly ProgramEntry[];
  readonly quarters: readonly QuarterEntry[];
}

const listOf = { action: 'actions', decision: 'decisions', question: 'questions', debt: 'debt' } as const;

/** The kinds of all records, topics and aims by their ids, also the earlier ones: what a reference in a line is about. */
export class Kinds {
  readonly #byId = new Map<string, ReportedKind>();

  constructor({ notes, programs, quarters }: Known) {
    for (const { id, outcomes } of programs) {
      this.#add(id, 'aim');
      for (const outcome of outcomes) {
        this.#addAll([outcome.id, ...(outcome.formerly ?? [])], id, 'aim');
        for (const { id: objective, formerly = [] } of outcome.objectives)
          this.#addAll([objective, ...formerly], id, 'aim');
      }
    }
    for (const { id, goals } of quarters)
      for (const goal of goals) {
        this.#addAll([goal.id, ...(goal.formerly ?? [])], id, 'aim');
        for (const milestone of goal.milestones) this.#add(`${id}/${goal.id}/${milestone.id}`, 'aim');
      }
    for (const note of notes) this.#addNote(note);
  }

  /** Returns the kind of what a reference in a note of a series leads to. Nothing if it leads nowhere. */
  of(reference: string, seriesId: string): ReportedKind | undefined {
    return (
      this.#byId.get(recordId(seriesId, reference)) ??
      this.#byId.get(reference) ??
      this.#byId.get(recordId(seriesId, toSlug(reference)))
    );
  }

  #addNote(note: Note): void {
    for (const kind of recordKinds)
      for (const { id, formerly = [] } of note[listOf[kind]])
        this.#addAll([id, ...formerly], note.seriesId, kind);
    for (const entry of note.followUps)
      if (isIntroducing(entry)) this.#addAll([entry.ref], note.seriesId, entry.kind);
    for (const topic of note.forNextTime) {
      const ids = typeof topic === 'string' ? [toSlug(topic)] : [topic.id, toSlug(topic.text)];
      this.#addAll(ids, note.seriesId, 'topic');
    }
  }

  #addAll(ids: readonly string[], holder: string, kind: ReportedKind): void {
    for (const id of ids) this.#add(recordId(holder, id), kind);
  }

  /** The first use of an id counts, as in the archive. */
  #add(id: string, kind: ReportedKind): void {
    if (!this.#byId.has(id)) this.#byId.set(id, kind);
  }
}

function isIntroducing(
  entry: Note['followUps'][number],
): entry is FollowUpEntry & { readonly kind: RecordKind } {
  return isOfRecord(entry) && entry.text !== undefined;
}
