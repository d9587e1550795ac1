import type { KeyPath, Spot } from '../../model/finding/source.ts';
import type { FieldPlace } from '../../model/linked-note.ts';
import type { Mention, Note } from '../../model/note.ts';
import type { Trackers } from '../../model/trackers.ts';
import { TextMentions } from './text-mentions.ts';

/** A mention in a field, with the text that has it. */
export interface FieldMention extends Pick<Mention, 'kind' | 'target' | 'isQuoted'> {
  readonly place: FieldPlace;
  /** Its place in the file, if it is in a text. The check judges those. */
  readonly spot?: Spot;
}

/** The fields of a note that hold texts of meetings. */
const fields = [
  'title',
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
  'waivers',
] as const satisfies readonly (keyof Note)[];

/** The keys of fields with another name in the file. */
const keyOf: Partial<Record<(typeof fields)[number], string>> = { checkIns: 'objectives', waivers: 'ignore' };

/** Fields that are no texts: ids, names and words of the format. A person in one of them is not mentioned by it. */
const noTexts = new Set([
  ...['id', 'ref', 'status', 'owner', 'for', 'visibility', 'supersedes', 'splitInto', 'implements'],
  ...['duplicateOf', 'team', 'person', 'by', 'formerly', 'continues', 'rule'],
]);

/** Finds the mentions in fields: by `[[…]]`, by `@…`, and by tracker ids, also in fields of their own. */
export class FieldMentions {
  readonly #trackers: Trackers;
  readonly #texts: TextMentions;

  constructor(trackers: Trackers) {
    this.#trackers = trackers;
    this.#texts = new TextMentions(trackers);
  }

  /** Returns the mentions of a note in the order of its fields. */
  of(note: Note): readonly FieldMention[] {
    return fields.flatMap((field) => this.ofEntry(note[field], [keyOf[field] ?? field]));
  }

  /** Returns the mentions of one entry, such as an action. `keys` are those of the entry in its file. */
  ofEntry(entry: unknown, keys: KeyPath = []): readonly FieldMention[] {
    const found: FieldMention[] = [];
    this.#read(entry, keys, { text: '' }, found);
    return found;
  }

  #read(value: unknown, keys: KeyPath, near: FieldPlace, found: FieldMention[]): void {
    if (typeof value === 'string') this.#readText(value, keys, near, found);
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) this.#read(item, [...keys, index], near, found);
    } else if (typeof value === 'object' && value !== null) {
      const place = { text: textOf(value) ?? near.text };
      for (const [name, part] of Object.entries(value))
        if (!noTexts.has(name)) this.#read(part, [...keys, name], place, found);
    }
  }

  #readText(text: string, keys: KeyPath, near: FieldPlace, found: FieldMention[]): void {
    const key = keys.findLast((one) => typeof one === 'string');
    const isBlocker = key === 'blockedBy';
    if (key === 'tracker' || isBlocker) {
      if (key === 'tracker' || this.#trackers.takes(text))
        found.push({ kind: 'tracker', target: text, place: near });
      if (this.#trackers.takes(text)) return;
    }
    const place = key === 'url' ? near : { text };
    for (const { kind, target, written, isQuoted } of this.#texts.of(text))
      found.push({
        kind,
        target,
        place,
        ...(isQuoted && { isQuoted }),
        ...(!isBlocker && { spot: { keys, words: written } }),
      });
  }
}

/** Returns the texts of the fields of a note that may mention something, and those that are no texts but look alike. */
export function fieldTexts(note: Note): readonly string[] {
  return fields.flatMap((field) => stringsIn(note[field]));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (noTexts.has(key) ? [] : stringsIn(part)));
}

/** The text of an entry, by which a reader knows it. */
function textOf(entry: object): string | undefined {
  for (const key of ['text', 'note', 'reason']) {
    const text: unknown = Reflect.get(entry, key);
    if (typeof text === 'string') return text;
  }
  return undefined;
}
