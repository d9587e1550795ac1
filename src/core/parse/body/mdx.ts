/**
 * Returns the Markdown of an MDX file below its frontmatter: imports, exports, expressions and the tags of components
 * become spaces, so that lines and columns stay. Those before the first word of a line become other spaces, so that the
 * line is no indented code. Code and escaped signs are left as they are.
 */
export function markdownOfMdx(text: string): string {
  const scan = new Scan();
  const lines = text.split('\n');
  return lines
    .map((line, index) => scan.line(line, index === 0 || lines[index - 1]?.trim() === ''))
    .join('\n');
}

/** A space that no indentation has. */
const hard = '\u00A0';

/** State between two characters of an MDX file. */
class Scan {
  /** The sign of the fence that is open. */
  private fence: string | undefined;
  private inModule = false;
  private braces = 0;
  private inTag = false;
  private quote: string | undefined;

  line(line: string, startsBlock: boolean): string {
    if (this.isFenced(line)) return line;
    if (this.isOfModule(line, startsBlock)) return blank(line);
    let shown = '';
    for (let at = 0; at < line.length; ) {
      const length = this.isCode ? this.code(line.charAt(at)) : this.kept(line, at);
      shown += length === 0 ? ' ' : line.slice(at, at + length);
      at += Math.max(length, 1);
    }
    return line.startsWith(' ') ? shown : shown.replace(/^ +(?=\S)/, (spaces) => hard.repeat(spaces.length));
  }

  /** Whether the next character is of an expression or a tag. */
  private get isCode(): boolean {
    return this.braces > 0 || this.inTag;
  }

  private isFenced(line: string): boolean {
    if (this.isCode || this.inModule) return false;
    const sign = /^ *(`{3,}|~{3,})/.exec(line)?.[1];
    if (this.fence === undefined) {
      this.fence = sign;
      return sign !== undefined;
    }
    if (sign?.startsWith(this.fence)) this.fence = undefined;
    return true;
  }

  /** An `import` or `export` begins a block, and goes on to the next blank line. */
  private isOfModule(line: string, startsBlock: boolean): boolean {
    if (line.trim() === '') this.inModule = false;
    else if (startsBlock && !this.isCode) this.inModule = /^(?:import|export)[\s{*]/.test(line);
    return this.inModule;
  }

  /** Reads a character of an expression or a tag. */
  private code(sign: string): 0 {
    if (this.quote !== undefined) {
      if (sign === this.quote) this.quote = undefined;
    } else if (sign === '{') this.braces += 1;
    else if (sign === '}') this.braces = Math.max(0, this.braces - 1);
    else if (/["'`]/.test(sign) && (this.inTag || this.braces > 0)) this.quote = sign;
    else if (sign === '>' && this.braces === 0) this.inTag = false;
    return 0;
  }

  /** Returns the number of characters that stay, or 0 where an expression or a tag begins. */
  private kept(line: string, at: number): number {
    const sign = line.charAt(at);
    if (sign === '\\') return 2;
    if (sign === '`') return codeSpan(line, at);
    if (sign === '{') this.braces = 1;
    else if (sign === '<' && /[A-Za-z/>]/.test(line.charAt(at + 1))) this.inTag = true;
    return this.isCode ? 0 : 1;
  }
}

/** The length of the code that begins at an offset of a line, or of its signs if it does not end. */
function codeSpan(line: string, at: number): number {
  const ticks = /^`+/.exec(line.slice(at))?.[0] ?? '`';
  for (const { 0: other, index } of line.slice(at + ticks.length).matchAll(/`+/g))
    if (other === ticks) return ticks.length + index + other.length;
  return ticks.length;
}

function blank(line: string): string {
  return ' '.repeat(line.length);
}
