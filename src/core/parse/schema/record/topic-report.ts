import type * as z from 'zod';
import type { TopicReportEntry } from '../../../model/entry.ts';
import { statusIn, topicStatuses } from '../../../model/status.ts';
import { wordMeant } from '../../usual-words.ts';
import { oneOf, report } from '../value/problem.ts';

/** The keys of a follow-up of a topic as written. It may have others, which only records have. */
interface Written {
  readonly topic: string;
  readonly status?: string;
  readonly note?: string;
  readonly reason?: string;
}

const keys: ReadonlySet<string> = new Set(['topic', 'status', 'note', 'reason']);

/** Returns a follow-up of a topic. Keys that only records have are reported. */
export function topicReport(written: Written, context: z.RefinementCtx): TopicReportEntry {
  const { topic, status, note, reason } = written;
  for (const [key, value] of Object.entries(written)) {
    if (value === undefined || keys.has(key)) continue;
    const message = `\`${key}\` belongs to a follow-up of a record, found \`topic\`.`;
    report(context, {
      code: 'unknown-key',
      path: [key],
      atKey: true,
      message,
      hint: `remove the key \`${key}\``,
    });
  }
  const known = statusIn(topicStatuses, status);
  if (status !== undefined && known === undefined) {
    // A topic that was skipped is on the next agenda again.
    const near = /^skip(?:ped)?$/i.test(status) ? 'parked' : wordMeant(status, topicStatuses);
    const message = `\`${status}\` is not a status of a topic. Expected ${oneOf(topicStatuses)}.`;
    const hint = near === undefined ? undefined : `write \`${near}\``;
    report(context, { code: 'bad-value', path: ['status'], message, hint });
  }
  return { kind: 'topic', ref: topic, status: known, note, reason };
}
