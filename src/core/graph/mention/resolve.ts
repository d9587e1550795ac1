import { linkAddress } from '../../model/address/link-address.ts';
import type { Archive, Find } from '../../model/archive.ts';
import { recordId } from '../../model/id.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Mention } from '../../model/note.ts';
import type { FollowedRecord, Proposal } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { linkTarget, pageAt } from './relative-path.ts';

/**
 * Returns the target of a mention in the text of a note, or `undefined`. `[[…]]` is a note, a record (short in its own
 * series), an aim, a quarter, a series, a person or a team, in this order. `@…` is a person or a team, a link a file of
 * the content folder. An earlier id is that of today. The check and the page both use this, so they never differ.
 */
export function resolveMention(
  { kind, target }: Pick<Mention, 'kind' | 'target'>,
  note: LinkedNote,
  { find, former }: Pick<Archive, 'find' | 'former'>,
): Ref | undefined {
  if (kind === 'reference') {
    const id = target.trim();
    return reference(id, note, find) ?? reference(former?.meant(id, note.series.id) ?? '', note, find);
  }
  if (kind === 'person') return nameRef(target, find);
  return kind === 'link' ? linkRef(target, note, find) : undefined;
}

function reference(id: string, note: LinkedNote, find: Find): Ref | undefined {
  return (
    noteRef(id, find) ??
    recordRef(recordId(note.series.id, id), find) ??
    aimRef(id, find) ??
    nameRef(id, find)
  );
}

function noteRef(id: string, find: Find): Ref | undefined {
  const note = find.note(id);
  return note && { kind: 'note', id, label: note.title, lang: note.lang };
}

function recordRef(id: string, find: Find): Ref | undefined {
  const paged: FollowedRecord | undefined = find.action(id) ?? find.decision(id) ?? find.question(id);
  if (paged) return { kind: paged.kind, id, label: paged.text, lang: paged.note.lang };
  const record: FollowedRecord | Proposal | undefined = find.debt(id) ?? find.proposal(id);
  if (!record) return undefined;
  return { kind: record.kind, id, label: record.text, lang: record.note.lang, onNote: record.note.id };
}

function aimRef(id: string, find: Find): Ref | undefined {
  const aim = find.aim(id);
  if (aim) return { kind: aim.kind, id, label: aim.text, lang: aim.lang };
  const quarter = find.quarter(id);
  if (quarter) return { kind: 'quarter', id, label: quarter.title, lang: quarter.lang };
  const series = find.series(id);
  return series && { kind: 'series', id, label: series.entry.title, lang: series.lang };
}

function nameRef(text: string, find: Find): Ref | undefined {
  const person = find.person(text);
  if (person) return { kind: 'person', id: person.id, label: person.name };
  const team = find.team(text);
  return team && { kind: 'team', id: team.id, label: team.name };
}

function linkRef(target: string, note: LinkedNote, find: Find): Ref | undefined {
  const address = linkAddress(target);
  if (address.kind !== 'inside') return undefined;
  const { folder, id = '' } = pageAt(linkTarget(address.target, note.note.path)?.path ?? '') ?? {};
  return folder === 'notes' ? noteRef(id, find) : folder === undefined ? undefined : aimRef(id, find);
}
