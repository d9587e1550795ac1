import { describe, expect, it } from 'vitest';
import { isOwnedAlone } from './person.ts';

const person = (id: string) => ({ kind: 'person', id, label: id }) as const;

describe('an owner on their own page', () => {
  it.each([
    [[person('dan')], true],
    [[person('dan'), person('anna')], false],
    [[person('anna')], false],
    [[], false],
  ])('%j', (owners, alone) => {
    expect(isOwnedAlone(owners, 'dan')).toBe(alone);
  });
});
