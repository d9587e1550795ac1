import { compareFiles, type FileComparison } from './compare-files.ts';
import type { Rename } from './skeleton.ts';

/** The files of a built site by path, without a slash in front. */
export type BuiltSite = ReadonlyMap<string, Uint8Array>;

/** A file that both sites have. */
export interface ComparedFile extends FileComparison {
  /** Its path in the newer site. */
  readonly path: string;
  readonly kind: string;
}

/** Number and size of the files of a kind that are not compared. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** The differences between two built sites. */
export interface SiteComparison {
  readonly files: readonly ComparedFile[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Code, fonts and the search index by folder and kind: their names are hashes, so only their weight is compared. */
  readonly weights: ReadonlyMap<string, { readonly before: Weight; readonly after: Weight }>;
}

/** Compares two built sites file by file. `rename` turns the names of the older one into those of the newer one. */
export function compareSites(before: BuiltSite, after: BuiltSite, rename: Rename): SiteComparison {
  const older = new Map(
    [...before].filter(([path]) => !isWeighed(path)).map(([path, bytes]) => [rename(path), bytes]),
  );
  const newer = new Map([...after].filter(([path]) => !isWeighed(path)));
  const decoder = new TextDecoder();
  const files = [...newer].flatMap(([path, bytes]) => {
    const earlier = older.get(path);
    if (!earlier) return [];
    const kind = kindOf(path);
    return [{ path, kind, ...compareFiles(kind, decoder.decode(earlier), decoder.decode(bytes), rename) }];
  });
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    onlyBefore: [...older.keys()].filter((path) => !newer.has(path)).sort(),
    onlyAfter: [...newer.keys()].filter((path) => !older.has(path)).sort(),
    weights: weightsOf(before, after),
  };
}

function isWeighed(path: string): boolean {
  return /^(?:_astro|pagefind)\//.test(path);
}

function kindOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function weightsOf(before: BuiltSite, after: BuiltSite) {
  const weigh = (site: BuiltSite, group: string): Weight => {
    const sizes = [...site].filter(([path]) => groupOf(path) === group).map(([, bytes]) => bytes.byteLength);
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  };
  const groups = [...new Set([...before.keys(), ...after.keys()].filter(isWeighed).map(groupOf))].sort();
  return new Map(
    groups.map((group) => [group, { before: weigh(before, group), after: weigh(after, group) }]),
  );
}

function groupOf(path: string): string {
  return `${path.slice(0, path.indexOf('/'))} ${kindOf(path)}`;
}
