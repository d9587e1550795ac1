import type { ActionEntry } from '../core/model/entry.ts';
import type { Content } from '../core/model/registry.ts';
import { recurrences } from '../core/model/status.ts';

/** An archive in which one of `each` actions is recurring, in 3 rhythms, and half of these are of `everyone`. */
export function recurring(content: Content, each = 5): Content {
  const notes = content.notes.map((note, at) => ({
    ...note,
    actions: note.actions.map((action, index): ActionEntry => {
      const turn = at + index;
      if (turn % each > 0) return action;
      const every = recurrences[turn % 3] ?? 'week';
      return { ...action, every, ...(turn % (2 * each) === 0 && { owner: ['everyone'] }) };
    }),
  }));
  return { ...content, notes };
}
