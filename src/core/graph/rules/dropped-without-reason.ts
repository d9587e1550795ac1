import type { Finding } from '../../model/finding/finding.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { at, finding, type Where } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** Every dropped action has a reason, for later readers. */
export const droppedWithoutReason: Rule = {
  code: 'dropped-without-reason',
  check: ({ notes }) => notes.flatMap(ofNote),
};

function ofNote({ note }: LinkedNote): Finding[] {
  const isUnexplained = ({ status, reason }: { readonly status?: string; readonly reason?: string }) =>
    status === 'dropped' && reason === undefined;
  const opened = note.actions.flatMap((entry, index) =>
    isUnexplained(entry) ? [missing(entry.id, at(note.path, 'actions', index, 'status'))] : [],
  );
  const followed = note.followUps.flatMap((entry, index) =>
    entry.kind === 'action' && isUnexplained(entry) && entry.note === undefined
      ? [missing(entry.ref, at(note.path, 'followUps', index, 'status'))]
      : [],
  );
  return [...opened, ...followed];
}

function missing(id: string, where: Where): Finding {
  const message = `Action \`${id}\` is dropped without a reason.`;
  return finding('dropped-without-reason', where, message, { hint: 'add `reason: <why it was dropped>`' });
}
