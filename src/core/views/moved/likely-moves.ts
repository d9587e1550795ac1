import { formerKindOf } from '../../model/address/former.ts';
import { pagePath } from '../../model/address/page-path.ts';
import type { Archive } from '../../model/archive.ts';
import { Nearest } from '../../model/finding/nearest.ts';
import { toSlug } from '../../model/id.ts';
import type { Ref } from '../../model/ref.ts';
import { type LedTo, ledTo } from './led-to.ts';
import { withAddress } from './with-address.ts';

/** Finds where something probably went: only what has an address that the site did not have before. */
export class LikelyMoves {
  readonly #archive: Archive;
  readonly #fresh: readonly Ref[];
  /** The number of lost addresses of each kind, and of each kind in each home. */
  readonly #gone = new Map<string, number>();

  /** `earlier` are the addresses that the site had, `gone` those of them that it lost. */
  constructor(archive: Archive, earlier: ReadonlySet<string>, gone: readonly string[]) {
    this.#archive = archive;
    this.#fresh = withAddress(archive).filter((ref) => !earlier.has(pagePath(ref)));
    for (const key of gone.flatMap((address) => groupOf(ledTo(address))))
      this.#gone.set(key, (this.#gone.get(key) ?? 0) + 1);
  }

  /** Returns the hint for a lost address: where its `formerly` belongs, else how it is accepted. */
  hint(address: string): string {
    const was = ledTo(address);
    const accept = `\`${address}\` to \`removed\` in \`site.yaml\``;
    // A place on a page that is still there leads to no other page, even if its `formerly` is given.
    if (!was || was.kinds.some((kind) => this.#archive.former?.current(formerKindOf(kind), was.id)))
      return `add ${accept} if this is on purpose`;
    const to = this.#likely(was);
    if (!to) return `add \`formerly: ${was.id}\` to its new entry, or ${accept}`;
    const given = this.#given(to);
    return given.length === 0
      ? `add \`formerly: ${was.id}\` to ${to.kind} \`${to.id}\``
      : `add \`${was.id}\` to \`formerly\` of ${to.kind} \`${to.id}\``;
  }

  /** The earlier ids that something has already. */
  #given({ kind, id }: Ref): readonly string[] {
    return this.#archive.former?.of(formerKindOf(kind), id) ?? [];
  }

  #likely(was: LedTo): Ref | undefined {
    const { kinds, id } = was;
    const [home = '', short] = id.split('/');
    const fresh = this.#fresh.filter(({ kind }) => kinds.includes(kind));
    const near = short === undefined ? fresh : fresh.filter((ref) => ref.id.startsWith(`${home}/`));
    const ofDay = kinds.includes('note') ? near.filter((ref) => dayIn(ref.id) === dayIn(id)) : [];
    const sameName = fresh.filter((ref) => ref.id.endsWith(`/${short ?? ''}`) || toSlug(ref.label) === id);
    return (
      only(ofDay) ?? only(sameName) ?? nearestOf(id, near) ?? (this.#isOnlyGone(was) ? only(near) : undefined)
    );
  }

  /** Whether nothing else of its kind and home is gone. */
  #isOnlyGone(was: LedTo): boolean {
    return groupOf(was).every((key) => this.#gone.get(key) === 1);
  }
}

/** What a lost address is counted as: its kind and its home, such as its series. */
function groupOf(was: LedTo | undefined): readonly string[] {
  if (!was) return [];
  const { kinds, id } = was;
  return [`${kinds[0]} ${id.includes('/') ? id.slice(0, id.indexOf('/')) : ''}`];
}

function only(refs: readonly Ref[]): Ref | undefined {
  return refs.length === 1 ? refs[0] : undefined;
}

function nearestOf(id: string, refs: readonly Ref[]): Ref | undefined {
  const near = new Nearest(() => refs.map((ref) => ref.id)).to(id);
  return refs.find((ref) => ref.id === near);
}

/** The date in the id of a note. */
function dayIn(id: string): string {
  const name = id.slice(id.indexOf('/') + 1);
  return name.slice(0, 10);
}
