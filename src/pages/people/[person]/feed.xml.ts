import { personScopes } from '../../../core/views/feeds/scope.ts';
import { archive } from '../../../site/archive.ts';
import { feedResponse, scopePaths } from '../../../site/feeds.ts';

export function getStaticPaths() {
  return scopePaths(personScopes(archive()), 'person');
}

/** The notes about the records of a person, for feed readers. */
export function GET({ props }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }): Response {
  return feedResponse(props.scope, archive());
}
