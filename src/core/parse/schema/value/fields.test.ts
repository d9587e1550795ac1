import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { question } from '../record/question.ts';
import { fieldsOf } from './fields.ts';
import { mapping } from './mapping.ts';
import { names } from './reference.ts';
import { text } from './text.ts';

describe('the list of fields', () => {
  it('has each key of a mapping with its description and its type, in the order of the schema', () => {
    const schema = mapping({
      text: text.describe('What it is.'),
      names: names.describe('Who is there.'),
      reason: text.optional().describe('Why.'),
    });
    expect(fieldsOf(schema).map(({ key, description }) => [key, description])).toEqual([
      ['text', 'What it is.'],
      ['names', 'Who is there.'],
      ['reason', 'Why.'],
    ]);
    expect(fieldsOf(schema).map(({ type }) => type)).toEqual(Object.values(schema.shape));
  });

  it('of a record is that of its entry', () => {
    const read = question.parse({ id: 'q', text: 'Q', answer: 'A', for: 'none' });
    const keys = fieldsOf(question).map(({ key }) => key);
    expect(keys.filter((key) => key in read)).toEqual(Object.keys(read));
    expect(keys).toEqual(Object.keys(z.toJSONSchema(question, { io: 'input' }).properties ?? {}));
  });
});
