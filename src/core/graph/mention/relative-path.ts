/** Target of a link in a text: a path in the content folder, and an anchor. */
export interface LinkTarget {
  readonly path: string;
  readonly anchor: string;
}

const ownPage = /^(?:(notes|series|programs|quarters)\/(.+?)(?:\.md)?|(pages)\/([^/]+?)(?:\.mdx)?)$/;

/**
 * Returns the folder and the id of a file that has a page, by its path. A link may have the address of the page instead:
 * `/notes/ops/2017-03-07/` is `notes/ops/2017-03-07.md`. Whether the file exists is another matter.
 */
export function pageAt(path: string): { readonly folder: string; readonly id: string } | undefined {
  const [, thing, thingId, page, pageId] = ownPage.exec(path) ?? [];
  const [folder, id] = [thing ?? page, thingId ?? pageId];
  return folder === undefined || id === undefined ? undefined : { folder, id };
}

/** Whether an address is only a word, such as `TODO` or `url`: it was left open, or is no address at all. */
export function isPlaceholder(target: string): boolean {
  return /^[\p{L}\p{N}_$,-]+$/u.test(target);
}

/**
 * Returns the target of a link in the file `from`, or `undefined` if it leaves the content folder. A path from `/`
 * starts at the folder.
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

/**
 * Returns a text with its percent encoding decoded. One that only looks encoded, as in `100%.png`, is returned
 * unchanged.
 */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
