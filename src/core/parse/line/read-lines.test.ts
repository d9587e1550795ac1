import { describe, expect, it } from 'vitest';
import { lineWords } from '../../../testing/lines/line-words.ts';
import { BodyTree } from '../body/tree/body-tree.ts';
import { blankedComments } from '../body/tree/comments.ts';
import { linesOf } from './lines-of.ts';
import { readLines, withoutTails } from './read-lines.ts';

const words = lineWords();

/** A text, and what is read of it. */
function read(markdown: string) {
  const shown = blankedComments(markdown);
  const { root } = new BodyTree(shown);
  if (!root) throw new Error('Expected a text that is not too deep.');
  const isStart = (text: string) => words.markers.read(text) !== undefined;
  return { shown, lines: readLines(linesOf({ markdown: shown, root, firstLine: 1 }, isStart), words) };
}

describe('the text below a record', () => {
  it.each([
    ['- ACTION: Dan: a\n  b\n\n  c', ['b\n\nc']],
    ['- ACTION: Dan: a\n  - b\n- c', ['- b']],
    // A record among it has its own line and its own note.
    ['- ACTION: Dan: a\n  - QUESTION: b\n    c\n  - d', ['- d', 'c']],
    ['- ACTION: Dan: a\n  - QUESTION: b', ['', '']],
    ['ACTION: Dan: a\n\nb', ['']],
  ])('%j', (markdown, below) => {
    expect(read(markdown).lines.map((line) => line.below)).toEqual(below);
  });
});

describe('the topic of a record', () => {
  it.each([
    ['## A ^a\n\n- ACTION: Dan: x', [undefined, 'a']],
    ['## A ^a\n\n### B\n\n- ACTION: Dan: x', [undefined, 'a']],
    ['## A ^a\n\n## B\n\n- ACTION: Dan: x', [undefined, undefined]],
    ['# A ^a\n\n## B ^b\n\n- ACTION: Dan: x', [undefined, undefined, 'b']],
    ['## [[a]]\n\n- ACTION: Dan: x', [undefined, 'a']],
  ])('is that of the heading above it: %j', (markdown, topics) => {
    expect(read(markdown).lines.map(({ topic }) => (topic?.id ?? topic?.ref)?.value)).toEqual(topics);
  });
});

describe('a text without the ends of its records', () => {
  it.each([
    ['- ACTION: Dan: a {for: b} ^c\n- d {e: f}', '- ACTION: Dan: a\n- d {e: f}'],
    ['## A {note: b} ^a', '## A'],
    ['- ACTION: Dan: a {for: b} <!-- c -->', '- ACTION: Dan: a'],
    ['- ACTION: Dan: a {for: b} <!-- c\n  d -->', '- ACTION: Dan: a<!-- c\n  d -->'],
    ['- ACTION: Dan: a\n  b {for: c}', '- ACTION: Dan: a\n  b'],
    // The last word comes down to a line that would be blank.
    ['- ACTION: Dan: a b\n  {for: c}', '- ACTION: Dan: a\n  b'],
  ])('%j', (markdown, expected) => {
    const { shown, lines } = read(markdown);
    expect(withoutTails({ markdown, shown, firstLine: 1 }, lines)).toBe(expected);
  });
});
