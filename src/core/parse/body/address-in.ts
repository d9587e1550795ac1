const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  colon: ':',
  commat: '@',
  copy: '©',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lpar: '(',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00A0',
  ndash: '–',
  newline: '\n',
  num: '#',
  percnt: '%',
  period: '.',
  quest: '?',
  quot: '"',
  raquo: '»',
  rarr: '→',
  rdquo: '”',
  rpar: ')',
  rsquo: '’',
  sol: '/',
  tab: '\t',
  times: '×',
};

/**
 * Returns the address, or the words without other marks, that Markdown makes of their source: with backslashes and
 * entities read (CommonMark §2.4, §2.5).
 */
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
