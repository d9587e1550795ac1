import { describe, expect, it } from 'vitest';
import type { ActionStatus } from '../../model/status.ts';
import { dueView, isActive, isOverdue } from './due.ts';

const today = '2017-09-08';
const due = (day: string, estimated = false) => ({ written: 'day', day, estimated }) as const;

describe('dueView', () => {
  it.each<[string, string, ActionStatus, string]>([
    ['the day before', '2017-09-07', 'open', 'overdue'],
    ['the day itself', '2017-09-08', 'blocked', 'soon'],
    ['two weeks ahead', '2017-09-22', 'in-progress', 'soon'],
    ['more than two weeks ahead', '2017-09-23', 'open', 'later'],
    ['long ago, but done', '2017-01-01', 'done', 'closed'],
    ['long ago, but dropped', '2017-01-01', 'dropped', 'closed'],
  ])('on %s', (_, day, status, expected) => {
    expect(dueView({ due: due(day), status }, today)?.status).toBe(expected);
  });

  it('says how many days are left, or have passed', () => {
    expect(dueView({ due: due('2017-08-22'), status: 'open' }, today)?.days).toBe(-17);
    expect(dueView({ due: due('2017-09-19'), status: 'open' }, today)?.days).toBe(11);
  });

  it('never calls an action overdue by an estimated date', () => {
    const action = { due: due('2017-09-01', true), status: 'open' } as const;
    expect(dueView(action, today)?.status).toBe('later');
    expect(isOverdue(action, today)).toBe(false);
  });

  it('is deferred, not active, while it is merely open', () => {
    const action = { due: due('2017-09-01'), status: 'open', start: '2017-09-09' } as const;
    expect(dueView(action, today)?.status).toBe('deferred');
    expect(isOverdue(action, today)).toBe(false);
    expect(isActive(action, today)).toBe(false);
    expect(isActive({ status: 'superseded' }, today)).toBe(false);
  });

  it('counts from the start date if that is later than the due date', () => {
    const action = { due: due('2017-09-01'), status: 'open', start: '2017-09-09' } as const;
    expect([today, '2017-09-09', '2017-09-10'].map((day) => isOverdue(action, day))).toEqual([
      false,
      false,
      true,
    ]);
    expect(dueView(action, '2017-09-09')).toMatchObject({ status: 'later', day: '2017-09-01', days: -8 });
    expect(dueView(action, '2017-09-12')).toMatchObject({
      status: 'overdue',
      days: -3,
      counted: '2017-09-09',
    });
    expect(isOverdue({ ...action, status: 'in-progress' }, today)).toBe(false);
    expect(dueView({ ...action, start: '2017-08-20' }, today)).toMatchObject({ status: 'overdue', days: -7 });
  });

  it('has the status none without a date, and is missing if no due date was given', () => {
    const action = { due: { written: 'next-meeting', estimated: false }, status: 'open' } as const;
    expect(dueView(action, today)?.status).toBe('none');
    expect(dueView({ status: 'open' }, today)).toBeUndefined();
  });
});
