import { type RecordKind, recordKinds } from '../../model/entry.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import { sameKey } from './usual-keys.ts';

/** The key that words in the place of a status have, in a follow-up or where a record is opened. */
export interface StatusKey {
  /** The sentence on the key. */
  readonly says: string;
  /** The key and its value, if both follow from the words. */
  readonly pair?: readonly [string, string];
}

/** How a word in the place of a status is read. `rest` are the words after it, such as an id. */
interface Reading {
  readonly kinds: readonly RecordKind[];
  readonly form: RegExp;
  readonly says: string;
  /** Where a record is opened, if the sentence differs there. */
  readonly opening?: string;
  readonly pair?: (rest: string) => readonly [string, string] | undefined;
}

const oneRef = /^[a-z0-9][\w.-]*(?:\/[\w.-]+)?$/;

/** Reads the words after a status as one reference. */
const asRef = (key: string) => (rest: string) => (oneRef.test(rest) ? ([key, rest] as const) : undefined);

/** Reads them as several references. */
const asRefs = (key: string) => (rest: string) => {
  const refs = rest.split(/\s*,\s*(?:and\s+)?|\s+and\s+/);
  return refs.every((ref) => oneRef.test(ref)) ? ([key, `[${refs.join(', ')}]`] as const) : undefined;
};

const readings: readonly Reading[] = [
  {
    kinds: ['action'],
    form: /^(?:skip|skipped)\b/i,
    says: 'A round of a recurring action is skipped with `round: skipped`. The action goes on.',
    opening: 'A later note skips a round of a recurring action, with `round: skipped` in a follow-up.',
    pair: () => ['round', 'skipped'],
  },
  {
    kinds: ['action'],
    form: /^(?:deferred|postponed|delayed|on[ -]hold|hold|paused)(?: (?:until|to|till) (.+))?$/i,
    says: 'An action that is deferred has a `start:` date.',
    pair: (rest) => (/^\d{4}-\d\d-\d\d$/.test(rest) ? ['start', rest] : undefined),
  },
  {
    kinds: ['action'],
    form: /^(?:blocked (?:by|on)|waiting (?:for|on)) (.+)$/i,
    says: 'Who or what blocks it has the key `blockedBy:`.',
    pair: asRef('blockedBy'),
  },
  {
    kinds: ['action'],
    form: /^dup(?:licates?|licated|e)?\b(?: of)?(?: (.+))?$/i,
    says: 'The other action has the key `duplicateOf:`.',
    pair: asRef('duplicateOf'),
  },
  {
    kinds: ['action'],
    form: /^split\b(?:(?: up)?(?: into)? (.+))?$/i,
    says: 'The actions that it was split into have the key `splitInto:`.',
    pair: asRefs('splitInto'),
  },
  {
    kinds: ['action'],
    form: /^(?:re-?assigned|handed[ -]over|assigned|claimed|taken)\b(?: (?:to|by))?(?: (.+))?$/i,
    says: 'The owner has the key `owner:`.',
    pair: asRef('owner'),
  },
  {
    kinds: ['action', 'decision'],
    form: /^(?:superseded|replaced|overridden|merged|moved)\b(?: (?:by|with|into|to))?(?: (.+))?$/i,
    says: 'What supersedes it has the key `supersededBy:`.',
    opening: 'The new record names the old one with `supersedes:`.',
    pair: asRef('supersededBy'),
  },
  {
    kinds: ['decision'],
    form: /^(?:reviewed|confirmed|re-?confirmed|reaffirmed|upheld|(?:still[ -])?in[ -]force)$/i,
    says: 'A decision that was reviewed and remains in force has `reviewed: true` in a follow-up.',
    pair: () => ['reviewed', 'true'],
  },
  {
    kinds: ['decision'],
    form: /^(?:objected|objection|opposed|contested|disputed|held|blocked)\b/i,
    says: 'An objection has the key `objection:` in a follow-up, with `{ by, note }`.',
  },
  {
    kinds: ['decision'],
    form: /^(?:objection )?withdrawn\b/i,
    says: 'The person who withdrew an objection has the key `withdrawn:` in a follow-up. A decision that was withdrawn is `rejected`.',
  },
  {
    kinds: ['decision'],
    form: /^(?:implemented|done|completed|finished|in-progress)$/i,
    says: 'The action that implements it has the key `implements:`.',
  },
  {
    kinds: ['question'],
    form: /^(?:answered|decided|resolved) (?:by|with|in) (.+)$/i,
    says: 'What answers it has the key `answeredBy:` in a follow-up.',
    pair: asRef('answeredBy'),
  },
];

/** Returns the key that was meant by words in the place of a status of a record. `undefined` for other words. */
export function statusKey(words: string, kind: RecordKind, isFollowUp: boolean): StatusKey | undefined {
  for (const { kinds, form, says, opening = says, pair } of readings) {
    const found = kinds.includes(kind) ? form.exec(words.trim()) : null;
    if (!found) continue;
    // What a record is opened with has no report on a round, and other keys of its own.
    const meant = isFollowUp ? pair?.(found[1]?.trim() ?? '') : undefined;
    return { says: isFollowUp ? says : opening, ...(meant && { pair: meant }) };
  }
  return undefined;
}

/** Returns the kind of the record to which a place of a note belongs, such as its status. `holder` is its mapping. */
export function recordKindAt([list]: KeyPath, holder: unknown): RecordKind | undefined {
  if (list === 'followUps')
    return recordKinds.find((kind) => sameKey(kind, Object.keys(Object(holder))) !== undefined);
  return recordKinds.find((kind) => list === (kind === 'debt' ? kind : `${kind}s`));
}
