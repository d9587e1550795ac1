import type { FieldPlace } from '../../model/linked-note.ts';
import type { Mention, Note } from '../../model/note.ts';
import type { Trackers } from '../../model/trackers.ts';
import { personPattern, referencePattern } from './spelled-names.ts';
import { trackerPattern } from './tracker-pattern.ts';

/** A mention in a field of a note, with the text that has it. */
export interface FieldMention extends Pick<Mention, 'kind' | 'target'> {
  readonly place: FieldPlace;
}

/** The fields of a note that hold texts of meetings. */
const fields = [
  'checkIns',
  'actions',
  'followUps',
  'decisions',
  'questions',
  'debt',
  'teamUpdates',
  'forNextTime',
  'links',
  'amendments',
  'sprint',
  'retro',
  'incident',
  'incidents',
  'timeline',
  'proposals',
] as const satisfies readonly (keyof Note)[];

/** Fields that are no texts: ids, names and words of the format. A person in one of them is not mentioned by it. */
const noTexts = new Set(['id', 'ref', 'status', 'owner', 'for', 'visibility', 'supersedes', 'splitInto']);

const addressPattern = String.raw`(?<address>https?:\/\/[^\s<>"']+)`;

/** Finds the mentions in the fields of notes: by `[[…]]`, by `@…`, and by tracker ids, also in fields of their own. */
export class FieldMentions {
  readonly #trackers: Trackers;
  readonly #pattern: RegExp;

  constructor(trackers: Trackers) {
    this.#trackers = trackers;
    const parts = [addressPattern, referencePattern, personPattern, trackerPattern(trackers)];
    this.#pattern = new RegExp(parts.filter(Boolean).join('|'), 'gu');
  }

  /** Returns the mentions of a note in the order of its fields. */
  of(note: Note): readonly FieldMention[] {
    const found: FieldMention[] = [];
    for (const field of fields) this.#read(note[field], field, { text: '' }, found);
    return found;
  }

  /** Returns the mentions of one entry, such as an action. */
  ofEntry(entry: object): readonly FieldMention[] {
    const found: FieldMention[] = [];
    this.#read(entry, '', { text: '' }, found);
    return found;
  }

  #read(value: unknown, key: string, near: FieldPlace, found: FieldMention[]): void {
    if (typeof value === 'string') this.#readText(value, key, near, found);
    else if (Array.isArray(value)) for (const item of value) this.#read(item, key, near, found);
    else if (typeof value === 'object' && value !== null) {
      const place = { text: textOf(value) ?? near.text };
      for (const [name, part] of Object.entries(value))
        if (!noTexts.has(name)) this.#read(part, name, place, found);
    }
  }

  #readText(text: string, key: string, near: FieldPlace, found: FieldMention[]): void {
    if (key === 'tracker' || key === 'blockedBy') {
      if (key === 'tracker' || this.#trackers.takes(text))
        found.push({ kind: 'tracker', target: text, place: near });
      if (this.#trackers.takes(text)) return;
    }
    const place = key === 'url' ? near : { text };
    for (const { groups } of text.matchAll(this.#pattern)) {
      const { address, ref, person, tracker } = groups ?? {};
      const id = address === undefined ? tracker : this.#trackers.inAddress(address)?.id;
      if (id !== undefined) found.push({ kind: 'tracker', target: id, place });
      else if (person !== undefined) found.push({ kind: 'person', target: person, place });
      else if (ref !== undefined) found.push({ kind: 'reference', target: ref, place });
    }
  }
}

/** The text of an entry, by which a reader knows it. */
function textOf(entry: object): string | undefined {
  for (const key of ['text', 'note', 'reason']) {
    const text: unknown = Reflect.get(entry, key);
    if (typeof text === 'string') return text;
  }
  return undefined;
}
