const allowed: readonly string[] = ['http', 'https', 'mailto'];
const named: Readonly<Record<string, string>> = {
  colon: ':',
  tab: '',
  newline: '',
  nbsp: '',
  sol: '/',
  lpar: '(',
};

/** Returns the scheme of a link's target as a browser reads it, or `undefined` for a relative one. */
export function schemeOf(target: string): string | undefined {
  const plain = /^(https?|mailto):/.exec(target)?.[1];
  if (plain !== undefined) return plain;
  return /[:&]/.test(target) ? /^([a-z][a-z0-9+.-]*):/.exec(unmask(target.slice(0, 400)))?.[1] : undefined;
}

/** Whether a note may link to a scheme. */
export function isAllowedScheme(scheme: string): boolean {
  return allowed.includes(scheme);
}

/**
 * Removes disguises that hide a scheme from a reader but not from a browser: entities, backslashes, white space, case.
 */
function unmask(target: string): string {
  return (
    target
      .replaceAll(/&#x([0-9a-f]{1,6});?/gi, (_all, digits: string) => character(Number.parseInt(digits, 16)))
      .replaceAll(/&#([0-9]{1,7});?/g, (_all, digits: string) => character(Number(digits)))
      .replaceAll(/&([a-z]{2,8});/gi, (all, name: string) => named[name.toLowerCase()] ?? all)
      .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')
      // Browsers ignore control characters and white space in a scheme.
      .replaceAll(/[\0-\x20\x7F-\xA0\u200B-\u200F\u2028\u2029\uFEFF]/g, '')
      .toLowerCase()
  );
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
