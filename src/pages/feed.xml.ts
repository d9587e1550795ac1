import { siteScope } from '../core/views/feeds/scope.ts';
import { archive } from '../site/archive.ts';
import { feedResponse } from '../site/feeds.ts';

/** The Atom feed of all notes. */
export function GET(): Response {
  return feedResponse(siteScope(archive()), archive());
}
