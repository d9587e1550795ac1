import { seriesScopes } from '../../../core/views/feeds/scope.ts';
import { archive } from '../../../site/archive.ts';
import { feedResponse, scopePaths } from '../../../site/feeds.ts';

export function getStaticPaths() {
  return scopePaths(seriesScopes(archive()), 'series');
}

/** The Atom feed of a series. */
export function GET({ props }: { props: ReturnType<typeof getStaticPaths>[number]['props'] }): Response {
  return feedResponse(props.scope, archive());
}
