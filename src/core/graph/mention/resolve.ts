import { linkAddress } from '../../model/address/link-address.ts';
import type { Archive, Find } from '../../model/archive.ts';
import { recordId } from '../../model/id.ts';
import type { Mention } from '../../model/note.ts';
import type { FollowedRecord, Proposal } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Topic } from '../../model/topic.ts';
import { linkTarget, pageAt } from './relative-path.ts';
import type { TextHome } from './text-home.ts';

/**
 * Returns the target of a mention in a text, or `undefined`. `[[…]]` is a note, a record (short in its own
 * series), an aim, a quarter, a series, a person or a team, in this order. `@…` is a person or a team, a link a file of
 * the content folder. An earlier id is that of today. The check and the page both use this, so they never differ.
 */
export function resolveMention(
  { kind, target }: Pick<Mention, 'kind' | 'target'>,
  home: TextHome,
  { find, former }: Pick<Archive, 'find' | 'former'>,
): Ref | undefined {
  if (kind === 'reference') {
    const id = target.trim();
    return reference(id, home, find) ?? reference(former?.meant(id, home.seriesId) ?? '', home, find);
  }
  if (kind === 'person') return nameRef(target, find);
  return kind === 'link' ? linkRef(target, home, find) : undefined;
}

function reference(id: string, { seriesId }: TextHome, find: Find): Ref | undefined {
  return (
    noteRef(id, find) ??
    recordRef(seriesId === undefined ? id : recordId(seriesId, id), find) ??
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
  const record: FollowedRecord | Proposal | Topic | undefined =
    find.debt(id) ?? find.proposal(id) ?? find.topic(id);
  if (!record) return undefined;
  return { kind: record.kind, id, label: record.text, lang: record.note.lang, onNote: record.note.id };
}

function aimRef(id: string, find: Find): Ref | undefined {
  const aim = find.aim(id);
  if (aim) return { kind: aim.kind, id, label: aim.text, lang: aim.lang };
  const quarter = find.quarter(id);
  if (quarter) return { kind: 'quarter', id, label: quarter.title, lang: quarter.lang };
  const series = find.series(id);
  return series && { kind: 'series', id, label: series.title, lang: series.lang };
}

function nameRef(text: string, find: Find): Ref | undefined {
  const person = find.person(text);
  if (person) return { kind: 'person', id: person.id, label: person.name };
  const team = find.team(text);
  return team && { kind: 'team', id: team.id, label: team.name };
}

function linkRef(target: string, { path }: TextHome, find: Find): Ref | undefined {
  const address = linkAddress(target);
  if (address.kind !== 'inside') return undefined;
  const { folder, id = '' } = pageAt(linkTarget(address.target, path)?.path ?? '') ?? {};
  return folder === 'notes' ? noteRef(id, find) : folder === undefined ? undefined : aimRef(id, find);
}
