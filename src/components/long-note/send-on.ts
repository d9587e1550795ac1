/**
 * Sends a reader on who came by an older link to a place that another part of a long note has now. The list of contents
 * knows most places. For the others, such as footnotes, the parts are read one after the other.
 */
export async function sendOn(): Promise<void> {
  const { hash } = location;
  const id = decoded(hash.slice(1));
  if (id === '' || document.getElementById(id)) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const known = links.find((link) => decoded(link.hash.slice(1)) === id);
  if (known) return location.replace(known.href);
  const pages = new Set(links.map(({ origin, pathname }) => origin + pathname));
  for (const page of pages) {
    if (page === location.origin + location.pathname) continue;
    const text = await (await fetch(page)).text();
    const found = new DOMParser().parseFromString(text, 'text/html').getElementById(id);
    if (found) return location.replace(page + hash);
  }
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
