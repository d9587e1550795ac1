import { personScopes } from '../../../core/views/feeds/scope.ts';
import { archive } from '../../../site/archive.ts';
import { calendarResponse, scopePaths } from '../../../site/feeds.ts';

export function getStaticPaths() {
  return scopePaths(personScopes(archive()), 'person');
}

/** A person's meetings and actions, for calendars. */
export function GET({ props }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }): Response {
  return calendarResponse(props.scope, archive());
}
