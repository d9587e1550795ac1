import { expect, it } from 'vitest';
import { generateOrganisation } from '../../../testing/generate/organisation.ts';
import { addDays } from '../../model/day/day.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import { figuresData, figuresOn } from './figures-on.ts';
import { ledger } from './ledger.ts';

const everyone = { drafts: true, private: true };
const { content } = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, '2999-12-31');
const days = ['2023-12-10', '2024-05-12', '2024-09-22', '2025-03-16'];

it.each(days)('gives the figures of a later build without new notes: %s', (day) => {
  const notes = content.notes.filter(({ date }) => date <= day);
  const until = { ...content, notes };
  const { rows, figures } = ledger(publishedArchive(until, day, everyone));
  const data = figuresData(rows, figures, day);
  expect(figuresOn(data, day)).toEqual(figures);
  for (const ahead of [1, 7, 40]) {
    const later = addDays(day, ahead);
    expect(figuresOn(data, later)).toEqual(ledger(publishedArchive(until, later, everyone)).figures);
  }
  expect(figuresOn(data, addDays(day, 40)).overdue).toBeGreaterThan(figures.overdue);
});
