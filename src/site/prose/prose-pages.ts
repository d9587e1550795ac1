import type { MDXInstance } from 'astro';
import { langOf } from '../../core/model/ref.ts';
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

function prosePage(slug: string, { title, description }: Frontmatter): ProsePage {
  return {
    slug,
    path: prosePath(slug),
    file: `pages/${slug}.mdx`,
    title: typeof title === 'string' ? title : slug,
    lang: langOf(archive().site.language),
    description: typeof description === 'string' ? description : undefined,
  };
}

function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}
