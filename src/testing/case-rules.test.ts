import { expect, it } from 'vitest';
import { readCaseRules } from './case-rules.ts';
import { switchableCodes } from './only-rules.ts';

it('a case lists the codes that it reports, and those that it must not report', () => {
  expect(readCaseRules('bad-date\ndead-link silent\n')).toEqual({
    reported: ['bad-date'],
    silent: ['dead-link'],
  });
});

it('a case can run all rules', () => {
  expect(readCaseRules('all silent\n')).toEqual({ reported: [], silent: switchableCodes });
});

it.each(['', 'bad-dat\n', 'bad-date quiet\n'])('a case that lists %j is refused', (text) => {
  expect(() => readCaseRules(text)).toThrow('Unknown rule');
});
