const allowed: readonly string[] = ['http', 'https', 'mailto'];

/** The host of relative addresses while they are parsed. No address outside the site has it. */
export const ownHost = 'site.invalid';

/**
 * Parses an address as a browser does, which ignores tabs, line breaks and the control characters before it. The check and
 * the page both use this, so they never differ. `undefined` if it is none.
 */
export function parsedAddress(address: string): URL | undefined {
  return URL.parse(address, `https://${ownHost}/`) ?? undefined;
}

/** Returns the scheme of an address as a browser reads it, or `undefined` for a relative one. */
export function schemeOf(address: string): string | undefined {
  const plain = /^(https?|mailto):/.exec(address)?.[1];
  if (plain !== undefined) return plain;
  if (!address.includes(':')) return undefined;
  const url = parsedAddress(address);
  return url === undefined || url.host === ownHost ? undefined : url.protocol.slice(0, -1);
}

/** Whether a note may link to a scheme. */
export function isAllowedScheme(scheme: string): boolean {
  return allowed.includes(scheme);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  colon: ':',
  commat: '@',
  gt: '>',
  lpar: '(',
  lt: '<',
  nbsp: '\u00A0',
  newline: '\n',
  num: '#',
  percnt: '%',
  period: '.',
  quest: '?',
  quot: '"',
  rpar: ')',
  sol: '/',
  tab: '\t',
};

/** Returns the address that Markdown makes of its source: with backslashes and entities read (CommonMark §2.4, §2.5). */
export function addressIn(source: string): string {
  if (!/[\\&]/.test(source)) return source;
  return source.replaceAll(
    /\\([!-/:-@[-`{-~])|&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));/gi,
    (all, sign?: string, hex?: string, decimal?: string, name?: string) => {
      if (sign !== undefined) return sign;
      if (name !== undefined) return named[name.toLowerCase()] ?? all;
      return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
