import type { Note } from '../core/model/note.ts';
import type { Action } from '../core/model/record.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive } from '../core/reading.ts';
import { aFollowUp } from './builders.ts';

const everyone = { drafts: true, private: true };

/** The same notes. The actions of a note are also blocked by the first action of the note before in their series. */
export function withBlockers(content: Content): Content {
  const { actions } = publishedArchive(content, '2999-12-31', everyone);
  const blockerOf = new Map(actions.map((action) => [action.id, action.note.previous?.actions[0]?.id]));
  const notes = content.notes.map((note) => ({
    ...note,
    actions: note.actions.map((action) => {
      const blocker = blockerOf.get(`${note.seriesId}/${action.id}`);
      return blocker === undefined
        ? action
        : { ...action, blockedBy: [...(action.blockedBy ?? []), blocker] };
    }),
  }));
  return { ...content, notes };
}

/** The same notes. The next note of its series reopens each closed blocker, and each third closed action that it blocked. */
export function withReopenings(content: Content): Content {
  const { actions } = publishedArchive(content, '2999-12-31', everyone);
  const reopened = new Map<string, Note['followUps'][number][]>();
  const once = new Set<Action>();
  const reopen = (action: Action) => {
    const { closed, series, status } = action;
    const next = series.notes.find(({ note }) => closed !== undefined && note.date > closed);
    if (!next || status === 'superseded' || once.has(action)) return;
    once.add(action);
    const followUp = aFollowUp({ ref: action.id, status: 'in-progress' });
    reopened.set(next.id, [...(reopened.get(next.id) ?? []), followUp]);
  };
  for (const [index, action] of actions.entries()) {
    const blockers = action.events.flatMap(({ blockedBy }) => blockedBy ?? []);
    for (const blocker of blockers) if (blocker.kind === 'action') reopen(blocker.action);
    if (blockers.length > 0 && index % 3 === 0) reopen(action);
  }
  const notes = content.notes.map((note) => ({
    ...note,
    followUps: [...note.followUps, ...(reopened.get(note.id) ?? [])],
  }));
  return { ...content, notes };
}
