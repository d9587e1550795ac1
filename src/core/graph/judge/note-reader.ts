import { periodNames } from '../../model/day/period-names.ts';
import { isSlug, toSlug } from '../../model/id.ts';
import { Broken } from '../linking/broken.ts';
import type { Reader } from '../linking/linking.ts';
import { NearRecords } from '../linking/near-records.ts';
import { aimFindings } from './aim-findings.ts';
import { circleFindings } from './circle-findings.ts';
import { nameFindings } from './name-findings.ts';
import { recordFindings } from './record-findings.ts';
import { topicTooEarly, unknownTopic } from './topic-findings.ts';
import { unknownBlocker } from './unknown-blocker.ts';
import { unknownRecord } from './unknown-record.ts';
import { unknownTracker } from './unknown-tracker.ts';

/** The reader of notes. It judges their references and creates ids for people outside the registry. */
export const noteReader: Reader = {
  personId: idFor,
  judge: (content, findings) => {
    const broken = new Broken(content);
    const near = new NearRecords();
    return {
      ...nameFindings(content, findings, idFor),
      ...aimFindings(broken, findings, periodNames(content.site)),
      ...recordFindings(findings, content.notes),
      ...circleFindings(findings),
      unknownRecord: (asked, records) => {
        const found = unknownRecord(asked, records, near, broken);
        if (found) findings.push(found);
      },
      unknownTopic: (asked, topics, records) => {
        const found = unknownTopic(asked, topics, records, broken);
        if (found) findings.push(found);
      },
      unknownTracker: (...asked) => {
        const found = unknownTracker(...asked);
        if (found) findings.push(found);
      },
      topicTooEarly: (...said) => {
        findings.push(topicTooEarly(...said));
      },
      unknownBlocker: (text, note, where, linking) => {
        const found = unknownBlocker(text, note, where, linking, near, broken);
        if (found) findings.push(found);
      },
    };
  },
};

/** Returns the id of a person outside the registry: the slug of the name, or its code points if that is not an id. */
function idFor(name: string): string {
  const slug = toSlug(name);
  if (isSlug(slug, 'person')) return slug;
  return toSlug([...name].map((sign) => sign.codePointAt(0)?.toString(16) ?? '').join('-'));
}
