import { nameIn } from '../../graph/mention/name-in.ts';
import { spelledNames } from '../../graph/mention/spelled-names.ts';
import type { Archive } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { PlanItem } from '../../model/note.ts';
import type { Ref } from '../../model/ref.ts';
import { aimRef, recordRef, topicRef } from '../lines/ref.ts';
import { topicNamed } from '../topic/parked.ts';

/** An item of a planned note. It has no status: nothing in the note has happened yet. */
export interface PlanLine {
  readonly kind: PlanItem['kind'];
  /** Whether the item is an earlier record or an aim, and not a new record. */
  readonly earlier: boolean;
  readonly text: string;
  /** The page of an earlier record or an aim. */
  readonly to?: Ref;
}

/**
 * Returns the items of a planned note in order: aims, earlier records, then new records. Other notes have none. A
 * record that another planned note would open has the text of that note. References in the texts are spelled out.
 */
export function planLines(
  linked: LinkedNote,
  archive: Pick<Archive, 'find' | 'planned' | 'topics'>,
): readonly PlanLine[] {
  const { note } = linked;
  const { planned } = archive;
  const nameOf = nameIn(linked, archive);
  const items = note.plan ?? [];
  const isNeeded = items.some(({ ref, text }) => ref !== undefined && text === undefined);
  const texts = isNeeded ? textsOf(planned) : new Map<string, string>();
  return items.map(({ kind, ref, text }) => {
    const to = ref === undefined ? undefined : pageOf(kind, ref, linked, archive);
    return {
      kind,
      earlier: ref !== undefined,
      text: spelledNames(text ?? to?.label ?? textIn(texts, kind, ref) ?? ref ?? '', nameOf),
      ...(to && { to }),
    };
  });
}

/** The texts of the records that planned notes would open, by kind and id. */
function textsOf(planned: readonly LinkedNote[]): ReadonlyMap<string, string> {
  return new Map(
    planned.flatMap(({ note }) =>
      (note.plan ?? []).flatMap(({ kind, opens, text }) =>
        opens === undefined || text === undefined ? [] : [[`${kind} ${opens}`, text] as const],
      ),
    ),
  );
}

function textIn(texts: ReadonlyMap<string, string>, kind: PlanItem['kind'], ref: string | undefined) {
  return ref === undefined ? undefined : texts.get(`${kind} ${ref}`);
}

function pageOf(
  kind: PlanItem['kind'],
  ref: string,
  { series }: LinkedNote,
  { find, topics }: Pick<Archive, 'find' | 'topics'>,
): Ref | undefined {
  if (kind === 'topic') {
    const topic = topicNamed(ref, series, topics);
    return topic && topicRef(topic);
  }
  if (kind === 'aim') {
    const aim = find.aim(ref);
    return aim && aimRef(aim);
  }
  const record = find[kind](ref);
  return record && recordRef(record);
}
