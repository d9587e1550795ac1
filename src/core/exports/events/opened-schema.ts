import * as z from 'zod';
import type { RecordKind } from '../../model/entry.ts';
import { recordFields } from '../../parse/schema/record/records.ts';
import type { Field } from '../../parse/schema/value/fields.ts';
import { dayValue, idOf } from '../lines/data-values.ts';
import { fieldShape } from '../lines/field-data.ts';
import { resolvedKeys } from '../lines/resolved-keys.ts';

/** The keys of every event: the note that reports it, and the date of that note. */
export const fromNote = {
  day: dayValue.describe('Date of the note, from which on it is known.'),
  note: idOf('The note: `deployment-pipeline/2017-07-25`. The part before the `/` is its series.'),
};

/** The keys of an event within a note, which is known from the date of the note on. */
export const withinNote = {
  ...fromNote,
  dayAssumed: z.literal(true).optional().describe('Present if `day` is assumed.'),
};

/** The keys that every kind of record has. They are written first. */
const first = ['id', 'text', 'owner', 'for', 'tracker'];

/**
 * The fields of a kind of record in the order of its event, without `visibility`: private records are not published.
 */
export interface OpenedFields {
  readonly first: readonly Field[];
  /** The status, then fields written as in the note, then fields that refer to something. */
  readonly others: readonly Field[];
}

function openedFields(fields: readonly Field[]): OpenedFields {
  const rank = ({ key }: Field) => (key === 'status' ? 0 : resolvedKeys.has(key) ? 2 : 1);
  return {
    first: first.flatMap((key) => fields.filter((field) => field.key === key)),
    others: fields
      .filter(({ key }) => key !== 'visibility' && !first.includes(key))
      .toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** The fields of each kind of record, from its schema. */
export const fieldsOfKind: Readonly<Record<RecordKind, OpenedFields>> = {
  action: openedFields(recordFields.action),
  decision: openedFields(recordFields.decision),
  question: openedFields(recordFields.question),
  debt: openedFields(recordFields.debt),
};

function openedShape(kind: RecordKind) {
  const { first, others } = fieldsOfKind[kind];
  return z.strictObject({
    event: z.literal('opened'),
    ...withinNote,
    ...fieldShape(first),
    record: z.literal(kind),
    ...fieldShape(others),
  });
}

/** A record was opened by a note: an action, a decision, a question or a debt. */
export const openedSchema = z.discriminatedUnion('record', [
  openedShape('action').describe('An action.'),
  openedShape('decision').describe('A decision, proposed or made.'),
  openedShape('question').describe('A question.'),
  openedShape('debt').describe('A debt.'),
]);
