import type { Ref } from '../../model/ref.ts';

/**
 * From a thing to its address in a file that leaves the site: absolute where `site.yaml` says where the site stands,
 * else from the root of the host.
 */
export type AddressOf = (ref: Pick<Ref, 'kind' | 'id' | 'onNote'>) => string;
