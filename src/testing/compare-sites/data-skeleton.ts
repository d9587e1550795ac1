import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { htmlSkeleton } from './html-skeleton.ts';
import { isWords, oneSpaced, type Rename, type Skeleton, textMark } from './skeleton.ts';

/** Returns one line for each value of a JSON text: its path, and the value unless it is human words. */
export function jsonSkeleton(text: string, rename: Rename): Skeleton {
  return valueSkeleton(JSON.parse(text), rename);
}

/** Returns the same for the cells of a table, by the heads of its columns. */
export function csvSkeleton(text: string, rename: Rename): Skeleton {
  return valueSkeleton(
    Papa.parse(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data,
    rename,
  );
}

/** Returns the same for the elements and attributes of a feed. */
export function xmlSkeleton(text: string, rename: Rename): Skeleton {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  });
  return valueSkeleton(parser.parse(text), rename);
}

/** Returns the same for the properties of a calendar. */
export function calendarSkeleton(text: string, rename: Rename): Skeleton {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const properties = lines.flatMap((line) => {
    const [, name, value] = /^([^:]+):(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return joined(properties.map(([name, value]) => leaf(rename(name), value, rename)));
}

/** Returns one line for each line of a Markdown text: its mark, its number of cells and its addresses. */
export function markdownSkeleton(text: string, rename: Rename): Skeleton {
  const written = text.split('\n').filter((line) => line.trim() !== '');
  return joined(
    written.map((line) => {
      const [mark = ''] = /^\s*(?:#+|[-*>]|\d+\.)?/.exec(line) ?? [];
      const addresses = [...line.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => rename(address));
      const cells = '|'.repeat(line.split('|').length - 1);
      return { lines: [`${mark}${cells} = ${addresses.join(' ')}`], words: [oneSpaced(line)] };
    }),
  );
}

function valueSkeleton(value: unknown, rename: Rename): Skeleton {
  const parts: Skeleton[] = [];
  const visit = (path: string, at: unknown) => {
    if (Array.isArray(at)) {
      parts.push({ lines: [`${path}[] = ${at.length} items`], words: [] });
      for (const item of at) visit(`${path}[]`, item);
    } else if (typeof at === 'object' && at !== null) {
      for (const [key, below] of Object.entries(at))
        visit(path === '' ? rename(key) : `${path}.${rename(key)}`, below);
    } else if (typeof at === 'string') parts.push(leaf(path, at, rename));
    else parts.push({ lines: [`${path} = ${at}`], words: [] });
  };
  visit('', value);
  return joined(parts);
}

/** A value with its path. HTML within data is taken apart like a page. */
function leaf(path: string, value: string, rename: Rename): Skeleton {
  if (/^<\w/.test(value)) {
    const { lines, words } = htmlSkeleton(value, rename);
    return { lines: lines.map((line) => `${path} = ${line}`), words };
  }
  if (isWords(value)) return { lines: [`${path} = ${textMark}`], words: [oneSpaced(value)] };
  return { lines: [`${path} = "${rename(value)}"`], words: [] };
}

function joined(parts: readonly Skeleton[]): Skeleton {
  return { lines: parts.flatMap(({ lines }) => lines), words: parts.flatMap(({ words }) => words) };
}
