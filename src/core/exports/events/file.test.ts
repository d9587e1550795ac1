import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readContentFolder } from '../../../disk/content-folder.ts';
import { awkward } from '../../../testing/awkward.ts';
import {
  aContent,
  aDebt,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aQuestion,
  aTeam,
} from '../../../testing/builders.ts';
import { generateArchive } from '../../../testing/generate/archive.ts';
import type { Archive } from '../../model/archive.ts';
import type { CheckInEntry, FollowUpEntry, RecordKind } from '../../model/entry.ts';
import { recordFields } from '../../parse/schema/record/records.ts';
import type { Field } from '../../parse/schema/value/fields.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import { printData, printSchema } from '../lines/data-file.ts';
import { contentOfEvents } from './content.ts';
import { type EventsData, eventsFile } from './file.ts';

const builtOn = '2026-01-15';
const fileOf = (archive: Archive): EventsData =>
  JSON.parse(printData(eventsFile, archive, ({ id }) => `/${id}/`));
const emptyFolder = { files: [], assets: [], findings: [] };

describe('the file of events', () => {
  it('is in the order in which things became known, and has only published notes', () => {
    const { events } = fileOf(anArchive(awkward, builtOn));
    const days = events.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    const secret = aNote({
      id: 'ops/2017-06-06',
      title: 'Xsecret',
      visibility: 'private',
      chair: 'Xaver',
      actions: [anAction({ id: 'xhidden' })],
    });
    const draft = {
      ...secret,
      id: 'ops/2017-06-07',
      date: '2017-06-07',
      visibility: 'public',
      status: 'draft',
    } as const;
    const open = aNote({
      id: 'ops/2017-06-08',
      actions: [
        anAction({ id: 'xprivate', visibility: 'private' }),
        anAction({ id: 'known', blockedBy: ['xhidden'] }),
      ],
      followUps: [aFollowUp({ ref: 'xhidden', note: 'Xwords' })],
    });
    const text = printData(
      eventsFile,
      publishedArchive(aContent({ notes: [secret, draft, open] }), builtOn, { drafts: false }),
      ({ id }) => `/${id}/`,
    );
    expect(text).toContain('ops/known');
    expect(text).not.toMatch(/x(secret|aver|hidden|private|words)/i);
  });

  it('says names as ids and has no alias', () => {
    const text = printData(eventsFile, anArchive(awkward, builtOn), ({ id }) => `/${id}/`);
    expect(text).not.toMatch(/Danny|"RE"/);
    expect(text).toContain('"owner":["dan","Zoë"]');
  });

  it('has people whom notes name by the start of an address, and each of them once', () => {
    const note = (day: string, attendees: readonly string[]) =>
      aNote({ id: `ops/${day}`, attendees, actions: [anAction({ id: `of-${day}`, owner: attendees })] });
    const { events } = fileOf(
      anArchive(
        {
          people: [aPerson({ id: 'eve', name: 'Eve Kay' })],
          notes: [note('2025-01-07', ['eve@', 'Zoe@']), note('2025-01-14', ['zoe', 'Eve'])],
        },
        builtOn,
      ),
    );
    const found = JSON.stringify(events).match(/"(?:attendees|owner)":\[[^\]]*\]/g) ?? [];
    expect(new Set(found)).toEqual(
      new Set([
        '"attendees":["eve","Zoe@"]',
        '"owner":["eve","Zoe@"]',
        '"attendees":["Zoe@","eve"]',
        '"owner":["Zoe@","eve"]',
      ]),
    );
  });

  it('gives back every field of a record', () => {
    const entry = (kind: RecordKind) => ({
      ...sampleOf(recordFields[kind]),
      id: kind,
      formerly: [`ops/old-${kind}`],
    });
    const note = aNote({
      id: 'ops/2017-06-05',
      actions: [anAction(entry('action'))],
      decisions: [aDecision(entry('decision'))],
      questions: [aQuestion(entry('question'))],
      debt: [aDebt(entry('debt'))],
    });
    const { notes } = contentOfEvents(fileOf(anArchive({ notes: [note] }, builtOn)));
    expect(Object.values(entry('action'))).not.toContain(undefined);
    expect(notes).toEqual([{ ...note, path: 'notes/ops/2017-06-05.md', body: expect.anything() }]);
  });

  it('returns every key of records and check-ins', () => {
    const followUp: Required<FollowUpEntry> = {
      ...{ kind: 'action', ref: 'ops/z', status: 'done', note: 'N', text: 'Z', due: 'next-meeting' },
      ...{ owner: [], for: 'none', reason: 'R', closed: '2017-06-01', blockedBy: [], team: 'ops' },
      ...{ needs: 'action', formerly: ['ops/old-z'], reviewBy: '2018-01-31', reviewed: true },
      ...{
        objection: { by: 'ann', note: 'O' },
        withdrawn: 'ann',
        supersededBy: ['ops/y'],
        answeredBy: 'ops/y',
      },
      ...{ splitInto: ['ops/y'], duplicateOf: 'ops/y', start: '2017-07-01', tracker: ['T1'] },
      ...{ round: 'skipped', topic: 'ops/t' },
    };
    const checkIn: Required<CheckInEntry> = {
      ...{ ref: 'p6', status: 'done', health: 'on-track', team: 'ops', goal: 'none', note: 'N' },
      ...{ on: '2017-06-01', by: 'ann', verdict: true, value: 3, of: 4, confidence: 0.5 },
    };
    const note = aNote({
      id: 'ops/2017-06-05',
      followUps: [followUp],
      checkIns: [checkIn],
    });
    const content = aContent({
      notes: [note],
      people: [aPerson({ id: 'ann' })],
      teams: [aTeam({ id: 'ops' })],
    });
    const { notes } = contentOfEvents(fileOf(anArchive(content, builtOn)));
    expect(notes).toEqual([{ ...note, path: 'notes/ops/2017-06-05.md', body: expect.anything() }]);
  });
});

