import type { FollowUpEntry, RecordKind } from '../../model/entry.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import { Nearest } from '../../model/finding/nearest.ts';
import { recordId } from '../../model/id.ts';
import { recordStatuses } from '../../model/status.ts';
import type { Broken } from '../linking/broken.ts';
import type { UnknownRecord } from '../linking/judge.ts';
import type { NearRecords } from '../linking/near-records.ts';
import type { Records } from '../linking/records.ts';
import { homeOf } from '../linking/tails.ts';
import { finding, ofList } from '../linking/where.ts';

/**
 * Returns the finding for a reference without a record, with the nearest id. None if the file of the record is broken.
 */
export function unknownRecord(
  { kinds, reference, seriesId, where, other, followUp }: UnknownRecord,
  records: Records,
  nearRecords: NearRecords,
  broken: Broken,
): Finding | undefined {
  const [kind] = kinds;
  const code = `unknown-${kind}` as const;
  if (other) {
    const message = `\`${reference}\` is ${withArticle(other.kind)}. Expected ${kinds.map(withArticle).join(' or ')}.`;
    const hint = fits(followUp, other.kind) ? `write \`${other.kind}: ${reference}\`` : undefined;
    return finding(code, where, message, { hint });
  }
  const home = recordId(seriesId, reference).split('/', 1)[0] ?? seriesId;
  if (broken.record(home, reference.slice(reference.indexOf('/') + 1))) return undefined;
  if (!records.series.has(home) && !broken.isSeriesOfNote(home)) {
    if (broken.series(home)) return undefined;
    const near = new Nearest(() => records.series.keys()).to(home);
    const id = nearRecords.elsewhere(kinds, seriesId, reference, records).meant;
    const hint = writeInstead(id ?? (near && `${near}${reference.slice(home.length)}`));
    return finding('unknown-series', where, `Unknown series \`${home}\`.`, { hint });
  }
  const joined = joinedIds(reference, seriesId, records);
  if (joined) {
    const { spot } = where;
    const keys = typeof spot === 'object' && 'keys' in spot ? spot.keys : [];
    const key = keys.findLast((part) => typeof part === 'string');
    const each = joined.map((id) => `\`- ${kind}: ${id}\``).join(' and ');
    const list = ofSeveral.includes(key) ? `write \`${key}: [${joined.join(', ')}]\`` : undefined;
    const message = `\`${reference}\` is ${joined.length} ids.`;
    const place = list === undefined ? where : ofList(where);
    return finding(code, place, message, {
      hint: list ?? (followUp && `write a follow-up for each: ${each}`),
    });
  }
  const near = nearRecords.to(kinds, seriesId, reference, records);
  const elsewhere = near?.steps === 0 && !reference.includes('/') ? near.text : undefined;
  if (elsewhere?.includes('/') && followUp) {
    const message = `\`${reference}\` belongs to series \`${homeOf(elsewhere)}\`.`;
    return finding('follow-up-other-series', where, message, { hint: writeInstead(elsewhere) });
  }
  const inSeries = reference.includes('/') ? '' : ` in series \`${seriesId}\``;
  const message = `Unknown ${kinds.join(' or ')} \`${reference}\`${inSeries}.`;
  return finding(code, where, message, { hint: writeInstead(near?.text) });
}

/** Keys that take one reference or a list of them. */
const ofSeveral: readonly unknown[] = ['supersedes', 'splitInto', 'supersededBy'];

/** Returns the ids that a text joins, if each is that of a record. */
function joinedIds(text: string, seriesId: string, records: Records): readonly string[] | undefined {
  const ids = text.split(/\s*[,;&+]\s*|\s+(?:and\s+)?/).filter((id) => id !== '');
  return ids.length > 1 && ids.every((id) => records.find(id, seriesId) !== undefined) ? ids : undefined;
}

/** Whether a follow-up would be valid for a record of another kind. */
function fits(followUp: FollowUpEntry | undefined, kind: RecordKind): boolean {
  const words: readonly string[] = recordStatuses[kind];
  return followUp !== undefined && (followUp.status === undefined || words.includes(followUp.status));
}

function withArticle(kind: RecordKind): string {
  return kind === 'action' ? 'an action' : kind === 'debt' ? 'a debt' : `a ${kind}`;
}
