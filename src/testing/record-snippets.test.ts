import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { type LineList, lineLists } from '../core/model/line/note-line.ts';
import { action } from '../core/parse/schema/record/action.ts';
import { checkIn } from '../core/parse/schema/record/check-in.ts';
import { debt } from '../core/parse/schema/record/debt.ts';
import { decision } from '../core/parse/schema/record/decision.ts';
import { followUp } from '../core/parse/schema/record/follow-up.ts';
import { question } from '../core/parse/schema/record/question.ts';
import { readArchive } from '../core/reading.ts';

/*
 * The snippets of VS Code for records in the text. Each, with the defaults of its placeholders, is the record that its
 * description says.
 */

const snippets = z
  .record(z.string(), z.object({ scope: z.string(), body: z.string(), description: z.string() }))
  .parse(JSON.parse(readFileSync('.vscode/records.code-snippets', 'utf8')));

/** A snippet as the editor writes it, if the writer changes nothing: the first of several choices. */
function filled(body: string): string {
  return body.replaceAll(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^|]*\|)\}|\$\d+/g, '$1$2');
}

/** The records, reports and check-ins of a line, after a note with what the placeholders refer to. */
function recordsOf(line: string) {
  const note = (day: string, body: string) => ({
    path: `notes/ops/${day}.md`,
    text: `---\ntitle: Weekly\ndate: ${day}\nattendees: [owner]\nfor: p1/o1.1\n---\n\n${body}\n`,
  });
  const opened = [
    '## Topic ^topic-id',
    '- [ ] @owner: order the screens ^action-id',
    '- QUESTION: @owner: where do they hang? ^question-id',
  ];
  const files = [
    { path: 'people.yaml', text: '- { id: owner, name: Bo Owner }' },
    {
      path: 'programs/p1.md',
      text: '---\ntitle: P1\noutcomes: [{ id: o1, text: O1, objectives: [{ id: o1.1, text: Screens, owner: owner }] }]\n---\n',
    },
    note('2026-01-05', opened.join('\n\n')),
    note('2026-01-12', line),
  ];
  const { content, diagnostics } = readArchive(
    { files, assets: [], findings: [], noPictures: [] },
    '2026-01-12',
  );
  const [, read] = content.notes;
  const lines = read?.lines ?? [];
  const listOf = (list: LineList): readonly unknown[] =>
    (list === 'objectives' ? read?.checkIns : read?.[list]) ?? [];
  const records = lineLists.flatMap((list) => listOf(list).map((entry) => ({ list, entry })));
  return { records, findings: diagnostics.map(({ code, message }) => `${code}: ${message}`), lines };
}

const on = { kind: 'action', ref: 'action-id' };

it.each<[string, string, object | string]>([
  ['An open action', 'actions', { owner: ['owner'], text: 'What to do', status: 'open' }],
  ['An action in words', 'actions', { owner: ['owner'], text: 'Do what' }],
  ['An action with another status', 'actions', { status: 'in-progress', text: 'What to do' }],
  ['A decision', 'decisions', { text: 'what was decided', status: 'accepted' }],
  ['A proposal', 'decisions', { text: 'what was proposed', status: 'proposed' }],
  ['A question', 'questions', { owner: ['owner'], text: 'What is not known?' }],
  ['A debt', 'debt', { text: 'what is provisional', remedy: 'what would end it' }],
  ['A parked topic', 'forNextTime', 'subject'],
  ['A follow-up', 'followUps', { ...on, status: 'open', note: 'what is new' }],
  ['A follow-up: done', 'followUps', { ...on, status: 'done', note: 'what was done' }],
  ['A follow-up: in progress', 'followUps', { ...on, status: 'in-progress', note: 'what is new' }],
  ['A follow-up: blocked', 'followUps', { ...on, status: 'blocked', blockedBy: ['question-id'] }],
  ['A follow-up: dropped', 'followUps', { ...on, status: 'dropped', reason: 'why' }],
  ['A follow-up: due date', 'followUps', { ...on, due: expect.anything() }],
  [
    'A follow-up: answered',
    'followUps',
    { kind: 'question', ref: 'question-id', status: 'answered', note: 'the answer' },
  ],
  [
    'A check-in',
    'objectives',
    { ref: 'p1/o1.1', status: 'in-progress', health: 'on-track', note: 'what is new' },
  ],
  ['A topic', 'forNextTime', { id: 'subject', text: 'Subject' }],
  ['A topic again', 'followUps', { kind: 'topic', ref: 'topic-id' }],
])('%s is the record that it says, without a finding', (name, list, entry) => {
  const { records, findings } = recordsOf(filled(snippets[name]?.body ?? ''));
  expect(findings).toEqual([]);
  expect(records).toEqual([
    { list, entry: typeof entry === 'string' ? entry : expect.objectContaining(entry) },
  ]);
});

/** Keys that the words of a line give, and those of its later life. */
const given = ['id', 'text', 'note', 'ref', 'formerly', 'assumed'];

it.each<[string, string, object, readonly string[], object]>([
  ['An id', '- ACTION: @owner to do it', action.shape, [], { id: 'id' }],
  ['Attributes of an action', '- [ ] @owner: do it', action.shape, ['owner', 'status'], { for: 'none' }],
  ['Attributes of a decision', '- DECISION: we do it', decision.in.shape, [], { method: 'consensus' }],
  ['Attributes of a question', '- QUESTION: @owner: why?', question.shape, ['owner'], { for: 'none' }],
  ['Attributes of a debt', '- DEBT: a list by hand', debt.shape, [], { cause: 'what caused it' }],
  [
    'Attributes of a follow-up',
    '- [ ] [[action-id]] it is new',
    followUp.in.shape,
    ['action', 'decision', 'question', 'debt', 'status'],
    { due: expect.anything() },
  ],
  ['Attributes of a check-in', '- [/] [[p1/o1.1]] two of three', checkIn.out.shape, ['status'], { value: 1 }],
])('%s: all keys, without a finding', (name, line, shape, others, entry) => {
  const body = snippets[name]?.body ?? '';
  const { records, findings } = recordsOf(`${line} ${filled(body)}`);
  expect(findings).toEqual([]);
  expect(records.map((one) => one.entry)).toEqual([expect.objectContaining(entry)]);
  if (name === 'An id') return;
  const keys = /\|(.*?)\|/.exec(body)?.[1]?.split(',') ?? [];
  expect(keys.toSorted()).toEqual(
    Object.keys(shape)
      .filter((key) => ![...given, ...others].includes(key))
      .toSorted(),
  );
});
