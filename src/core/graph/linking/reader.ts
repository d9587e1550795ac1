import { Nearest } from '../../model/finding/nearest.ts';
import { isSlug, toSlug } from '../../model/id.ts';
import type { Reader } from './linking.ts';
import { nameFindings } from './name-findings.ts';
import { unknownBlocker } from './unknown-blocker.ts';
import { unknownRecord } from './unknown-record.ts';

/** The reader of notes. It finds the nearest name and creates ids for people outside the registry. */
export const noteReader: Reader = {
  nearest: (texts) => new Nearest(texts),
  personId: idFor,
  unknownRecord,
  unknownBlocker,
  nameFindings: (content, findings) => nameFindings(content, findings, idFor),
};

/** Returns the id of a person outside the registry: the slug of the name, or its code points if that is not an id. */
function idFor(name: string): string {
  const slug = toSlug(name);
  if (isSlug(slug, 'person')) return slug;
  return toSlug([...name].map((sign) => sign.codePointAt(0)?.toString(16) ?? '').join('-'));
}
