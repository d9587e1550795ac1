import type { Archive, Find } from '../../model/archive.ts';
import type { LinkedText } from '../../model/linked-note.ts';
import { type LinkedNote, type MentionPlace, placeKey } from '../../model/linked-note.ts';
import type { Body, Mention } from '../../model/note.ts';
import type { Ref } from '../../model/ref.ts';
import type { DraftNote } from '../linking/draft.ts';
import type { Peopled, WithRecords } from '../linking/linking.ts';
import type { Topics } from '../linking/topics.ts';
import { finding } from '../linking/where.ts';
import { MentionCheck } from './check.ts';
import { type FieldMention, FieldMentions } from './field-mentions.ts';
import { resolveMention } from './resolve.ts';
import { homeOf, type TextHome } from './text-home.ts';
import { textsOf } from './texts.ts';

/**
 * Links notes to everything that their texts mention, once per note and target, and returns the other texts of the
 * content with what they mention. Reports mentions that lead nowhere. A planned note has mentioned nothing yet: its links
 * work, but their targets do not list it.
 */
export function linkMentions(
  linking: Peopled,
  find: Find,
  former: Archive['former'],
  topics: Topics,
): readonly LinkedText[] {
  const check = new MentionCheck(linking, topics);
  const fields = new FieldMentions(linking.trackers);
  const read = (
    home: TextHome,
    body: Body,
    inFields: readonly FieldMention[],
    places: Map<string, MentionPlace>,
    add?: (ref: Ref) => void,
  ) => {
    const keep = (mention: Pick<Mention, 'kind' | 'target'>, ref: Ref | undefined, place: MentionPlace) => {
      if (!ref && mention.kind !== 'tracker') return;
      const key = ref ? placeKey(ref.kind, ref.id) : placeKey('tracker', mention.target);
      if (places.has(key)) return;
      places.set(key, place);
      if (ref) add?.(ref);
    };
    for (const mention of body.mentions) {
      const ref = resolveMention(mention, home, { find, former });
      check.judge(mention, home, { line: mention.line, column: mention.column }, ref);
      keep(mention, ref, mention);
    }
    for (const unwritten of body.unwritten ?? []) check.judgeUnwritten(unwritten, home);
    for (const { written, target, line, column } of body.halfReferences ?? []) {
      if (!resolveMention({ kind: 'reference', target }, home, { find, former })) continue;
      const message = `\`${written}\` lacks a bracket, so it is no reference.`;
      const hint = `write \`[[${target.trim()}]]\``;
      const where = { path: home.path, spot: { line, column } };
      linking.findings.push(finding('unknown-reference', where, message, { hint }));
    }
    for (const mention of inFields) {
      const ref = resolveMention(mention, home, { find, former });
      if (mention.spot) check.judge(mention, home, mention.spot, ref);
      keep(mention, ref, mention.place);
    }
  };
  for (const note of linking.notes.values()) {
    read(homeOf(note), note.note.body, fields.of(note.note), note.places, (ref) => {
      note.mentions.push(ref);
      if (!note.note.plan) mentionedBy(ref, note, linking, topics)?.push(note);
    });
  }
  return textsOf(linking).map(({ fields: entry, ...text }) => {
    const places = new Map<string, MentionPlace>();
    const inFields = Object.entries(entry).flatMap(([key, value]) => fields.ofEntry(value, [key]));
    read(text, text.body, inFields, places);
    return { ...text, places };
  });
}

/** Returns the list of notes that mention an object. A note does not mention itself. */
function mentionedBy(
  { kind, id }: Ref,
  note: DraftNote,
  linking: WithRecords,
  topics: Topics,
): LinkedNote[] | undefined {
  if (kind === 'topic') return topics.byId.get(id)?.mentionedBy;
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
