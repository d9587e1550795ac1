import { expect, it } from 'vitest';
import { inferredActionsWords } from './inferred-actions.ts';

it('says that an inferred link is one of today, since a later note may end it', () => {
  expect(inferredActionsWords(1)).toMatch(/^As linked today, 1 action is probably for this goal\. It is not/);
});