describe('the schema of events', () => {
  const valid = validator();

  it.each([
    ['the demo', async () => (await readContentFolder('content')) ?? emptyFolder],
    [
      'a generated archive',
      async () => ({ ...emptyFolder, files: generateArchive({ notes: 120, seed: 5 }) }),
    ],
  ])('holds for %s', async (_, folder) => {
    const { content } = readArchive(await folder(), builtOn);
    const data = fileOf(publishedArchive(content, builtOn, { drafts: false }));
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
    expect(eventsFile.schema.parse(data)).toEqual(data);
    expect(data.events.length).toBeGreaterThan(20);
  });

  it('holds for the awkward archive and for an empty one', () => {
    expect(valid(fileOf(anArchive(awkward, builtOn))), JSON.stringify(valid.errors)).toBe(true);
    expect(valid(fileOf(anArchive({}, builtOn)))).toBe(true);
  });

  const good = fileOf(anArchive(awkward, builtOn));
  const [first, ...others] = good.events;

  it.each([
    ['an event of no kind', { ...good, events: [{ ...first, event: 'guessed' }] }],
    ['a day that is none', { ...good, events: [{ ...first, day: '2017-02-30' }, ...others] }],
    ['a key that nobody knows', { ...good, events: [{ ...first, body: 'text' }, ...others] }],
    ['a status that is no word', { ...good, events: others.map((event) => ({ ...event, status: 'maybe' })) }],
    ['another version', { ...good, version: 3 }],
    ['no context', { ...good, context: undefined }],
  ])('refuses %s', (_, data) => {
    expect(valid(JSON.parse(JSON.stringify(data)))).toBe(false);
  });

  it('says what every key is', () => {
    const text = printSchema(eventsFile);
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: eventsFile.title,
      additionalProperties: false,
    });
    expect(text.match(/"description"/g)?.length).toBeGreaterThan(50);
  });
});

/** The published schema as a second library reads it. */
function validator() {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(printSchema(eventsFile)));
}

/** An entry with a value for each field, whatever fields there are. What refers to something names a full id. */
function sampleOf(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.map(({ key, type }) => [key, sampleIn(z.toJSONSchema(type, { unrepresentable: 'any' }))]),
  );
}

type Schema = z.core.JSONSchema.BaseSchema;

function sampleIn(schema: Schema['items']): unknown {
  if (typeof schema !== 'object' || Array.isArray(schema)) return undefined;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return sampleIn(schema.anyOf.at(-1));
  if (schema.properties) {
    const parts = Object.entries(schema.properties);
    return Object.fromEntries(parts.map(([key, part]) => [key, sampleIn(part)]));
  }
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'string') return schema.format === 'date' ? '2017-07-01' : 'ops/one';
  return schema.items ? [sampleIn(schema.items)] : ['ops/one'];
}
