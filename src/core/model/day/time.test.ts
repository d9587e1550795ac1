import { describe, expect, it } from 'vitest';
import { printTime } from '../../text/lines/day.ts';
import { byTime, instantOf, isTime, minutesOf } from './time.ts';

describe('a time', () => {
  it.each([
    '00:00',
    '23:59',
    '14:00Z',
    '14:00 Europe/Berlin',
    '14:00 America/Argentina/Buenos_Aires',
    '14:00 UTC',
  ])('may be %s', (text) => {
    expect(isTime(text)).toBe(true);
  });

  it.each([
    ['09:00', '10:00', -1],
    ['09:00 Europe/Berlin', '10:00 Europe/Berlin', -1],
    ['14:00 Europe/Berlin', '12:00Z', 0],
    ['14:30 Europe/Berlin', '12:00', 1],
    ['09:00 America/New_York', '14:00 Europe/Berlin', 1],
  ])('%s and %s are compared as moments', (a, b, order) => {
    expect([Math.sign(byTime('2017-07-25', a, b)), Math.sign(byTime('2017-07-25', b, a)) + 0]).toEqual([
      order,
      order === 0 ? 0 : -order,
    ]);
  });

  it.each(['24:00', '14:60', '9:00', '14:00 Mars/Base', '14:00z', '14:00+02:00', '14:00 ', ' 14:00', ''])(
    'is not “%s”',
    (text) => {
      expect(isTime(text)).toBe(false);
    },
  );

  it.each([
    ['2017-07-25', '14:00', '2017-07-25T14:00:00', 840, '14:00'],
    ['2017-07-25', '14:00Z', '2017-07-25T14:00:00Z', 840, '14:00 UTC'],
    ['2017-07-25', '14:00 Europe/Berlin', '2017-07-25T12:00:00Z', 720, '14:00 Europe/Berlin'],
    ['2017-01-25', '14:00 Europe/Berlin', '2017-01-25T13:00:00Z', 780, '14:00 Europe/Berlin'],
    ['2017-07-25', '01:00 Asia/Kolkata', '2017-07-24T19:30:00Z', -270, '01:00 Asia/Kolkata'],
    ['2017-07-25', '22:00 America/New_York', '2017-07-26T02:00:00Z', 1560, '22:00 America/New York'],
    ['2017-03-26', '03:30 Europe/Berlin', '2017-03-26T01:30:00Z', 90, '03:30 Europe/Berlin'],
  ])('of %s, %s, is %s', (day, time, instant, minutes, words) => {
    expect(instantOf(day, time)).toBe(instant);
    expect(minutesOf(day, time)).toBe(minutes);
    expect(printTime(time)).toBe(words);
  });
});
