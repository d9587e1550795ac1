import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aNote, anAction, anArchive, aPerson } from '../../../testing/builders.ts';
import { note } from '../../parse/schema/note.ts';
import { action } from '../../parse/schema/record/action.ts';
import { followUp } from '../../parse/schema/record/follow-up.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { mapping } from '../../parse/schema/value/mapping.ts';
import { text, texts } from '../../parse/schema/value/text.ts';
import { fieldShape, fieldValues, plainValues } from './field-data.ts';
import { plainFields } from './plain-fields.ts';

const { find } = anArchive({
  people: [aPerson({ id: 'dan', name: 'Dan' })],
  notes: [aNote({ id: 'ops/2017-03-07', chair: 'Eve', actions: [anAction({ id: 'wait' })] })],
});
const place = { find, seriesId: 'ops' };
const given = (values: object) => JSON.parse(JSON.stringify(values));

describe('an entry as data', () => {
  it('has ids where the note refers to something, and the rest as written', () => {
    const entry = anAction({
      id: 'a',
      owner: ['Dan'],
      blockedBy: ['wait'],
      due: 'next-meeting',
      reason: 'R',
    });
    expect(given(fieldValues(fieldsOf(action), entry, place))).toEqual({
      id: 'ops/a',
      text: entry.text,
      owner: ['dan'],
      due: 'next-meeting',
      status: 'open',
      blockedBy: ['ops/wait'],
      reason: 'R',
      visibility: 'public',
    });
  });

  it('has each attendee once, with a role if there is one', () => {
    const people = [
      { person: 'dan' },
      'Dan',
      { person: 'Eve', as: 'host', of: 'ops' },
      { person: 'Eve', of: 'web' },
    ];
    const [chair, one] = [['dan', 'Eve'], 'Dan'];
    const entry = { attendees: people, chair, scribe: one, guests: ['Ada'], regrets: [] };
    const keys = Object.keys(entry);
    const fields = fieldsOf(note).filter(({ key }) => keys.includes(key));
    expect(given(fieldValues(fields, entry, place))).toEqual({
      chair: ['dan', 'Eve'],
      scribe: 'dan',
      attendees: ['dan', { person: 'Eve', as: 'host', of: 'web' }],
      guests: ['Ada'],
    });
    expect(given(fieldValues(fields, { attendees: 'unknown' }, place))).toEqual({ attendees: 'unknown' });
  });

  it('has an empty list only where the note may say that there is nothing', () => {
    const values = fieldValues(fieldsOf(followUp.in), { note: 'N', owner: [], for: 'none' }, place);
    expect(given(values)).toEqual({ reported: 'N', owner: [], for: 'none' });
  });

  it('has a new field as soon as the schema has it', () => {
    const fields = plainFields(fieldsOf(mapping({ effort: text.describe('E'), steps: texts.describe('S') })));
    const schema = z.strictObject(fieldShape(fields));
    expect(plainValues(fields, { effort: '3 days', steps: [] })).toEqual({ effort: '3 days' });
    expect(z.toJSONSchema(schema)).toMatchObject({
      properties: {
        effort: { type: 'string', description: 'E' },
        steps: { type: 'array', description: 'S' },
      },
      required: ['effort'],
    });
  });
});
