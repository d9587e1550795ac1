import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import ical from 'node-ical';
import { describe, expect, inject, it } from 'vitest';

const demo = inject('demo');
async function filesLike(pattern: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const path of glob(pattern, { cwd: demo })) found.push(path);
  return found.toSorted();
}
const [feeds, calendars] = await Promise.all([filesLike('**/feed.xml'), filesLike('**/actions.ics')]);

/** The file that an address of the demo is served from. */
const fileAt = (address: string) => {
  const { pathname } = new URL(address);
  return join(demo, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
};

describe('feeds of the built site', () => {
  it.each([
    'feed.xml',
    'series/deployment-pipeline/feed.xml',
    'people/dan/feed.xml',
    'teams/releng/feed.xml',
    'programs/p6/feed.xml',
  ])('%s is there', (path) => {
    expect(feeds).toContain(path);
  });

  it.each(feeds)('%s is well-formed and leads to pages that are there', async (path) => {
    const xml = await readFile(join(demo, path), 'utf8');
    expect(XMLValidator.validate(xml)).toBe(true);
    // Those of the feed itself, and those in the HTML that its entries hold as text.
    const addresses = [...xml.matchAll(/href=(?:"|&quot;)(.+?)(?:"|&quot;)/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses.length).toBeGreaterThan(1);
    if (path === 'feed.xml') expect(addresses.some((address) => address.includes('/actions/'))).toBe(true);
    await Promise.all(addresses.map((address) => readFile(fileAt(address))));
  });
});

describe('calendars of the built site', () => {
  it.each([
    'actions.ics',
    'series/deployment-pipeline/actions.ics',
    'people/mark/actions.ics',
    'teams/releng/actions.ics',
  ])('%s is there', (path) => {
    expect(calendars).toContain(path);
  });

  it('hold every action and meeting of the site once', async () => {
    const parsed = Object.values(ical.sync.parseICS(await readFile(join(demo, 'actions.ics'), 'utf8')));
    const { actions, notes } = await counts();
    expect(parsed.filter((part) => part?.type === 'VTODO')).toHaveLength(actions);
    expect(parsed.filter((part) => part?.type === 'VEVENT')).toHaveLength(notes);
  });

  it.each(calendars)('%s is read by another library and leads to pages that are there', async (path) => {
    const text = await readFile(join(demo, path), 'utf8');
    const parsed = Object.values(ical.sync.parseICS(text));
    const components = parsed.filter((part) => part?.type === 'VTODO' || part?.type === 'VEVENT');
    expect(components).toHaveLength(text.split('\r\nUID:').length - 1);
    const addresses = [...text.replaceAll('\r\n ', '').matchAll(/^URL:(.+)\r$/gm)].map(([, url = '']) => url);
    expect(addresses).toHaveLength(components.length);
    await Promise.all(addresses.map((address) => readFile(fileAt(address))));
  });

  it.each(calendars)('%s holds what RFC 5545 asks of each component, once', async (path) => {
    const lines = (await readFile(join(demo, path), 'utf8')).replaceAll('\r\n ', '').split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      expect.stringMatching(/^PRODID:.+/),
    ]);
    const parts = lines
      .join('\n')
      .split(/\n(?=BEGIN:V(?:EVENT|TODO))/)
      .slice(1);
    for (const part of parts) {
      const names = part.split('\n').map((line) => line.split(/[:;]/, 1)[0] ?? '');
      for (const name of ['UID', 'DTSTAMP', 'SUMMARY'])
        expect(names.filter((one) => one === name)).toHaveLength(1);
      // §3.6.1: a whole day says where it starts, and no end.
      if (part.startsWith('BEGIN:VEVENT')) expect(part).toMatch(/^DTSTART;VALUE=DATE:\d{8}$/m);
      expect(names).not.toContain('DTEND');
      expect(part).not.toMatch(/^(?:DTSTAMP|CREATED|LAST-MODIFIED|COMPLETED)(?!:\d{8}T\d{6}Z$)/m);
      expect(part).not.toMatch(/^(?:DUE|DTSTART)(?!;VALUE=DATE:\d{8}$)/m);
    }
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(uids.length);
  });
});

/** How many actions and notes have a page. */
async function counts(): Promise<{ actions: number; notes: number }> {
  const pages = async (pattern: string) => (await filesLike(pattern)).length;
  return {
    actions:
      (await pages('actions/*/*/index.html')) - (await pages('actions/{closed/page,page}/*/index.html')),
    notes: await pages('notes/*/*/index.html'),
  };
}
