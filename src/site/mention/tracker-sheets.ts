import type { Archive } from '../../core/model/archive.ts';
import { type TrackerMentions, trackerIndex } from '../../core/views/mention/tracker-index.ts';
import { trackerPages } from '../../core/views/mention/tracker-page.ts';
import { trackerRef } from '../../core/views/mention/tracker-ref.ts';

/** A page of a tracker id, by the part of its address. */
export interface TrackerSheet {
  readonly slug: string;
  readonly of: TrackerMentions;
  readonly page: number;
}

/** Returns the pages of all tracker ids: the first one of each, or the further ones. */
export function trackerSheets(archive: Archive, which: 'first' | 'further'): readonly TrackerSheet[] {
  return trackerIndex(archive).flatMap((of) => {
    const slug = trackerRef(of.id).id;
    if (which === 'first') return [{ slug, of, page: 1 }];
    return Array.from({ length: trackerPages(of) - 1 }, (_, index) => ({ slug, of, page: index + 2 }));
  });
}
