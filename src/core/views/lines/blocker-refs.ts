import type { Blocker } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { personRef, recordRef, teamRef } from './ref.ts';

/** What something waits for: a thing of the site, or words. */
export type BlockerRef = Ref | string;

/** Blockers as links, or as the words that were written where they name nothing of the site. */
export function blockerRefs(blockers: readonly Blocker[]): readonly BlockerRef[] {
  return blockers.map((blocker) => {
    if (blocker.kind === 'action') return recordRef(blocker.action);
    if (blocker.kind === 'question') return recordRef(blocker.question);
    if (blocker.kind === 'team') return teamRef(blocker.team);
    if (blocker.kind === 'person') return personRef(blocker.person);
    return blocker.kind === 'tracker' ? blocker.tracker.id : blocker.text;
  });
}
