import { noLanguage } from '../../meant/language-tag.ts';
import { checkedBy } from './problem.ts';
import { text } from './text.ts';

/** A language tag (BCP 47). */
export const language = text.superRefine(checkedBy((value) => noLanguage(value)));
