import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import { begunQuarters } from '../aim/quarter-page.ts';
import { quarterRef } from '../lines/ref.ts';
import { periodOfQuarter } from './pages.ts';
import type { ReportPeriod } from './period.ts';
import { figuresOf, report } from './report.ts';
import { wholeSubject } from './subject.ts';

/** A period that has a report, with its figures. */
export interface ReportRow {
  readonly quarter: Ref;
  readonly period: ReportPeriod;
  /** Whether it is in progress. */
  readonly running: boolean;
  readonly figures: ReturnType<typeof figuresOf<string>>;
}

/** All quarters that have begun, newest first. */
export function reportsList(archive: Archive): readonly ReportRow[] {
  const subject = wholeSubject(archive);
  return begunQuarters(archive)
    .toReversed()
    .map((quarter) => {
      const period = periodOfQuarter(quarter, archive.today);
      const running = quarter.ends >= archive.today;
      return { quarter: quarterRef(quarter), period, running, figures: figuresOf(report(subject, period)) };
    });
}
