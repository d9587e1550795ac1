import type { RecordKind } from '../../../model/entry.ts';
import { type Field, fieldsOf } from '../value/fields.ts';
import { action } from './action.ts';
import { debt } from './debt.ts';
import { decision } from './decision.ts';
import { question } from './question.ts';

/** Fields of each kind of record. */
export const recordFields: Readonly<Record<RecordKind, readonly Field[]>> = {
  action: fieldsOf(action),
  decision: fieldsOf(decision.in),
  question: fieldsOf(question),
  debt: fieldsOf(debt),
};
