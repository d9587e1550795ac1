import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import { hasDigitsOf, Nearest } from '../../model/finding/nearest.ts';
import { recordId } from '../../model/id.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Broken } from '../linking/broken.ts';
import type { UnknownRecord } from '../linking/judge.ts';
import type { Records } from '../linking/records.ts';
import type { Topics } from '../linking/topics.ts';
import { finding, type Where } from '../linking/where.ts';

/** Returns the finding for a reference to no topic, with the nearest one. None if the file of the topic may be broken. */
export function unknownTopic(
  { reference, seriesId, where }: Pick<UnknownRecord, 'reference' | 'seriesId' | 'where'>,
  topics: Topics,
  records: Records,
  broken: Broken,
): Finding | undefined {
  const other = records.find(reference, seriesId);
  if (other) {
    const message = `\`${reference}\` is ${other.kind === 'action' ? 'an action' : `a ${other.kind}`}. Expected a topic.`;
    return finding('unknown-topic', where, message);
  }
  const slash = reference.indexOf('/');
  const named = reference.slice(0, Math.max(0, slash));
  const isFull = records.series.has(named) || broken.series(named);
  const [home, shortId] = isFull ? [named, reference.slice(slash + 1)] : [seriesId, reference];
  if (broken.record(home, shortId)) return undefined;
  const near = new Nearest(() => topics.idsIn(home)).to(shortId, undefined, hasDigitsOf(shortId));
  const message = `Unknown topic \`${reference}\`${isFull ? '' : ` in series \`${seriesId}\``}.`;
  const hint = writeInstead(near && (isFull ? recordId(home, near) : near));
  return finding('unknown-topic', where, message, { hint });
}

/** Returns the finding for a report on a topic in the note that parks it, or before that note. */
export function topicTooEarly(
  reference: string,
  where: Where,
  note: LinkedNote,
  parkedBy: LinkedNote,
): Finding {
  const [message, hint] =
    parkedBy === note
      ? [
          `\`${reference}\` is parked in this note, so it cannot be followed up here.`,
          'move this to `forNextTime:`, as its `status`',
        ]
      : [`\`${reference}\` is parked later, on ${parkedBy.note.date}.`, 'check the dates of the two notes'];
  return finding('follow-up-too-early', where, message, { hint });
}
