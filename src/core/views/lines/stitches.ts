import type { Stitch, Stitches } from '../../model/drawings/stitches.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Action, Question } from '../../model/record.ts';

const longest = 10;
const shownTail = 8;

/** The small thread of an action or a question. With more than ten meetings: the first, a gap, and the last eight. */
export function stitchesOf(record: Pick<Action | Question, 'events'>): Stitches {
  const all = record.events.filter((event) => event.kind !== 'opened').map(stitchOf);
  if (all.length <= longest) return { head: all, gap: 0, tail: [] };
  return { head: all.slice(0, 1), gap: all.length - 1 - shownTail, tail: all.slice(-shownTail) };
}

function stitchOf(event: RecordEvent): Stitch {
  if (event.kind === 'not-mentioned') return 'not-mentioned';
  if (event.kind === 'answered') return 'done';
  // The end of one part is not that of the action.
  if (event.part && event.part.left.length > 0 && event.kind !== 'blocked') return 'mentioned';
  if (event.kind === 'blocked' || event.kind === 'done' || event.kind === 'dropped') return event.kind;
  return 'mentioned';
}
