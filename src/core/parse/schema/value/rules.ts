import * as z from 'zod';
import { severities } from '../../../model/finding/catalogue.ts';
import { expected } from './problem.ts';

/** Severities of findings, by code. Unknown codes are reported by a rule of their own. */
export const rules = z.record(
  z.string(),
  z.enum(severities).meta({ title: 'code', description: 'Severity of the findings with this code.' }),
  { error: expected('wrong-type', 'codes with severities') },
);
