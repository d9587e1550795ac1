import { expect, it } from 'vitest';
import { spelled } from '../core/model/words.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { threadView } from '../core/views/lines/thread.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { notePage } from '../core/views/note/page.ts';
import { html } from '../markup/html.ts';
import { wordLinks } from '../markup/lines/link.ts';

const files = Object.entries({
  'site.yaml': "title: T\ntrackers: [{ name: P, pattern: 'T\\d+', url: 'https://p.example/{id}' }]\n",
  'people.yaml': '- { id: ann, name: Ann <Lee> }\n',
  'notes/ops/2024-05-02.md':
    '---\ntitle: One\ndate: 2024-05-02\nattendees: []\nactions: [{ id: a, text: Do <b>it</b> }]\n---\n',
  'notes/ops/2024-05-09.md': `---
title: Two
date: 2024-05-09
attendees: []
followUps: [{ action: a, note: "<i> @ann on T7, see https://p.example/T8 and [[gone]]", reason: "\`[[a]]\` is code" }]
teamUpdates: [{ team: ops, done: ["[[a|All]] by @nobody"] }]
forNextTime: ["[[a]]"]
retro: { format: kalm, keep: ["@ann"] }
---
`,
}).map(([path, text]) => ({ path, text }));
const day = '2024-06-01';
const { content, diagnostics } = readArchive({ files, assets: [], findings: [] }, day);
const archive = publishedArchive(content, day, { drafts: false });

it('mentions in comments, reasons, team updates, topics and retros are links, and all else is escaped text', () => {
  const [action] = archive.actions;
  const note = archive.find.note('ops/2024-05-09');
  if (!action || !note) throw new Error(JSON.stringify(diagnostics));
  const steps = threadView(action).steps.flatMap((step) => ('said' in step && step.said ? [step] : []));
  const [step] = steps;
  expect(html(wordLinks(step?.said ?? ''))).toBe(
    '&lt;i&gt; <a href="/people/ann/">Ann &lt;Lee&gt;</a> on <a href="https://p.example/T7">T7</a>, see ' +
      '<a href="https://p.example/T8">T8</a> and [[gone]]',
  );
  expect(step?.reason).toBe('`[[a]]` is code');
  const page = notePage(note, archive, noteIndex(archive));
  const shown = [
    ...page.teamUpdates.flatMap(({ parts }) => parts.flatMap(({ items }) => items.map(({ text }) => text))),
    ...page.topics.forNextTime.map(({ text }) => text),
    ...(page.retro?.columns.flatMap(({ items }) => items.map(({ text }) => text)) ?? []),
  ];
  expect(shown.map((words) => html(wordLinks(words)))).toEqual([
    '<a href="/actions/ops/a/">All</a> by @nobody',
    'Do &lt;b&gt;it&lt;/b&gt;',
    '<a href="/people/ann/">Ann &lt;Lee&gt;</a>',
  ]);
  expect(shown.map(spelled)).toEqual(['All by @nobody', 'Do <b>it</b>', 'Ann <Lee>']);
});
