const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML or XML, in an element or an attribute: markup in it stays text. */
export function htmlText(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** Text without the control characters that XML 1.0 (§2.2) and terminals do not take; tabs and line ends stay. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, '');
}
