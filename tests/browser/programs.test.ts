import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from '../support/accessibility.ts';
import { startBrowser } from '../support/browser.ts';
import { buildWhole } from '../support/build.ts';
import { type SiteServer, serve } from '../support/site-server.ts';
import { type Temporary, temporary } from '../support/temporary.ts';
import { visit } from '../support/visit.ts';

/** A program of which much is said: health lately and long ago, done with an open action, a goal in its second quarter. */
const files = {
  'site.yaml': 'title: Notes\nurl: https://notes.example.org/\nfiscalYearStart: 1\n',
  'people.yaml': '- { id: anna, name: Anna }\n',
  'teams.yaml': '- { id: ops, name: Ops }\n',
  'series/ops.md': '---\ntitle: Ops\ncadence: irregular\nteams: [ops]\n---\n',
  'programs/p1.md': `---
title: One road to production
outcomes:
  - id: o1
    text: Everything is built in one place
    objectives:
      - { id: o1.1, text: One place for images }
      - { id: o1.2, text: One way to test }
      - { id: o1.3, text: One way to publish }
---
`,
  'quarters/2025-q4.md':
    '---\ngoals:\n  - { id: images, text: Half of the images, team: ops, for: p1/o1.1 }\n---\n',
  'quarters/2026-q1.md':
    '---\ngoals:\n  - { id: images, text: All images, team: ops, for: p1/o1.1, continues: 2025-q4/images }\n---\n',
  'notes/ops/2025-10-07.md': `---
title: First
date: 2025-10-07
attendees: [anna]
objectives:
  - { ref: p1/o1.2, status: not-started, health: at-risk }
  - { ref: 2025-q4/images, status: in-progress }
actions:
  - { id: move, text: Move the images, owner: anna, for: p1/o1.3 }
---
`,
  'notes/ops/2026-01-10.md': `---
title: Second
date: 2026-01-10
attendees: [anna]
objectives:
  - { ref: p1/o1.1, status: in-progress, health: on-track, note: It goes well., team: ops }
  - { ref: p1/o1.3, status: done }
---
`,
  // Each field of a note that takes words, with a mention.
  'notes/fields/2026-01-11.md': `---
title: Ops
date: 2026-01-11
attendees: [anna]
actions: [{ id: pump, text: Check the pump, owner: anna, for: none }]
decisions:
  - { id: d, text: Deciding, for: none, scope: { exempt: [{ when: "Not [[pump]]", names: [a] }], fallback: "Ask @anna about [[pump]]" } }
questions: [{ id: q, text: What, status: answered, answer: "See [[pump]]" }]
sprint:
  number: 1
  goal: "Goal [[pump]]"
  goals: [{ text: "SG [[pump]]", result: done, note: "SGN [[pump]]" }]
  unplanned: [{ text: "U [[pump]]", effort: 1, note: "UN [[pump]]", serves: 1 }]
  leftOver: ["L [[pump]]"]
incident: { service: x, cause: "C [[pump]]", impact: "I @anna" }
timeline: [{ at: 2026-01-11T10:00Z, text: "T [[pump]]" }]
proposals: [{ id: p, text: P, positions: [{ person: anna, position: agree-if, note: "PN [[pump]]" }] }]
amendments: [{ date: 2026-01-12, by: anna, text: "A [[pump]]" }]
ignore: [{ rule: action-without-owner, reason: "W [[pump]]" }]
---
Text.
`,
};

let folder: Temporary;
let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  folder = await temporary();
  const [content, dist] = [join(folder.path, 'content'), join(folder.path, 'dist')];
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  await buildWhole(dist, content);
  [browser, site] = await Promise.all([startBrowser(), serve(dist)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

it('links what each field of a note mentions', async () => {
  const html = await (await fetch(`${site.origin}/notes/fields/2026-01-11/`)).text();
  const words =
    files['notes/fields/2026-01-11.md'].match(/\b[A-Z]+[a-z]*(?= (?:about )?\[\[pump\]\])/g) ?? [];
  expect(words.length).toBe(13);
  const link = '<a href="/actions/fields/pump/">Check the pump</a>';
  expect(words.filter((word) => !html.includes(`${word} ${link}`))).toEqual([]);
  expect(html).not.toContain('[[');
  const decision = await (await fetch(`${site.origin}/decisions/fields/d/`)).text();
  expect(decision).toContain(`Not ${link}`);
});

/** The words of the health of an objective on the page of its program, as read on a day. */
async function healthOn(day: Date, objective: string): Promise<string> {
  await using visited = await visit(browser, site.origin);
  const { page } = visited;
  await page.clock.setFixedTime(day);
  await page.goto(`${site.origin}/programs/p1/`, { waitUntil: 'networkidle' });
  const text = await page.locator(`[id="${objective}"] .health`).innerText();
  expect(visited.trouble).toEqual([]);
  return text.trim();
}

describe('health', () => {
  it('becomes stale by the date of the reader', async () => {
    expect(await healthOn(new Date(2026, 1, 24), 'o1.1')).toBe('On track (10 Jan 2026)');
    expect(await healthOn(new Date(2026, 1, 25), 'o1.1')).toBe('On track (10 Jan 2026, stale)');
  });

  it('is stale by the date of the build without any script', async () => {
    await using visited = await visit(browser, site.origin, { javaScriptEnabled: false });
    await visited.page.goto(`${site.origin}/programs/p1/`);
    const words = (id: string) => visited.page.locator(`[id="${id}"] .health`).innerText();
    expect(await words('o1.2')).toContain('(7 Oct 2025, stale)');
    expect(await words('o1.1')).not.toContain('stale');
  });
});

describe('the page of a program', () => {
  it('names the objective that is furthest behind, and one that is done with an open action', async () => {
    await using visited = await visit(browser, site.origin);
    await visited.page.goto(`${site.origin}/programs/p1/`);
    const text = await visited.page.locator('main').innerText();
    expect(text).toMatch(
      /In progress, 1 of 3 objectives done\. Furthest behind:\s+One way to test\s+\(not started/,
    );
    expect(text).toMatch(/Marked done on 10 Jan 2026, but 1 action is still open: Move the images/);
  });
});

describe('the page of a quarter', () => {
  it('shows a goal as planned, as reported and so far, with the goals that it continues', async () => {
    await using visited = await visit(browser, site.origin);
    await visited.page.goto(`${site.origin}/quarters/2026-q1/`);
    const goal = visited.page.locator('[id="images"]');
    expect(await goal.locator('h4').allInnerTexts()).toEqual(['Planned', 'Reported', 'So far']);
    const text = await goal.innerText();
    expect(text).toMatch(/2nd quarter in a row\. Continues\s+2025 Q4/);
    expect(text).toContain('It goes well.');
    await goal.getByRole('link', { name: '2025 Q4' }).click();
    await visited.page.waitForURL(/\/quarters\/2025-q4\/#images$/);
    expect(await visited.page.locator('[id="images"]').innerText()).toContain('Result');
  });
});

describe('without barriers', () => {
  it.each(['/programs/p1/', '/quarters/2025-q4/', '/quarters/2026-q1/'])(
    '%s in both themes and on a phone',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await using visited = await visit(browser, site.origin, {
          colorScheme,
          viewport: { width: 360, height: 800 },
        });
        await visited.page.goto(site.origin + path, { waitUntil: 'networkidle' });
        expect(await violationsOn(visited.page)).toEqual([]);
        const over = await visited.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over).toBeLessThanOrEqual(0);
        expect(visited.trouble).toEqual([]);
      }
    },
  );
});
