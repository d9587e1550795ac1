import type { FormerIds, FormerKind } from '../../model/address/former.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { recordId } from '../../model/id.ts';
import type { Content } from '../../model/registry.ts';
import { finding } from '../linking/where.ts';
import { type Named, namedIn } from './named.ts';

/**
 * Returns the earlier ids of everything in the content, or `undefined` if there are none. What a renamed home
 * holds has moved with it: the notes and records of a series, the aims of a program, the goals of a quarter, and the
 * records of a note that went to another series. Such an id gives way without a finding if something else has it now.
 */
export function formerIds(content: Content): Renamed | undefined {
  const all = namedIn(content);
  return all.every(({ formerly }) => formerly.length === 0)
    ? undefined
    : new EarlierIds(all, idsInUse(content, all));
}

/** What was renamed, and the findings on `formerly`. */
interface Renamed extends FormerIds {
  readonly findings: readonly Finding[];
}

/** Every id of today, with those of files that could not be read and of records that a follow-up introduces. */
function idsInUse({ notes, broken }: Content, all: readonly Named[]): ReadonlySet<string> {
  const ids = new Set(all.map(keyOf));
  const add = (kind: FormerKind, id: string) => ids.add(keyOf({ kind, id }));
  for (const { seriesId, followUps } of notes) {
    add('series', seriesId);
    for (const { ref, text } of followUps) if (text !== undefined) add('record', recordId(seriesId, ref));
  }
  for (const { kind, id, records = [] } of broken) {
    add(kind === 'program' ? 'aim' : kind, id);
    for (const record of records) add('record', recordId(homeOf(id) ?? id, record));
  }
  return ids;
}

/** Earlier ids, by what has them and by themselves. */
class EarlierIds implements Renamed {
  readonly findings: Finding[] = [];
  readonly #inUse: ReadonlySet<string>;
  /** The key of what had an earlier id, by the key of that id, with its place if it is written. */
  readonly #owners = new Map<string, { readonly of: Named; readonly index?: number }>();
  readonly #byOwner = new Map<string, readonly string[]>();

  constructor(all: readonly Named[], inUse: ReadonlySet<string>) {
    this.#inUse = inUse;
    for (const one of all) {
      one.formerly.forEach((former, index) => {
        this.#claim(one, former, index);
      });
    }
    // Homes first: what they hold follows them.
    const rank = ({ kind, id }: Named) => (kind === 'record' ? 2 : id.includes('/') ? 1 : 0);
    for (const one of all.toSorted((a, b) => rank(a) - rank(b))) this.#keep(one);
  }

  current(kind: FormerKind, former: string): string | undefined {
    return this.#owners.get(keyOf({ kind, id: former }))?.of.id;
  }

  meant(reference: string, seriesId: string | undefined): string | undefined {
    return (
      this.current('note', reference) ??
      this.current('record', seriesId === undefined ? reference : recordId(seriesId, reference)) ??
      this.current('aim', reference) ??
      this.current('quarter', reference) ??
      this.current('series', reference)
    );
  }

  of(kind: FormerKind, id: string): readonly string[] {
    return this.#byOwner.get(keyOf({ kind, id })) ?? [];
  }

  /** Keeps a written id, or reports why that cannot be. */
  #claim(one: Named, former: string, index: number): void {
    const key = keyOf({ kind: one.kind, id: former });
    const first = this.#owners.get(key);
    const why =
      former === one.id
        ? `\`${former}\` is the id of today, not an earlier one.`
        : this.#inUse.has(key)
          ? `The earlier id \`${former}\` is in use.`
          : first && `The earlier id \`${former}\` is given twice.`;
    if (why === undefined) {
      this.#owners.set(key, { of: one, index });
      return;
    }
    const related = first && [{ ...first.of.where(first.index ?? 0), message: 'First given here.' }];
    const hint = one.formerly.length > 1 ? 'remove it from `formerly`' : 'remove this `formerly`';
    this.findings.push(finding('formerly-taken', one.where(index), why, { hint, related }));
  }

  /** Keeps all earlier ids of something, with those that it had by its home. */
  #keep(one: Named): void {
    const ids = new Set<string>();
    for (const id of [...one.formerly, one.id]) {
      for (const home of this.#homes(one, homeOf(id))) ids.add(`${home}${id.slice(id.indexOf('/'))}`);
      ids.add(id);
    }
    const own = [...ids].filter((id) => this.#isKept(one, id));
    if (own.length > 0) this.#byOwner.set(keyOf(one), own);
  }

  /** The earlier homes of an id: those of its series, program or quarter, and for a record those of its note. */
  #homes({ kind, noteId, id }: Named, home: string | undefined): readonly string[] {
    if (home === undefined) return [];
    const ofNote =
      noteId !== undefined && home === homeOf(id)
        ? this.of('note', noteId).flatMap((note) => homeOf(note) ?? [])
        : [];
    const kinds: readonly FormerKind[] = kind === 'aim' ? ['aim', 'quarter'] : ['series'];
    return [...ofNote, ...kinds.flatMap((of) => this.of(of, home))].filter((former) => former !== home);
  }

  /** Takes an id that something had by its home, if it is free. */
  #isKept(one: Named, id: string): boolean {
    const key = keyOf({ kind: one.kind, id });
    if (this.#inUse.has(key)) return false;
    const owner = this.#owners.get(key) ?? { of: one };
    this.#owners.set(key, owner);
    return owner.of === one;
  }
}

function keyOf({ kind, id }: Pick<Named, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** The first part of an id of two parts. */
function homeOf(id: string): string | undefined {
  const end = id.indexOf('/');
  return end === -1 ? undefined : id.slice(0, end);
}
