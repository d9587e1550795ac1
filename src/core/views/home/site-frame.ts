import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';

/** What the head and foot of every page say of the site. */
export interface SiteFrame {
  readonly siteTitle: string;
  readonly description?: string;
  readonly language: string;
  readonly asOf: Day;
  /** Whether `site.yaml` sets a day: then pages keep `asOf` as today, whatever the day of the reader. */
  readonly isDaySet: boolean;
  /** What stands in the title bar: the page, then the site; on the page that has the site's own title, once. */
  readonly documentTitle: string;
  /** The one address of this page, where `site.yaml` says at which address the site stands. */
  readonly canonical?: string;
  /** Where the file behind this page can be edited. */
  readonly editAddress?: string;
}

/** The frame of one page: its title, its path below the host, and the file it is made from, if it is one file. */
export function siteFrame(
  { site, today }: Pick<Archive, 'site' | 'today'>,
  page: { readonly title: string; readonly path: string; readonly editPath?: string },
): SiteFrame {
  return {
    siteTitle: site.title,
    description: site.description,
    language: site.language,
    asOf: today,
    isDaySet: site.today !== undefined,
    documentTitle: page.title === site.title ? site.title : `${page.title} · ${site.title}`,
    canonical: site.url && URL.canParse(page.path, site.url) ? new URL(page.path, site.url).href : undefined,
    editAddress:
      page.editPath === undefined
        ? undefined
        : site.editUrl?.replaceAll('{path}', () => pathInAddress(page.editPath)),
  };
}

function pathInAddress(path: string | undefined): string {
  return (path ?? '').split('/').map(encodeURIComponent).join('/');
}
