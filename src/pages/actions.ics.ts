import { siteScope } from '../core/views/feeds/scope.ts';
import { archive } from '../site/archive.ts';
import { calendarResponse } from '../site/feeds.ts';

/** All meetings and actions, for calendars. */
export function GET(): Response {
  return calendarResponse(siteScope(archive()), archive());
}
