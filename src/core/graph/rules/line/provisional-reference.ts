import type { Finding } from '../../../model/finding/finding.ts';
import type { Spot } from '../../../model/finding/source.ts';
import { recordId } from '../../../model/id.ts';
import type { NoteLine } from '../../../model/line/note-line.ts';
import type { LinkedNote } from '../../../model/linked-note.ts';
import { topicKey } from '../../linking/topics.ts';
import { at, finding } from '../../linking/where.ts';
import type { Rule } from '../rule.ts';

/** A record whose id is made of its text: its place, and the line with its id. */
interface Provisional {
  readonly path: string;
  readonly line: NoteLine;
}

/** The keys that refer to records, by the list whose items have them. */
const referring = {
  actions: ['blockedBy', 'supersedes', 'implements', 'duplicateOf', 'splitInto'],
  decisions: ['supersedes'],
  followUps: ['ref', 'blockedBy', 'supersededBy', 'splitInto', 'duplicateOf', 'answeredBy'],
} as const;

/** Nothing may refer to a provisional id: it changes with the text of its record. */
export const provisionalReference: Rule = {
  code: 'provisional-reference',
  check: ({ notes }) => {
    const provisional = provisionalRecords(notes);
    return provisional.size === 0 ? [] : notes.flatMap((note) => foundIn(note, provisional));
  },
};

/** An editor wrapped it: to write the whole line over its first one would leave the others. */
function lineWithId({ breaks, withId = '' }: NoteLine): string {
  const id = /\^\S+$/.exec(withId)?.[0] ?? '';
  return breaks ? `put \`${id}\` at the end of its last line` : `write the line as \`${withId}\``;
}

function provisionalRecords(notes: readonly LinkedNote[]): ReadonlyMap<string, Provisional> {
  // Of equal ids the first use counts, as in the archive.
  return new Map(
    notes.toReversed().flatMap(({ note }) =>
      (note.lines ?? []).toReversed().flatMap((line): (readonly [string, Provisional])[] => {
        const entry =
          line.isProvisional && line.list !== 'objectives' ? note[line.list][line.index] : undefined;
        const id =
          typeof entry === 'string' ? topicKey(entry) : entry && 'id' in entry ? entry.id : undefined;
        return id === undefined ? [] : [[recordId(note.seriesId, id), { path: note.path, line }]];
      }),
    ),
  );
}

function foundIn({ note }: LinkedNote, provisional: ReadonlyMap<string, Provisional>): readonly Finding[] {
  const found = (reference: string, spot: Spot): Finding[] => {
    const record = provisional.get(recordId(note.seriesId, reference));
    if (!record) return [];
    const { line, column } = record.line;
    return [
      finding(
        'provisional-reference',
        { path: note.path, spot },
        `\`${reference}\` is made of the text of its record, and changes with it. Give the record an id.`,
        {
          hint: lineWithId(record.line),
          related: [{ path: record.path, spot: { line, column }, message: 'The record is here.' }],
        },
      ),
    ];
  };
  const lists = ['actions', 'decisions', 'followUps'] as const;
  const inFields = lists.flatMap((list) =>
    note[list].flatMap((entry, index) =>
      referring[list].flatMap((key) => {
        const value: unknown = Reflect.get(entry, key);
        const name = key === 'ref' && 'kind' in entry ? entry.kind : key;
        if (typeof value === 'string') return found(value, at(note.path, list, index, name).spot);
        if (!Array.isArray(value)) return [];
        return value.flatMap((one: unknown, item) =>
          typeof one === 'string' ? found(one, at(note.path, list, index, name, item).spot) : [],
        );
      }),
    ),
  );
  const inText = note.body.mentions.flatMap(({ kind, target, line, column }) =>
    kind === 'reference' ? found(target, { line, column }) : [],
  );
  return [...inFields, ...inText];
}
