import type { Ref } from '../../model/ref.ts';

/**
 * The place of an action in its note, as a link: the anchor of its short id on the page of the note that opened it. For
 * an action older than the archive it is the first note that follows it up.
 */
export function sourceRef(line: {
  readonly ref: Pick<Ref, 'kind' | 'id'>;
  readonly note: Pick<Ref, 'id'>;
}): Pick<Ref, 'kind' | 'id' | 'onNote'> {
  return { kind: line.ref.kind, id: line.ref.id, onNote: line.note.id };
}
