import { facts, isUnseen, line, longestRun, type Printing } from './inline.ts';
import { table } from './table.ts';
import { type Element, hasClass, type Node, wordsIn } from './tree.ts';

/** Prints nodes as blocks of Markdown, to be parted by blank lines. What is within a line becomes a paragraph. */
export function blocks(nodes: readonly Node[], printing: Printing): readonly string[] {
  const made: string[] = [];
  let open: Node[] = [];
  const close = () => {
    const words = line(open, printing);
    if (words !== '') made.push(words);
    open = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !blockNames.has(node.name)) open.push(node);
    else {
      close();
      if (!isUnseen(node)) made.push(...block(node, printing));
    }
  }
  close();
  return made;
}

const blockNames = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr li main nav ol p pre section summary svg table ul'
  ).split(' '),
);

function block(element: Element, printing: Printing): readonly string[] {
  const { name, children } = element;
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headingOf(Number(name.slice(1)), children, printing);
    case 'p':
      return hasClass(element, 'facts') ? some(facts(children, printing)) : some(line(children, printing));
    case 'summary':
    case 'figcaption':
      return bold(line(children, { ...printing, place: 'heading' }));
    case 'ul':
    case 'ol':
      return some(list(element, printing));
    case 'dl':
      return some(terms(children, printing));
    case 'pre':
      return [fenced(wordsIn(element))];
    case 'blockquote':
      return [prefixed(blocks(children, printing).join('\n\n'), '> ', '> ')];
    case 'hr':
      return ['***'];
    case 'table':
      return table(element, printing);
    default:
      return blocks(children, printing);
  }
}

function some(text: string): readonly string[] {
  return text === '' ? [] : [text];
}

function bold(words: string): readonly string[] {
  return words === '' ? [] : [`**${words.replaceAll('**', '')}**`];
}

/** Prints a heading on one line. */
export function headingOf(level: number, nodes: readonly Node[], printing: Printing): readonly string[] {
  const words = line(nodes, { ...printing, place: 'heading' });
  return words === '' ? [] : [`${'#'.repeat(level)} ${words}`];
}

/** A list. The lines of an item are parted by breaks, and blocks that need it by blank lines. */
function list({ name, children }: Element, printing: Printing): string {
  const items = children.flatMap((child) =>
    typeof child !== 'string' && child.name === 'li' && !isUnseen(child) ? [child] : [],
  );
  const isNumbered = name === 'ol' && !items.some(isMarked);
  const printed = items.map((item, index) => {
    const mark = isNumbered ? `${index + 1}. ` : '- ';
    const [first = '', ...rest] = blocks(item.children, printing);
    return prefixed(joined([first + idOf(item), ...rest]), mark, ' '.repeat(mark.length));
  });
  return printed.filter((text) => text.trim() !== '').join('\n');
}

/** The id of a record, by which notes refer to it, unless its line has it already. */
function idOf(item: Element): string {
  const id = hasClass(item, 'record') ? item.attributes.get('id') : undefined;
  return id === undefined || wordsIn(item).includes(id) ? '' : ` (\`${id}\`)`;
}

/** Whether an item of a page is marked by its status, so that its number says nothing. */
function isMarked(item: Element): boolean {
  return ['record', 'event'].some((name) => hasClass(item, name));
}

/** Joins the blocks of an item: lines by breaks, a list right below its line, other blocks by blank lines. */
function joined(parts: readonly string[]): string {
  let text = '';
  let before: 'line' | 'list' | 'block' = 'line';
  for (const part of parts.filter((one) => one !== '')) {
    const kind = kindOf(part);
    const isTight = before === 'line' && kind !== 'block';
    const between = isTight ? (kind === 'line' ? '  \n' : '\n') : '\n\n';
    text += (text === '' ? '' : between) + part;
    before = kind;
  }
  return text;
}

function kindOf(text: string): 'line' | 'list' | 'block' {
  if (/^(?:- |\d+\. )/.test(text)) return 'list';
  return /^(?:#{1,6} |> |\||`{3}|\*\*\*$)/.test(text) ? 'block' : 'line';
}

/** The terms and values of a list of facts, a line each. Several values of a term are a list. */
function terms(children: readonly Node[], printing: Printing): string {
  const rows = children.flatMap((child) =>
    typeof child === 'string' || child.name !== 'div' ? [child] : child.children,
  );
  const lines: string[] = [];
  let values: string[] = [];
  let term: string | undefined;
  const close = () => {
    if (term === undefined) return;
    const one = values.length === 1 ? ` ${values[0]}` : '';
    const more = values.length > 1 ? values.map((value) => `\n  - ${value}`).join('') : '';
    lines.push(`- **${term.replaceAll('**', '')}:**${one}${more}`);
    values = [];
    term = undefined;
  };
  for (const row of rows) {
    if (typeof row === 'string' || isUnseen(row)) continue;
    if (row.name === 'dt') {
      close();
      term = line(row.children, { ...printing, place: 'heading' });
    } else if (row.name === 'dd') {
      const words = hasClass(row, 'facts')
        ? facts(row.children, printing)
        : line(row.children, { ...printing, place: 'heading' });
      if (words !== '') values.push(words);
    }
  }
  close();
  return lines.join('\n');
}

/** Code between fences that are longer than any in it. */
function fenced(words: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(words) + 1));
  return `${fence}\n${words.replace(/\n$/, '')}\n${fence}`;
}

/** Puts `first` before the first line, and `rest` before the others that are not empty. */
function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((row, index) => (index === 0 ? first : row === '' ? rest.trimEnd() : rest) + row)
    .join('\n');
}
