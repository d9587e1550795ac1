import { editAddressOf } from '../../model/address/edit-address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { langOf } from '../../model/ref.ts';

/** The head and foot of a page. */
export interface SiteFrame {
  readonly siteTitle: string;
  readonly description?: string;
  readonly language: string;
  /** Whether `site.yaml` asks search engines to leave every page out. */
  readonly noindex: boolean;
  /** The language of the title of the site, unless it is that of the page. */
  readonly lang?: string;
  readonly asOf: Day;
  /** Whether `site.yaml` sets `today`. Then pages show the status as of `asOf`, not as of the reader's date. */
  readonly isDaySet: boolean;
  /** The title of the window: page and site, or only the site if both have the same title. */
  readonly documentTitle: string;
  /** The canonical address of the page, if `site.yaml` has the address of the site. */
  readonly canonical?: string;
  /** The address at which the file of this page can be edited. */
  readonly editAddress?: string;
}

/** Returns the frame of a page from its title, its path below the host, and its file, if it has one. */
export function siteFrame(
  { site, today }: Pick<Archive, 'site' | 'today'>,
  page: { readonly title: string; readonly path: string; readonly editPath?: string },
): SiteFrame {
  return {
    siteTitle: site.title,
    description: site.description,
    language: site.language,
    noindex: site.noindex,
    lang: langOf(site.language),
    asOf: today,
    isDaySet: site.today !== undefined,
    documentTitle: page.title === site.title ? site.title : `${page.title} · ${site.title}`,
    canonical: site.url && URL.canParse(page.path, site.url) ? new URL(page.path, site.url).href : undefined,
    editAddress: page.editPath === undefined ? undefined : editAddressOf(site, page.editPath),
  };
}
