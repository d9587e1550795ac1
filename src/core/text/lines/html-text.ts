const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for an element or an attribute of HTML or XML, so that markup in it stays text. */
export function htmlText(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** Removes the control characters that XML 1.0 (§2.2) and terminals do not accept. Tabs and line ends stay. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, '');
}

/** The `lang` of an element in the HTML of a file, with a space before it. Empty for the language of the page. */
export function langAttribute(lang: string | undefined): string {
  return lang === undefined ? '' : ` lang="${htmlText(lang)}"`;
}
