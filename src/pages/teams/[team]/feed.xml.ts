import { teamScopes } from '../../../core/views/feeds/scope.ts';
import { archive } from '../../../site/archive.ts';
import { feedResponse, scopePaths } from '../../../site/feeds.ts';

export function getStaticPaths() {
  return scopePaths(teamScopes(archive()), 'team');
}

/** The notes about the records of a team, for feed readers. */
export function GET({ props }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }): Response {
  return feedResponse(props.scope, archive());
}
