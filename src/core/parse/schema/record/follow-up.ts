import * as z from 'zod';
import {
  type FollowUpEntry,
  type ObjectionEntry,
  type RecordKind,
  recordKinds,
  type TopicReportEntry,
} from '../../../model/entry.ts';
import { debtStatusOf, decisionNeeds, recordStatuses } from '../../../model/status.ts';
import { wordMeant } from '../../usual-words.ts';
import { day, due } from '../value/day.ts';
import { flag } from '../value/figure.ts';
import { formerly } from '../value/former.ts';
import { problemOfId } from '../value/id.ts';
import { mapping, type Shape } from '../value/mapping.ts';
import { oneOf, type Problem, report } from '../value/problem.ts';
import { oneOrMany, serves } from '../value/reference.ts';
import { name, text } from '../value/text.ts';
import { topicReport } from './topic-report.ts';

type Status = NonNullable<FollowUpEntry['status']>;

/** A follow-up as written: the key of one of the four kinds has the record's id, or `topic` alone that of a topic. The status is checked later. */
type Written = Omit<FollowUpEntry, 'kind' | 'ref' | 'status'> & { readonly status?: string } & {
  readonly [Kind in RecordKind]?: string;
};

const objection = mapping({
  by: name.describe('Who objects.'),
  note: text.optional().describe('The objection in words.'),
} satisfies Shape<ObjectionEntry>);

/** The keys that only some kinds of record have in a follow-up, with those kinds. */
const kindsOf: Readonly<Partial<Record<keyof FollowUpEntry, readonly RecordKind[]>>> = {
  start: ['action'],
  round: ['action'],
  splitInto: ['action'],
  duplicateOf: ['action'],
  needs: ['decision'],
  reviewBy: ['decision'],
  reviewed: ['decision'],
  objection: ['decision'],
  withdrawn: ['decision'],
  supersededBy: ['action', 'decision'],
  answeredBy: ['question'],
};

