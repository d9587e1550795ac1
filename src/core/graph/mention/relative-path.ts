/** What a link in a text leads to: a path in the content folder, and the part of the page. */
export interface LinkTarget {
  readonly path: string;
  readonly anchor: string;
}

const withScheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** True for an address outside of the content folder. */
export function isOutside(target: string): boolean {
  return withScheme.test(target);
}

/**
 * Where a link that stands in the file `from` leads within the content folder; nothing where it leaves the folder.
 * A path from `/` begins at the folder.
 */
export function linkTarget(target: string, from: string): LinkTarget | undefined {
  const [address = '', ...anchor] = target.split('#');
  const written = decoded(address.split('?', 1)[0] ?? '');
  if (written === '') return { path: from, anchor: decoded(anchor.join('#')) };
  const parts = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return { path: parts.join('/'), anchor: decoded(anchor.join('#')) };
}

/** Returns the link from one file of the content folder to another, as a note writes it. */
export function linkTo(path: string, from: string): string {
  const [to, base] = [path.split('/'), from.split('/').slice(0, -1)];
  const differs = base.findIndex((part, index) => part !== to[index]);
  const shared = differs === -1 ? base.length : differs;
  return [...base.slice(shared).map(() => '..'), ...to.slice(shared).map(encodeURIComponent)].join('/');
}

/** A text with its percent signs decoded; one that only looks encoded, as in `100%.png`, is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
