import type { Archive } from '../../core/model/archive.ts';
import type { SourceFile } from '../../core/model/finding/source.ts';
import { readArchive } from '../../core/reading.ts';

/*
 * An archive with notes that are too long for a page, in each way in which a note can be: many headings, one long list,
 * a log, one paragraph, and references, which are much longer on the page than in the file.
 */

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const said = (index: number, count: number) =>
  lines(count, (at) => `said${index}x${at}`).replaceAll('\n', ' ');

const meeting = `We met for two days.[^foot] See [the end](#topic-59) and [[renew]].

${lines(
  60,
  (topic) => `## Topic ${topic}

${said(topic, 60)}[^n${topic}] Then [the first](#topic-0).
${lines(5, (point) => `\n### Point ${topic}/${point}\n\n${said(topic * 10 + point, 60)}\n\n- ${said(topic, 9)}`)}`,
)}

[^foot]: The first foot.
${lines(60, (index) => `[^n${index}]: Foot ${index}.`)}
`;

const texts: Readonly<Record<string, string>> = {
  '2026-01-07': meeting,
  '2026-01-14': `As in [topic 40](2026-01-07.md#topic-40), [topic 1](2026-01-07.md#topic-1) and [[renew]].

<details>
<summary>More</summary>

Folded yesfold.

</details>`,
  '2026-01-21': `The log.\n\n\`\`\`\n${lines(6000, (index) => `12:00 INFO step ${index} <ok> & "done"`)}\n\`\`\``,
  '2026-01-28': lines(40_000, (index) => `word${index}`).replaceAll('\n', ' '),
  '2026-02-04': lines(900, (index) => `## Head ${index} of many\n\nyes${index}\n\n### Below ${index}\n\nno`),
  '2026-02-11': lines(1500, (index) => `- [[renew]] and item${index}`),
};

const frontmatter = (day: string) => `---
title: Meeting of ${day}
date: ${day}
attendees: []
for: none
actions:
  - id: ${day === '2026-01-07' ? 'renew' : `of-${day}`}
    text: Renew the certificate ${day}
    owner: []
---
`;

/** The files of the archive. */
export const longNoteFiles: readonly SourceFile[] = [
  { path: 'site.yaml', text: 'title: Long\n' },
  {
    path: 'series/sync.md',
    text: '---\ntitle: Sync\n---\nSee [the end](../notes/sync/2026-01-07.md#topic-59).\n',
  },
  ...Object.entries(texts).map(([day, text]) => ({
    path: `notes/sync/${day}.md`,
    text: `${frontmatter(day)}# Meeting of ${day}\n\n${text}\n`,
  })),
];

/** The archive. */
export function longNotesArchive(): Archive {
  return readArchive({ files: longNoteFiles, assets: [], findings: [] }, '2026-03-01').archive;
}
