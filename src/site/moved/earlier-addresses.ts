import type { EarlierAddresses } from '../../core/views/moved/gone.ts';

/** The addresses that the site had before, and the events of its calendars. */
export type Earlier = Pick<EarlierAddresses, 'addresses' | 'gone' | 'events'>;

declare global {
  /** The addresses that the site had before. Global for the same reason as the archive. */
  var throughlineEarlier: Earlier | undefined;
}

/** Sets the addresses that the site had before, for all pages that are rendered from now on. */
export function holdEarlier(earlier: Earlier | undefined): void {
  globalThis.throughlineEarlier = earlier;
}

/** Returns the addresses that the site had before: none on a server. */
export function earlierAddresses(): Earlier {
  return globalThis.throughlineEarlier ?? { addresses: [], gone: [], events: {} };
}
