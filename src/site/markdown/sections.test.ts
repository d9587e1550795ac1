import { expect, it } from 'vitest';
import { anchorPrefix, footnotesAnchor } from '../../core/model/address/page-path.ts';
import { publishedArchive, readArchive } from '../../core/reading.ts';
import { searchRecords } from '../../core/views/search/records.ts';
import { renderBody } from '../markdown.ts';

const text = `---
title: T
date: 2026-01-05
actions: [{ id: fix-it, text: Fix it }]
---
Hello[^1].

## [[fix-it]] &amp; more

Text.

[^1]: A note below.
`;
const { content } = readArchive(
  { files: [{ path: 'notes/ops/2026-01-05.md', text }], assets: [], findings: [] },
  '2026-01-15',
);
const archive = publishedArchive(content, '2026-01-15', { drafts: false });
const note = archive.find.note('ops/2026-01-05');
const sections = note ? renderBody(note, archive).sections : [];

it('a heading has the words of its text, without the status of what it mentions', () => {
  expect(sections.map(({ words }) => words)).toEqual(['Fix it & more', 'Footnotes']);
});

it('each section has the anchor of its search record, footnotes too', () => {
  const records = searchRecords(archive).flatMap(({ place }) => place?.anchor ?? []);
  expect(records).toEqual(sections.map(({ anchor }) => anchor));
  expect(records[1]).toBe(footnotesAnchor(anchorPrefix('ops/2026-01-05')));
});
