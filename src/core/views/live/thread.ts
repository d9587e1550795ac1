import type { Archive } from '../../model/archive.ts';
import { unblockedBy } from '../dependency/unblocked-by.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type ThreadView, threadView } from '../lines/thread.ts';
import { AttributeReader, type Live, type LiveAttributes } from './attributes.ts';

/** `<Thread … />`: one action with its thread. */
export interface LiveThread {
  readonly line: ActionLine;
  readonly thread: ThreadView;
}

/** Returns the thread of the action with the given full id. */
export function liveThread(archive: Archive, written: LiveAttributes): Live<LiveThread> {
  const reader = new AttributeReader(written, ['action']);
  const action = reader.thing(
    'action',
    'action',
    (id) => archive.find.action(id),
    () => archive.actions.map(({ id }) => id),
  );
  if (written['action'] === undefined) reader.missing('action', 'the id of an action, `series/id`');
  if (!action) return { problems: reader.problems };
  return reader.settle(() => ({
    line: actionLine(action, archive.today),
    thread: threadView(action, (event) => unblockedBy(action, event)),
  }));
}
