import { describe, expect, it } from 'vitest';
import { Trackers } from '../../model/trackers.ts';
import { readBody } from './body.ts';
import { FindTrackerIds } from './tracker-ids.ts';

const title = 'Core meeting 2024-03-05';

function bodyOf(markdown: string) {
  const source = { path: 'a.md', markdown, firstLine: 6, title };
  return readBody(source, new FindTrackerIds(new Trackers([]))).body;
}

describe('a heading before the text', () => {
  it.each([
    ['the title', '# Core meeting 2024-03-05', { differs: false }],
    ['the title with marks', '\n\n# **Core** meeting: `2024-03-05` #', { differs: false }],
    ['the title, underlined', 'Core meeting 2024-03-05\n====', { differs: false }],
    ['the title after a comment', '<!-- Draft\nof Dan -->\n\n# Core meeting 2024-03-05', { differs: false }],
    [
      'the title after a comment on one line',
      '<!-- Draft -->\n\n# Core meeting 2024-03-05',
      { differs: false },
    ],
    ['the title right after a comment', '<!-- Draft --> \n# Core meeting 2024-03-05', { differs: false }],
    [
      'the title with further sections of its level',
      '# Core meeting 2024-03-05\n\n# Agenda',
      { differs: false },
    ],
    [
      'the title with more words, and further sections of its level',
      '# Core meeting 2024-03-05: the second day\n\nHello.\n\n# Agenda',
      { text: 'Core meeting 2024-03-05: the second day', differs: true },
    ],
    ['a part of the title with further sections', '# Core meeting\n\nHello.\n\n# Agenda', { differs: true }],
    [
      'another title with further sections of its level',
      '# Ops: weekly sync\n\nHello.\n\n# Agenda',
      { differs: true },
    ],
    ['the title with a link', '# **Core** [meeting](https://h.example/) 2024-03-05!', { differs: true }],
    ['the title with a reference', '# Core meeting [[2024-03-05]]', { differs: true }],
    ['the title with a picture', '# Core meeting 2024-03-05 ![](a.png)', { differs: true }],
    ['the title in brackets', '# [Core meeting] 2024-03-05', { differs: false }],
    ['another title', '# Node.js Core', { text: 'Node.js Core', anchor: 'nodejs-core', differs: true }],
  ])('is its own title: %s', (_name, head, expected) => {
    const { ownTitle, lede } = bodyOf(`${head}\n\nHello.\n\n## Agenda\n\nOne.\n`);
    expect(ownTitle).toMatchObject(expected);
    expect(lede).toBe(head.endsWith('05\n\n# Agenda') ? undefined : 'Hello.');
  });

  it.each([
    ['of a lower level', '## Core meeting 2024-03-05'],
    ['after words', 'Words.\n\n# Core meeting 2024-03-05'],
    ['after code', '```\ncode\n```\n\n# Core meeting 2024-03-05'],
    ['in a quote', '> # Core meeting 2024-03-05'],
    ['the first of several sections', '# Agenda\n\nOne.\n\n# Roadmap'],
    ['the first of several sections with numbers', '# 1. Open questions\n\nOne.\n\n# 2. Roadmap'],
  ])('is a section: %s', (_name, markdown) => {
    expect(bodyOf(markdown).ownTitle).toBeUndefined();
  });

  it.each([
    ['a link by its label', '# [Core] meeting 2024-03-05', '[core]: /x'],
    ['a footnote', '# Core meeting 2024-03-05[^1]', '[^1]: Moved.'],
  ])('is kept with %s', (_name, head, defined) => {
    expect(bodyOf(`${head}\n\nHello.\n\n${defined}\n`).ownTitle).toMatchObject({ differs: true });
    expect(bodyOf(`${head.replace(/\[\^1\]|[[\]]/g, '')}\n\nHello.\n`).ownTitle).toMatchObject({
      differs: false,
    });
  });
});
