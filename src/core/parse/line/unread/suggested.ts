import { isSlug } from '../../../model/id.ts';
import { plainWordsOf } from '../../body/tree/words.ts';
import { readBox } from '../box.ts';
import { capitalised } from '../capitalised.ts';
import type { FindOwner } from '../owners.ts';

const name = String.raw`@?\p{L}[\p{L}\p{N}._'’-]*(?:[ \t]\p{Lu}[\p{L}.'’-]*)?`;
const verb =
  '(?:to|will|shall|should|must|needs? to|has to|is (?:going )?to|(?:volunteer|agree|offer)(?:ed|s)? to)';
const subject = new RegExp(
  String.raw`^(?<who>${name})[ \t]*(?:\([^()]{1,40}\)[ \t]*)?${verb}[ \t]+(?<what>\S.*)$`,
  'su',
);
const atTheStart = new RegExp(String.raw`^(?<who>${name})[ \t]*(?::|[ \t][-–—])[ \t]+(?<what>\S.*)$`, 'su');
const atTheEnd = new RegExp(
  String.raw`^(?<what>.*\S)[ \t]*(?:[ \t](?:--?|[–—])[ \t]*|[([])(?<who>${name})[)\]]?[ \t.-]*$`,
  'su',
);
const inside = /^(?<what>.*(?:^|[ \t(])(?<who>@[\p{L}\p{N}][\p{L}\p{N}_-]*)(?![\p{L}\p{N}/_-]).*)$/su;

/** Most letters of a text that are looked at. */
const longest = 600;

/** Returns the line that makes a text a record, with the owner whom it names. `isDone` gives it a box. */
export function suggestedLine(text: string, find: FindOwner, isDone = false): string {
  const box = readBox(text);
  const words = plainWordsOf(text.slice(box?.end ?? 0).slice(0, longest));
  const sign = box?.status ? `[${box.sign.value}] ` : isDone ? '[x] ' : '';
  for (const form of [subject, atTheStart, atTheEnd, inside]) {
    const { who = '', what = '' } = form.exec(words)?.groups ?? {};
    const owner = who.startsWith('@') ? who.slice(1) : find(who);
    if (owner !== undefined && owner !== '' && what !== '')
      return `- ${sign}ACTION: ${handleOf(owner, find)}: ${capitalised(what)}`;
  }
  return `- ${sign}ACTION: ${words}`;
}

/** Whether a text says who will do something: `Ann will book a room`. A word that stands for people is no name. */
export function givesTask(text: string): boolean {
  const { who = '' } = subject.exec(text.slice(0, longest))?.groups ?? {};
  return /^[@\p{Lu}]/u.test(who) && !notNames.test(who);
}

const notNames =
  /^(?:we|it|this|that|these|those|they|there|you|he|she|note|nobody|nothing|which|what|who|how|need|needs|next|agreed|proposal|plan|able|due|up|in|on|for|as)\b/iu;

/** How a line names an owner: `@dan` for an id, or a name as it is. */
export function handleOf(name: string, find: FindOwner): string {
  const owner = find(name) ?? name;
  return isSlug(owner) ? `@${owner}` : owner;
}
