import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../disk/content-folder.ts';
import { awkward } from '../../../testing/awkward.ts';
import {
  aContent,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anOutcome,
  aPerson,
  aProgram,
  aQuarter,
  aQuestion,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import { generateOrganisation } from '../../../testing/generate/organisation.ts';
import type { Archive } from '../../model/archive.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import type { AddressOf } from '../lines/address.ts';
import { printData, printSchema } from '../lines/data-file.ts';
import { dataFiles } from './data-files.ts';

const builtOn = '2026-01-15';
const addressOf: AddressOf = ({ kind, id }) => `/${kind}/${id}/`;
const published = { drafts: false };

const folderOf = async (path: string): Promise<Archive> => {
  const folder = await readContentFolder(path);
  return publishedArchive(
    readArchive(folder ?? { files: [], assets: [], findings: [] }, builtOn).content,
    builtOn,
    published,
  );
};
const made = { files: generateOrganisation(), assets: [], findings: [] };

const planned = { id: 'ops/2026-02-01', chair: 'Anna', actions: [anAction({ id: 'move' })] };

const archives: readonly (readonly [string, () => Archive | Promise<Archive>])[] = [
  ['the demo', () => folderOf('content')],
  ['everything the format can hold', () => folderOf('src/testing/programs/whole-format/content')],
  [
    'the made-up organisation',
    () => publishedArchive(readArchive(made, builtOn).content, builtOn, published),
  ],
  ['what is awkward to say', () => anArchive(awkward, builtOn)],
  ['a note planned for later', () => anArchive({ notes: [aNote(planned)] }, builtOn)],
  ['nothing', () => anArchive({}, builtOn)],
];

/** The paths of lists and objects of a schema without a word on what they are; a list may say it by what is in it. */
function wordless({ description, properties, items }: Schema, path: string): readonly string[] {
  const named = items ?? { properties };
  const isSilent = (properties ?? items) && (description ?? items?.description) === undefined;
  const parts = Object.entries(named.properties ?? {});
  return [...(isSilent ? [path] : []), ...parts.flatMap(([key, part]) => wordless(part, `${path}.${key}`))];
}

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

describe.each(dataFiles)('the file of $name', (file) => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const schema = JSON.parse(printSchema(file));
  const isValid = ajv.compile(schema);

  it.each(archives)('of %s keeps its schema', async (_, archiveOf) => {
    const data = JSON.parse(printData(file, await archiveOf(), addressOf));
    isValid(data);
    expect(isValid.errors).toBeNull();
    expect(data).toMatchObject({ $schema: `schema/${file.name}.json`, version: file.version, asOf: builtOn });
  });

  it('has a schema that describes each of its lists and refuses other content', () => {
    expect(schema.title).toBe(file.title);
    const data = JSON.parse(printData(file, anArchive(awkward, builtOn), addressOf));
    expect(isValid({ ...data, version: file.version + 1 })).toBe(false);
    expect(isValid({ ...data, another: 1 })).toBe(false);
    for (const [key, list] of Object.entries(data).filter(([, value]) => Array.isArray(value))) {
      expect(schema.properties[key].type).toBe('array');
      if (Array.isArray(list) && list.length > 0)
        expect(isValid({ ...data, [key]: [{ ...list[0], another: 1 }] }), key).toBe(false);
    }
  });

  it('has a schema that describes each of its lists and objects', () => {
    expect(wordless(schema, file.name)).toEqual([]);
  });

  it('contains no text that is not published', () => {
    const content = aContent({
      notes: [
        aNote({
          id: 'ops/2017-03-07',
          visibility: 'private',
          title: 'Xsecret',
          actions: [anAction({ id: 'xhidden' })],
        }),
        aNote({
          id: 'ops/2017-03-08',
          status: 'draft',
          title: 'Xdraft',
          questions: [aQuestion({ id: 'xopen' })],
        }),
        aNote({ id: 'ops/2017-03-09', actions: [anAction({ id: 'xprivate', visibility: 'private' })] }),
      ],
    });
    const text = printData(file, publishedArchive(content, builtOn, published), addressOf);
    expect(text).not.toMatch(/x(secret|hidden|draft|open|private)/i);
  });
});

describe('the files of data', () => {
  it('are those that are promised', () => {
    expect(dataFiles.map(({ name }) => name)).toEqual([
      'notes',
      'actions',
      'decisions',
      'questions',
      'debt',
      'proposals',
      'topics',
      'objectives',
      'goals',
      'people',
      'trackers',
      'books',
      'events',
      'graph',
    ]);
  });

  it('name nothing that another of them does not hold', () => {
    const archive = anArchive(awkward, builtOn);
    const data = Object.fromEntries(
      dataFiles.map((file) => [file.name, JSON.parse(printData(file, archive, addressOf))]),
    );
    const ids = new Set<string>(
      Object.values(data).flatMap((each) =>
        Object.values(each).flatMap((list) => (Array.isArray(list) ? list.map(({ id }) => id) : [])),
      ),
    );
    const named = [
      ...data['notes'].notes.flatMap(
        (note: {
          actions?: string[];
          decisions?: string[];
          questions?: string[];
          quarter: string;
          series: string;
        }) => [
          ...(note.actions ?? []),
          ...(note.decisions ?? []),
          ...(note.questions ?? []),
          note.quarter,
          note.series,
        ],
      ),
      ...data['actions'].actions.flatMap(
        (action: { owners?: string[]; serves?: string[]; blocks?: string[]; note: string }) => [
          ...(action.owners ?? []),
          ...(action.serves ?? []),
          ...(action.blocks ?? []),
          action.note,
        ],
      ),
    ];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const keys = new Set(data['graph'].nodes.map(({ key }: { key: string }) => key));
    const ends = data['graph'].links.flatMap(({ from, to }: { from: string; to: string }) => [from, to]);
    expect(ends.filter((key: string) => !keys.has(key))).toEqual([]);
  });
});

it('the earlier ids of people, teams, series, aims, goals and quarters are in their files', () => {
  const moved = anArchive({
    people: [aPerson({ id: 'ann', formerly: ['anna'] })],
    teams: [aTeam({ id: 'web', formerly: ['front'] })],
    series: [aSeries({ id: 'ops', formerly: ['operations'] })],
    programs: [aProgram({ id: 'p6', formerly: ['p5'], outcomes: [anOutcome({ id: 'o1' })] })],
    quarters: [
      aQuarter({
        id: '2016-17-q3',
        formerly: ['2016-q3'],
        goals: [aGoal({ id: 'ci', formerly: ['one-ci'] })],
      }),
    ],
  });
  const text = (name: string) => {
    const file = dataFiles.find((one) => one.name === name);
    return file === undefined ? '' : printData(file, moved, addressOf);
  };
  for (const id of ['anna', 'front', 'operations']) expect(text('people')).toContain(`"formerly":["${id}"]`);
  expect(text('objectives')).toContain('"formerly":["p5"]');
  expect(text('objectives')).toContain('"formerly":["p5/o1"]');
  expect(text('goals')).toContain('"formerly":["2016-q3"]');
  expect(text('goals')).toContain('"2016-17-q3/one-ci"');
});
