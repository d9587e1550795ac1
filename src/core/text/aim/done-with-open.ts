import { count } from '../lines/count.ts';

/**
 * The words of an aim that is marked done while actions for it are open, in the order of the sentence: `Marked done` `on`
 * the date, `but` `3 actions are still open`: their names, `2 more`.
 */
export function doneWithOpenWords(total: number, shown: number) {
  return {
    marked: 'Marked done',
    on: 'on',
    but: 'but',
    open: `${count(total, 'action is', 'actions are')} still open`,
    ...(total > shown && { more: `${total - shown} more` }),
  };
}