/** A note's report on a record that an earlier note opened. */
export const followUp = mapping({
  action: name.optional().describe('The action that this follows up.'),
  decision: name.optional().describe('The decision that this follows up.'),
  question: name.optional().describe('The question that this follows up.'),
  debt: name.optional().describe('The debt that this follows up.'),
  status: name.optional().describe('The new status. Leave it out if the record was only mentioned.'),
  note: text.optional().describe('What was reported.'),
  text: text.optional().describe('The text of a record opened before the archive begins.'),
  due: due.optional().describe('The new due date, in any form that an action takes.'),
  owner: oneOrMany.optional().describe('The new owner or owners.'),
  for: serves.optional().describe('What it serves from now on.'),
  reason: text.optional().describe('Why it was dropped or rejected.'),
  closed: day.optional().describe('Date it was done, if between two meetings.'),
  blockedBy: oneOrMany.optional().describe('What blocks it now. `[]`: nothing blocks it any more.'),
  team: name
    .optional()
    .describe(
      'The team or owner whose part this reports, for an action of `everyone` or of several owners. Without it, `status` is that of the whole action, and parts that were done remain done.',
    ),
  start: day.optional().describe('Actions: the new start date. Until then the action is deferred.'),
  round: z
    .enum(['skipped'])
    .optional()
    .describe('Recurring actions: `skipped` skips one round. It is neither done nor missed.'),
  splitInto: oneOrMany.optional().describe('Actions: the actions it was split into.'),
  duplicateOf: name.optional().describe('Actions: the action that it repeats.'),
  tracker: oneOrMany.optional().describe('Further ids of the same work in a tracker.'),
  topic: name
    .optional()
    .describe(
      'The topic that the record belongs to from now on. Without a record: the topic that this reports, by its id or its text.',
    ),
  needs: z
    .enum(decisionNeeds)
    .optional()
    .describe('Decisions: the need from now on. See `needs` of a decision.'),
  reviewBy: day.optional().describe('Decisions: the date of the next review.'),
  reviewed: flag
    .optional()
    .describe('Decisions: `true` if it was reviewed and remains in force. Its review is no longer due.'),
  objection: objection
    .optional()
    .describe('Decisions: an objection, `{ by, note }`. It holds a lazy consensus until it is withdrawn.'),
  withdrawn: name.optional().describe('Decisions: the person who withdrew an objection.'),
  supersededBy: oneOrMany
    .optional()
    .describe(
      'Actions and decisions: what supersedes it from now on. A decision does so once it is accepted.',
    ),
  answeredBy: name
    .optional()
    .describe('Questions: the decision or action that answers it. The question is then answered.'),
  formerly: formerly(undefined, undefined).describe(
    'Earlier ids of a record that `text` introduces, short or full. Its old address leads here.',
  ),
} satisfies Shape<Written>).transform((written, context): FollowUpEntry | TopicReportEntry => {
  const { topic } = written;
  if (topic !== undefined && recordKinds.every((one) => written[one] === undefined))
    return topicReport({ ...written, topic }, context);
  const { action, decision, question, debt, status, ...rest } = written;
  const known = oneKind(written, context);
  const kind = known ?? 'action';
  const ref = { action, decision, question, debt }[kind] ?? '';
  const wrong = rest.text === undefined ? undefined : problemOfNewId(kind, ref);
  if (wrong) report(context, { ...wrong, path: [kind] });
  for (const [key, kinds] of Object.entries(kindsOf)) {
    const value: unknown = Reflect.get(rest, key);
    if (value === undefined || kinds.includes(kind)) continue;
    const owners = kinds.map((one) => (one === 'action' ? 'an action' : `a ${one}`)).join(' or ');
    const message = `\`${key}\` belongs to a follow-up of ${owners}, found \`${kind}\`.`;
    const hint = typeof value === 'string' || value === true ? `remove \`${key}: ${value}\`` : undefined;
    report(context, { code: 'unknown-key', path: [key], atKey: true, message, hint });
  }
  if (rest.formerly !== undefined && rest.text === undefined) {
    const message = '`formerly` belongs to the entry that opens the record, or to a follow-up with `text`.';
    report(context, {
      code: 'unknown-key',
      path: ['formerly'],
      atKey: true,
      message,
      hint: 'remove `formerly`',
    });
  }
  const given = known && statusOf(known, status, context);
  if (rest.answeredBy !== undefined && given !== undefined && given !== 'answered') {
    const message = `\`answeredBy\` answers the question, but its status is \`${given}\`.`;
    report(context, { code: 'bad-value', path: ['status'], message, hint: 'write `answered`' });
  }
  return { kind, ref, status: rest.answeredBy === undefined ? given : 'answered', ...rest };
});

/** Checks the id of a record that a follow-up introduces. Other references only have to be found. */
function problemOfNewId(kind: RecordKind, ref: string): Problem | undefined {
  return problemOfId(ref.slice(ref.indexOf('/') + 1), kind === 'debt' ? undefined : kind);
}

function oneKind(written: Written, context: z.RefinementCtx): RecordKind | undefined {
  const [kind, other] = recordKinds.filter((candidate) => written[candidate] !== undefined);
  if (kind === undefined) {
    report(context, {
      code: 'missing-key',
      message: 'Missing `action`, `decision`, `question`, `debt` or `topic`: the id of the record.',
      missing: [...recordKinds, 'topic'],
    });
  } else if (other !== undefined) {
    report(context, {
      code: 'unknown-key',
      path: [other],
      atKey: true,
      message: `A follow-up has one record, found \`${kind}\` and \`${other}\`.`,
      hint: `move \`${other}\` to a follow-up of its own`,
    });
  }
  return kind;
}

function statusOf(
  kind: RecordKind,
  written: string | undefined,
  context: z.RefinementCtx,
): Status | undefined {
  if (written === undefined) return undefined;
  const words: readonly Status[] = recordStatuses[kind];
  const said = kind === 'debt' ? debtStatusOf(written) : written;
  const status = words.find((word) => word === said);
  if (status === undefined) {
    const near = wordMeant(written, words);
    report(context, {
      code: 'bad-value',
      path: ['status'],
      message: `\`${written}\` is not a status of ${kind === 'action' ? 'an action' : `a ${kind}`}. Expected ${oneOf(words)}.`,
      hint: near === undefined ? undefined : `write \`${near}\``,
    });
  }
  return status;
}
