import { teamScopes } from '../../../core/views/feeds/scope.ts';
import { archive } from '../../../site/archive.ts';
import { calendarResponse, scopePaths } from '../../../site/feeds.ts';

export function getStaticPaths() {
  return scopePaths(teamScopes(archive()), 'team');
}

/** The meetings and actions of a team, for calendars. */
export function GET({ props }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }): Response {
  return calendarResponse(props.scope, archive());
}
