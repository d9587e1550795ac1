import type { Ref } from '../../model/ref.ts';

/**
 * The line of a note in which an action stands, as something to link to: the anchor of its short id on the page of the
 * note that opened it, or of the first that follows it up where it is older than the archive.
 */
export function sourceRef(line: {
  readonly ref: Pick<Ref, 'kind' | 'id'>;
  readonly note: Pick<Ref, 'id'>;
}): Pick<Ref, 'kind' | 'id' | 'onNote'> {
  return { kind: line.ref.kind, id: line.ref.id, onNote: line.note.id };
}
