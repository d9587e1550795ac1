/**
 * Matches every character that can begin markup within a cell (emphasis, code, links, HTML, the bar of a table, a
 * mention), or a whole address without such characters. An address is not escaped, because a backslash would become a
 * part of it.
 */
const markup = /\bhttps?:\/\/[\w\-./?=&%#:+,]+|[\\`*_[\]<>|~&!#$@^{}]/g;

/**
 * A text for a cell of a table of GitHub Flavored Markdown (§4.10): on one line, with all markup escaped. An address in
 * it may still become a link to itself (§6.9), which shows it unchanged.
 */
export function textInMarkdown(text: string): string {
  return escapedInMarkdown(text.replace(/\s+/g, ' ').trim());
}

/** The same for a piece of a line, which keeps the blanks at its ends. */
export function escapedInMarkdown(text: string): string {
  return text.replace(markup, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** An address for a link. Characters that could end it are percent-encoded. */
export function addressInMarkdown(address: string): string {
  return address.replace(
    /[\s<>()|\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** A link in a cell, with its text escaped. Characters that could end the address are percent-encoded. */
export function linkInMarkdown(text: string, address: string): string {
  return `[${textInMarkdown(text)}](${addressInMarkdown(address)})`;
}
