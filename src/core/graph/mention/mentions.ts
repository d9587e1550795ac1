import type { Archive, Find } from '../../model/archive.ts';
import { type LinkedNote, type MentionPlace, placeKey } from '../../model/linked-note.ts';
import type { Mention } from '../../model/note.ts';
import type { Ref } from '../../model/ref.ts';
import type { DraftNote } from '../linking/draft.ts';
import type { Peopled, WithRecords } from '../linking/linking.ts';
import { MentionCheck } from './check.ts';
import { FieldMentions } from './field-mentions.ts';
import { resolveMention } from './resolve.ts';

/**
 * Links notes to everything that their texts mention, once per note and target, and reports mentions in bodies that lead
 * nowhere. A planned note has mentioned nothing yet: its links work, but their targets do not list it.
 */
export function linkMentions(linking: Peopled, find: Find, former: Archive['former']): void {
  const check = new MentionCheck(linking);
  const fields = new FieldMentions(linking.trackers);
  for (const note of linking.notes.values()) {
    const add = (mention: Pick<Mention, 'kind' | 'target'>, ref: Ref | undefined, place: MentionPlace) => {
      if (!ref && mention.kind !== 'tracker') return;
      const key = ref ? placeKey(ref.kind, ref.id) : placeKey('tracker', mention.target);
      if (note.places.has(key)) return;
      note.places.set(key, place);
      if (!ref) return;
      note.mentions.push(ref);
      if (!note.note.plan) mentionedBy(ref, note, linking)?.push(note);
    };
    for (const mention of note.note.body.mentions) {
      const ref = resolveMention(mention, note, { find, former });
      check.judge(mention, note, ref);
      add(mention, ref, mention);
    }
    for (const unwritten of note.note.body.unwritten ?? []) check.judgeUnwritten(unwritten, note);
    for (const mention of fields.of(note.note))
      add(mention, resolveMention(mention, note, { find, former }), mention.place);
  }
}

/** Returns the list of notes that mention an object. A note does not mention itself. */
function mentionedBy({ kind, id }: Ref, note: DraftNote, linking: WithRecords): LinkedNote[] | undefined {
  if (kind === 'note') return id === note.id ? undefined : linking.notes.get(id)?.mentionedBy;
  if (kind === 'proposal') {
    const proposal = linking.records.proposals.get(id);
    const notes = [...(proposal?.mentionedBy ?? [])];
    if (proposal) proposal.mentionedBy = notes;
    return notes;
  }
  const isAim = kind === 'program' || kind === 'outcome' || kind === 'objective' || kind === 'goal';
  return (isAim ? linking.aims.byId.get(id) : linking.records.byId.get(id))?.mentionedBy;
}
