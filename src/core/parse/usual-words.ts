import { nearest } from '../model/finding/nearest.ts';

/** Words of the format, each with frequent substitutes. A substitute may belong to several words. */
const usual: readonly (readonly [string, readonly string[]])[] = [
  ['done', ['finished', 'complete', 'completed', 'closed', 'resolved']],
  ['answered', ['done', 'closed', 'resolved', 'decided']],
  ['open', ['carried', 'carried-over', 'pending', 'todo', 'new']],
  ['in-progress', ['doing', 'wip', 'started', 'ongoing']],
  ['dropped', ['cancelled', 'canceled', 'wontfix', 'abandoned']],
  ['accepted', ['agreed', 'approved', 'decided']],
  ['parked', ['deferred', 'postponed']],
  ['private', ['hidden', 'internal', 'confidential', 'secret', 'restricted', 'unlisted', 'sensitive']],
  ['agree', ['yes', 'y', '+1', 'for', 'agreed', 'approve']],
  ['object', ['no', 'n', '-1', 'against', 'disagree', 'reject', 'objects']],
  ['neutral', ['abstain', 'abstains', 'abstained', '0', 'none']],
  ['final', ['published']],
  ['draft', ['unpublished']],
];

/**
 * Returns the word of the format that was probably meant: the nearest spelling, else the one with this substitute. Only
 * words that are allowed at the place are offered.
 */
export function wordMeant(written: string, known: readonly string[]): string | undefined {
  return nearest(written, known) ?? substituted(written, known);
}

/** Returns the word of the format that others have another word for. */
export function substituted(written: string, known: readonly string[]): string | undefined {
  return usual.find(([word, others]) => known.includes(word) && others.includes(written.toLowerCase()))?.[0];
}
