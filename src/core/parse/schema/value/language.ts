import { checkedBy } from './problem.ts';
import { text } from './text.ts';

/** A language tag (BCP 47). */
export const language = text.superRefine(
  checkedBy((value) =>
    isLanguage(value)
      ? undefined
      : {
          code: 'bad-value',
          message: `\`${value}\` is not a language tag (BCP 47).`,
          hint: 'write a tag such as `en`',
        },
  ),
);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
