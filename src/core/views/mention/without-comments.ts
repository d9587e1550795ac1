const fence = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;

/**
 * Removes HTML comments from Markdown, also those that span paragraphs: what authors hide must not reach a page, an index
 * or a feed. Comments in code (a fence or backticks) stay. A comment that is never closed hides the rest of the text, or
 * the rest of the paragraph if it begins within a line.
 */
export function withoutComments(markdown: string): string {
  if (!markdown.includes('<!--')) return markdown;
  let kept = '';
  let at = 0;
  let inFence = '';
  let inHtml = false;
  while (at < markdown.length) {
    const end = endOfLine(markdown, at);
    const line = markdown.slice(at, end).replace(/\r?\n$/, '');
    const opened = inHtml ? null : fence.exec(line);
    if (inFence) {
      if (line.trim().startsWith(inFence) && !/[^`~]/.test(line.trim())) inFence = '';
      kept += markdown.slice(at, end);
      at = end;
    } else if (opened) {
      inFence = opened[1] ?? '';
      kept += markdown.slice(at, end);
      at = end;
    } else {
      inHtml = line.trim() !== '' && (inHtml || /^ {0,3}<(?!!--)/.test(line));
      const part = lineWithoutComments(markdown, at, end);
      kept += part.kept;
      at = part.next;
    }
  }
  return kept;
}

/** Reads one line from `at` to `end` and returns where to go on: code and comments may reach into the next lines. */
function lineWithoutComments(markdown: string, at: number, end: number): { kept: string; next: number } {
  let kept = '';
  let from = at;
  let until = end;
  for (let index = at; index < until; index += 1) {
    const character = markdown[index];
    if (character === '\\') index += 1;
    else if (character === '`') {
      index = endOfCode(markdown, index) - 1;
      until = Math.max(until, endOfLine(markdown, index));
    } else if (character === '<' && markdown.startsWith('<!--', index)) {
      const close = markdown.indexOf('-->', index + 2);
      const atStart = markdown.slice(at, index).trim() === '';
      kept += markdown.slice(from, index);
      if (close < 0) return { kept, next: atStart ? markdown.length : endOfParagraph(markdown, index) };
      from = close + 3;
      if (from >= until) return { kept, next: from };
      index = from - 1;
    }
  }
  return { kept: kept + markdown.slice(from, until), next: until };
}

/** The end of the code span that opens here, or of its backticks if it is not closed in this paragraph. */
function endOfCode(markdown: string, at: number): number {
  const opened = endOfTicks(markdown, at);
  let start = markdown.indexOf('`', opened);
  while (start >= 0) {
    const closed = endOfTicks(markdown, start);
    if (closed - start === opened - at) {
      return /\n[ \t]*\r?\n/.test(markdown.slice(at, start)) ? opened : closed;
    }
    start = markdown.indexOf('`', closed);
  }
  return opened;
}

function endOfTicks(markdown: string, at: number): number {
  let end = at;
  while (markdown[end] === '`') end += 1;
  return end;
}

function endOfLine(markdown: string, at: number): number {
  const newline = markdown.indexOf('\n', at);
  return newline < 0 ? markdown.length : newline + 1;
}

function endOfParagraph(markdown: string, at: number): number {
  const blank = /\n[ \t]*\r?\n/g;
  blank.lastIndex = at;
  return blank.exec(markdown)?.index ?? markdown.length;
}
