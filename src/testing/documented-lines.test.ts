import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readArchive } from '../core/reading.ts';

/* A note-taker copies the lines of the documents. Each is written into a note as it is, and gives no finding. */

const earlier = `---
title: Earlier
date: 2017-03-07
attendees: [dan]
for: p6
---
- [ ] @dan: build a Jenkins ^build-a-jenkins
- [ ] @dan: expand the workboard ^expand-workboard
- QUESTION: @dan: which structure? ^container-structure
- PARKED: Monitoring ^monitoring
- PARKED: Alerts ^alerts
`;
const program = `---
title: P6
outcomes:
  - { id: o1, text: O1, objectives: [{ id: o1.1, text: Capacity, owner: dan }] }
  - { id: o2, text: O2, objectives: [{ id: o2.2, text: Tracking, owner: dan }] }
---
`;
const people = ['alex', 'dan', 'mark', 'marko'].map((id) => `- { id: ${id}, name: ${id} }`).join('\n');

/** What `check` reports on a note, and how many lines of it are records, reports or topics. */
function check(note: string) {
  const files = [
    { path: 'people.yaml', text: people },
    { path: 'teams.yaml', text: '- { id: ops, name: Ops }' },
    { path: 'programs/p6.md', text: program },
    { path: 'notes/deployment-pipeline/2017-03-07.md', text: earlier },
    { path: 'notes/deployment-pipeline/2017-07-25.md', text: note },
  ];
  const folder = { files, assets: [], findings: [], noPictures: [] };
  const { content, diagnostics } = readArchive(folder, '2017-07-25');
  return {
    count: content.notes[1]?.lines?.length,
    findings: diagnostics.map(({ line, message }) => `${line}: ${message}`),
  };
}

it('the note of README', () => {
  const note = /^```markdown\n(---\n.*?)^```$/ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  expect(check(note)).toEqual({ count: 4, findings: [] });
});

it('the lines of docs/format.md', () => {
  const format = readFileSync('docs/format.md', 'utf8');
  const lines = [...format.matchAll(/^\| `((?:-|##) [^`]+)` \| `[a-zA-Z]+`: /gm)].map(([, line]) => line);
  expect(lines.length).toBeGreaterThan(15);
  const head = '---\ntitle: Now\ndate: 2017-07-25\nattendees: [dan, mark]\nfor: p6\n---\n';
  expect(check(`${head}${lines.join('\n')}\n`)).toEqual({ count: lines.length, findings: [] });
});
