import { dataFiles } from '../../core/exports/api/data-files.ts';
import { atomFeed } from '../../core/exports/feeds/atom.ts';
import { calendar } from '../../core/exports/feeds/calendar.ts';
import { printData } from '../../core/exports/lines/data-file.ts';
import type { Archive } from '../../core/model/archive.ts';
import type { SourceFile } from '../../core/model/finding/source.ts';
import { readContent } from '../../core/parse/content.ts';
import { publishedArchive } from '../../core/reading.ts';
import { siteScope } from '../../core/views/feeds/scope.ts';
import { permanentAddresses } from '../../core/views/moved/addresses.ts';
import { facets } from '../../core/views/search/facets.ts';
import { searchRecords } from '../../core/views/search/records.ts';
import { recordMaker } from '../../site/search/custom-record.ts';
import { pageRecords } from '../../site/search/page-records.ts';

/** What a site publishes for programs, by name: `api/actions.json`, `feed.xml`, `search words`. Each as its values. */
export type Outputs = ReadonlyMap<string, ReadonlyMap<string, number>>;

const addressOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `/${kind}/${id}/`;

/** A day after all notes of the cases that are asked. A far one would have thousands of rounds of recurring actions. */
const day = '2026-07-01';

/** Reads files and returns what is published of them, or nothing if one of them cannot be read. */
export function outputsOf(files: readonly SourceFile[]): Outputs | undefined {
  const { content } = readContent(files);
  if (content.broken.length > 0 || content.registriesBroken) return undefined;
  const archive = publishedArchive(content, day, { drafts: false });
  return new Map([...dataOf(archive), ...searchOf(archive)]);
}

function dataOf(archive: Archive): readonly (readonly [string, ReadonlyMap<string, number>])[] {
  const place = { feed: '/feed.xml', page: '/', of: addressOf };
  const scope = siteScope(archive);
  const unfolded = calendar(scope, archive, addressOf).replaceAll('\r\n ', '');
  return [
    ...dataFiles.map(
      (file) =>
        [`${file.name}.json`, counted(leavesOf(JSON.parse(printData(file, archive, addressOf))))] as const,
    ),
    ['feed.xml', counted(atomFeed(scope, archive, place).split(/\n|(?=<)/))],
    ['actions.ics', counted(unfolded.replaceAll('\\', '').split('\r\n'))],
    ['addresses.json', counted(permanentAddresses(archive, []))],
  ];
}

function searchOf(archive: Archive): readonly (readonly [string, ReadonlyMap<string, number>])[] {
  const records = searchRecords(archive);
  const make = recordMaker('en');
  const texts = pageRecords(records, archive).map((record) => {
    const { content, meta } = make(record);
    return tokensOf([content, ...Object.values(meta), ...record.record.ids].join(' '));
  });
  return [
    ['words', counted(texts.flat())],
    ['texts', counted(texts.map((text) => ` ${text.join(' ')} `))],
    ...facets.map(
      (facet) =>
        [`facet ${facet}`, counted(records.flatMap((record) => record.facets[facet] ?? []))] as const,
    ),
  ];
}

/** The words of a text, without signs. */
export function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function leavesOf(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) => leavesOf(part, name));
  return value === undefined || value === null ? [] : [`${key}=${value}`];
}

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The values that only the first of two outputs has, by output. */
export function lost(before: Outputs, after: Outputs): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...before].map(([name, values]) => {
      const others = after.get(name);
      return [name, [...values].flatMap(([value, n]) => (n > (others?.get(value) ?? 0) ? [value] : []))];
    }),
  );
}
