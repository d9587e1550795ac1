const pairs: Readonly<Record<string, string>> = {
  ...{ '"': '"', "'": "'", '“': '”', '”': '”', '„': '“', '‘': '’', '’': '’' },
  ...{ '«': '»', '»': '«', '‹': '›', '›': '‹' },
};

/** Whether quotes stand right before and after a part of a text. Then the text speaks about its letters. */
export function isInQuotes(text: string, start: number, end: number): boolean {
  const closing = pairs[text.charAt(start - 1)];
  return closing !== undefined && text.charAt(end) === closing;
}
