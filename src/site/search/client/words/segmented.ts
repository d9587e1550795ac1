import { cutUnspaced } from '../../../../core/views/search/unspaced.ts';

/** Returns a query with spaces between its words, as the index has them, also in scripts without spaces. */
export function segmented(words: string): string {
  return cutUnspaced(words).join(' ');
}
