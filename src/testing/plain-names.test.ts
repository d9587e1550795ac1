import { expect, it } from 'vitest';
import { atomFeed } from '../core/exports/feeds/atom.ts';
import { calendar } from '../core/exports/feeds/calendar.ts';
import { siteAddress } from '../core/exports/lines/address.ts';
import type { Ref } from '../core/model/ref.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { noteDescription } from '../core/text/note/description.ts';
import { siteScope } from '../core/views/feeds/scope.ts';
import { noteLine } from '../core/views/lines/note-line.ts';
import { recordRef } from '../core/views/lines/ref.ts';
import { renderBody } from '../site/markdown.ts';

/* Texts that can have no links have names and titles where an author wrote `[[ids]]` and `@names`, each on one line. */

const files = {
  'site.yaml': 'title: Small\nurl: https://small.example\n',
  'people.yaml': '- { id: mia, name: Mia Berg }\n',
  'notes/ops/2026-01-05.md': `---
title: Plans of @mia
date: 2026-01-05
actions:
  - id: fix-it
    text: |
      Ask @mia about
      [[pick-one]], see [[ops/2026-01-12]] and @latest
decisions:
  - { id: pick-one, text: "Use the parser of [[fix-it]] and @mia" }
---
# Ops: weekly with @mia

We spoke with @mia on [[fix-it]] and [[pick-one|our choice]].

# Later
`,
  'notes/ops/2026-01-12.md': `---
title: Review
date: 2026-01-12
followUps:
  - { action: fix-it, note: "@mia waits for [[pick-one]]" }
---
`,
};

const { content } = readArchive(
  {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    ...{ assets: [], findings: [] },
  },
  '2026-01-15',
);
const archive = publishedArchive(content, '2026-01-15', { drafts: false });
const of = (ref: Pick<Ref, 'kind' | 'id'>) => siteAddress(archive.site, `/${ref.kind}/${ref.id}/`);

const fixIt = 'Ask Mia Berg about Use the parser of fix-it and Mia Berg, see Review and @latest';

it('a record has one line, with the names of what it mentions', () => {
  const { find } = archive;
  expect(find.action('ops/fix-it')?.text).toBe(fixIt);
  const decision = find.decision('ops/pick-one');
  expect(decision && recordRef(decision).label).toBe(
    'Use the parser of Ask Mia Berg about pick-one, see ops/2026-01-12 and @latest and Mia Berg',
  );
});

it('the title and the first sentences of a note have the names, too', () => {
  const note = archive.find.note('ops/2026-01-05');
  if (!note) throw new Error('Expected a note.');
  const line = noteLine(note);
  expect(line.ref.label).toBe('Plans of Mia Berg');
  expect(renderBody(note, archive).ownTitle?.replaceAll(/<[^>]*>/g, '')).toBe('Ops: weekly with Mia Berg');
  expect(noteDescription({ ...line, series: { label: 'Ops' } })).toBe(
    `We spoke with Mia Berg on ${fixIt} and our choice.`,
  );
});

it('feeds and calendars have them', () => {
  const feed = atomFeed(siteScope(archive), archive, {
    feed: of({ kind: 'series', id: 'f' }),
    page: '/',
    of,
  });
  const events = calendar(siteScope(archive), archive, of).replaceAll('\r\n ', '');
  for (const text of [feed, events]) {
    expect(text).toContain('Ask Mia Berg about');
    expect(text).not.toMatch(/\[\[|@mia/);
  }
  expect(feed).toContain('“Mia Berg waits for Use the parser');
});
