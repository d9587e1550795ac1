/** Returns why a text is no language tag, with the tag that was meant, or `undefined` if it is one. */
export function noLanguage(value: string) {
  if (isLanguage(value)) return undefined;
  const message = `\`${value.slice(0, 80)}\` is not a language tag (BCP 47).`;
  return { code: 'bad-value', message, hint: tagOf(value) } as const;
}

/** Frequent languages by their own and their English names. */
const tags: readonly (readonly [string, readonly string[]])[] = [
  ['en', ['english']],
  ['de', ['german', 'deutsch']],
  ['fr', ['french', 'français', 'francais']],
  ['es', ['spanish', 'español', 'espanol', 'castellano']],
  ['it', ['italian', 'italiano']],
  ['nl', ['dutch', 'nederlands']],
  ['pt', ['portuguese', 'português', 'portugues']],
  ['pl', ['polish', 'polski']],
  ['sv', ['swedish', 'svenska']],
  ['da', ['danish', 'dansk']],
  ['ja', ['japanese']],
  ['zh', ['chinese']],
  ['ar', ['arabic']],
  ['he', ['hebrew']],
];

function tagOf(value: string): string {
  const hyphened = value.trim().replaceAll('_', '-');
  const tag = isLanguage(hyphened)
    ? hyphened
    : tags.find(([, names]) => names.includes(value.trim().toLowerCase()))?.[0];
  return tag === undefined ? 'write a tag such as `en`' : `write \`${tag}\``;
}

/**
 * Whether a text is a tag of a language that has a name. By its form alone `Deutsch` would be one, but none has more than
 * 3 letters, and so would `xx`.
 */
function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    const [locale = ''] = Intl.getCanonicalLocales(tag);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(new Intl.Locale(locale).language) !== undefined;
  } catch {
    return false;
  }
}
