/** What the address of a link or picture in a text is. The check and the page both go by it, so they never differ. */
export type LinkAddress =
  /** Another site, or mail. `href` is the address as a browser has it. */
  | { readonly kind: 'outside'; readonly href: string }
  /** A file of the content folder, a page of the site or a place on the same page. `hash` begins with `#`, if any. */
  | { readonly kind: 'inside'; readonly target: string; readonly hash: string }
  | { readonly kind: 'refused'; readonly scheme: string }
  /** No address. `meant` is what was probably meant. */
  | { readonly kind: 'none'; readonly why: string; readonly meant?: string };

const allowed: readonly string[] = ['http', 'https', 'mailto'];

/** The host of relative addresses while they are parsed. No address outside the site has it. */
const ownHost = 'site.invalid';

/**
 * Judges an address as a browser parses it, which ignores spaces and control characters around it, and tabs and line breaks
 * within it. Only http, https, mailto and relative addresses are allowed. `written` is the address that Markdown makes of its
 * source.
 */
export function linkAddress(written: string): LinkAddress {
  // Most addresses are plain.
  if (/^(?!\/\/)[\w./-]+$/.test(written)) return { kind: 'inside', target: written, hash: '' };
  const target = written.replaceAll(/^[\0- ]+|[\0- ]+$|[\t\r\n]/g, '');
  if (target === '' || target === '#') return { kind: 'none', why: 'The link has no address.' };
  return misread(target) ?? parsed(target);
}

function parsed(target: string): LinkAddress {
  const url = URL.parse(target, `https://${ownHost}/`);
  if (!url) return { kind: 'none', why: `\`${short(target)}\` is not a valid address.` };
  const scheme = url.protocol.slice(0, -1);
  if (!allowed.includes(scheme)) return { kind: 'refused', scheme };
  if (scheme === 'mailto' || url.host !== ownHost || url.username) return { kind: 'outside', href: url.href };
  return { kind: 'inside', target, hash: url.hash };
}

/**
 * Returns the verdict on an address that a browser reads in another way than people do. Behind an invisible mark, and
 * with one slash, a web address is a path below the page: `<U+FEFF>https://example.org`, `https:/example.org`.
 */
function misread(target: string): LinkAddress | undefined {
  const plain = withoutMarks(target);
  const isWeb = /^(?:https?|mailto):/i.test(plain);
  if (isWeb && plain !== target) {
    const meant = linkAddress(plain);
    const why = `The address \`${short(plain)}\` has an invisible character.`;
    return { kind: 'none', why, ...(meant.kind === 'outside' && { meant: plain }) };
  }
  const [, scheme, rest = ''] = /^(https?):(?!\/\/)[/\\]*(.*)$/i.exec(plain) ?? [];
  if (scheme !== undefined) {
    const meant = `${scheme}://${rest}`;
    const why = `\`${short(plain)}\` is not a web address. Expected two slashes after \`${scheme}:\`.`;
    return { kind: 'none', why, ...(/^[\w-]+(?:\.[\w-]+)+/.test(rest) && URL.canParse(meant) && { meant }) };
  }
  const isMail = /^mailto:\/*(?:[#].*)?$/i.test(plain);
  return isMail ? { kind: 'none', why: `\`${plain}\` has no mail address.` } : undefined;
}

/** Characters that show nothing: of zero width, and marks of direction. Joiners have a meaning within words. */
const marks = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
/** The same as Markdown encodes them on a page. */
const encodedMarks = /%C2%AD|%E2%80%(?:8[BEF]|A[A-E])|%E2%81%(?:A[0-46-9A-F])|%EF%BB%BF/gi;

/** Returns an address without characters that show nothing, as they are or encoded. */
export function withoutMarks(address: string): string {
  return address.replaceAll(marks, '').replaceAll(encodedMarks, '');
}

function short(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
