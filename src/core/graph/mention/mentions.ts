import type { Find } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import type { DraftNote } from '../linking/draft.ts';
import type { Peopled, WithRecords } from '../linking/linking.ts';
import { MentionCheck } from './check.ts';
import { resolveMention } from './resolve.ts';

/**
 * Links notes to everything that their text mentions, once per note, and reports mentions that lead nowhere. A planned
 * note has mentioned nothing yet: its links work, but their targets do not list it.
 */
export function linkMentions(linking: Peopled, find: Find): void {
  const check = new MentionCheck(linking);
  for (const note of linking.notes.values()) {
    const seen = new Set<string>();
    for (const mention of note.note.body.mentions) {
      const ref = resolveMention(mention, note, { find });
      check.judge(mention, note, ref);
      const key = ref ? `${ref.kind} ${ref.id}` : '';
      if (!ref || seen.has(key)) continue;
      seen.add(key);
      note.mentions.push(ref);
      if (!note.note.plan) mentionedBy(ref, note, linking)?.push(note);
    }
  }
}

/** Returns the list of notes that mention an object. A note does not mention itself. */
function mentionedBy({ kind, id }: Ref, note: DraftNote, linking: WithRecords): LinkedNote[] | undefined {
  if (kind === 'note') return id === note.id ? undefined : linking.notes.get(id)?.mentionedBy;
  const isAim = kind === 'program' || kind === 'outcome' || kind === 'objective' || kind === 'goal';
  return (isAim ? linking.aims.byId.get(id) : linking.records.byId.get(id))?.mentionedBy;
}
