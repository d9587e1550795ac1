import type { MDXInstance } from 'astro';
import { archive } from '../archive.ts';
import { prosePath } from '../routes.ts';

/** The frontmatter of a page of the maintainers. */
type Frontmatter = Readonly<Record<string, unknown>>;

/** A page that the site's maintainers wrote: its address and its words for lists. */
export interface ProsePage {
  readonly slug: string;
  readonly path: string;
  /** The file, relative to the content folder. */
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  /** The language of its text, unless it is that of the page around it. */
  readonly lang?: string;
  /** The anchor of its first heading, if that is its title. */
  readonly ownTitle?: { readonly anchor: string };
}

/** The pages in `pages/` of the content folder by the names of their files, without their text. */
export function prosePages(): readonly ProsePage[] {
  const found = import.meta.glob<Frontmatter>('@content/pages/*.mdx', { eager: true, import: 'frontmatter' });
  return Object.keys(found)
    .sort()
    .map((file) => prosePage(slugOf(file), found[file] ?? {}));
}

/** The texts of those pages, by slug. */
export function proseTexts(): ReadonlyMap<string, MDXInstance<Frontmatter>> {
  const found = import.meta.glob<MDXInstance<Frontmatter>>('@content/pages/*.mdx', { eager: true });
  return new Map(Object.entries(found).map(([file, page]) => [slugOf(file), page]));
}

function prosePage(slug: string, { description }: Frontmatter): ProsePage {
  const file = `pages/${slug}.mdx`;
  const read = archive().texts.find(({ path }) => path === file);
  const own = read?.body.ownTitle;
  return {
    slug,
    path: prosePath(slug),
    file,
    title: read?.ref.label ?? slug,
    lang: read?.ref.lang,
    ...(own && !own.differs && { ownTitle: { anchor: own.anchor } }),
    description: typeof description === 'string' ? description : undefined,
  };
}

function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}
