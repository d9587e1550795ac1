import type { Box } from '../box.ts';
import { capitalised } from '../capitalised.ts';
import type { LineWords } from '../line-words.ts';
import { readOwners } from '../owners.ts';
import type { NearMiss } from '../part.ts';
import { nearAttributes, type Tail } from '../tail.ts';
import { handleOf } from '../unread/suggested.ts';

const withoutSign = 'An owner ends with `:`, so this box is no action.';

/**
 * Returns what makes a box without an owner and an id nearly an action. It stays a box, unless something else of its line
 * can only belong to a record. The items of a list of actions are pointed out together.
 */
export function nearBox(
  line: string,
  box: Box,
  tail: Tail,
  words: LineWords,
  isListed: boolean,
): NearMiss | undefined {
  return (
    nearHandle(line, box) ??
    (tail.attributes ? undefined : nearAttributes(line, tail.textEnd, words.keys)) ??
    (isListed ? undefined : nearOwner(line, box, tail, words)) ??
    (tail.attributes && {
      at: tail.attributes.at,
      message: 'A box with attributes needs an owner or an id to be an action.',
      hint: 'put the owner and `:` after the box',
    })
  );
}

function nearHandle(line: string, box: Box): NearMiss | undefined {
  const handle = /^@[\p{L}\p{N}][\p{L}\p{N}._-]*/u.exec(line.slice(box.end))?.[0];
  if (!handle) return undefined;
  const end = box.end + handle.length;
  if (!/[ \t]/.test(line.charAt(end)))
    return {
      at: box.end,
      message: 'These owners cannot be read, so this box is no action.',
      hint: 'write them as `@name, @name:`',
    };
  return {
    at: box.end,
    message: withoutSign,
    hint: `write \`${line.slice(0, end)}:${line.slice(end)}\``,
  };
}

/** `[ ] Dan to ask`, `[ ] Dan ask around`: a person before a task, without the sign that ends owners. */
function nearOwner(line: string, box: Box, tail: Tail, words: LineWords): NearMiss | undefined {
  if (box.status === undefined) return undefined;
  const text = line.slice(box.end, tail.textEnd);
  const { names, task } = ownerBeforeVerb(text, words) ?? ownerBeforeTask(text, words) ?? {};
  if (!names || task === undefined) return undefined;
  const owners = names.map((name) => handleOf(name, words.findOwner)).join(', ');
  return {
    at: box.end,
    message: withoutSign,
    hint: `write \`${line.slice(0, box.end)}${owners}: ${capitalised(task)}${line.slice(tail.textEnd)}\``,
  };
}

/** Owners before a task. */
interface Told {
  readonly names: readonly string[];
  readonly task: string;
}

function ownerBeforeVerb(text: string, { findOwner, isPerson }: LineWords): Told | undefined {
  const owners = readOwners(text, findOwner, 'verb');
  const names = owners?.names.map(({ value }) => value) ?? [];
  const task = text.slice(owners?.end ?? 0);
  // `Dan will be late` is no task.
  return names.length > 0 && names.every(isPerson) && /^(?!be\b)\S/.test(task) ? { names, task } : undefined;
}

/** Words that follow a name, and are no task of who has it: `Dan is there`, `Mark it as done`. */
const noTask =
  /^(?:is|was|has|had|will|would|can|cannot|could|may|might|did|does|said|and|or|nor|but|if|the|a|an|all|each|no|not|it|its|this|that|these|those|our|my|his|her|your|their|we|you|they|he|she|i|who|via|for|from|at|in|on|of|to|with|without|by|per|as|about|after|before|into|only|also|too|now|here|there|left|out|off|away|late|sick|absent|old|new|more|every)$/;

/** Names that begin tasks, too: `Mark issues`, `Grant access`. */
const verbs =
  /^(?:mark|grant|bill|rob|chase|will|sue|pat|skip|chuck|drew|pierce|hope|grace|max|page|rich|miles|frank|may|april|june|august|trace|josh|jack|dot|art|ward|reed|wade|guy|dean|earl|duke|major|rose|ray|gene|van|don|bob|nick|cliff|carol|faith|joy|dawn|sandy|summer|autumn)$/i;

function ownerBeforeTask(text: string, { findOwner, isPerson }: LineWords): Told | undefined {
  const [, first = '', second, third] =
    /^(\p{Lu}[\p{L}\p{M}.'’-]*)(?:[ \t]+(\p{Lu}[\p{L}\p{M}.'’-]*))?(?:[ \t]+(\p{Lu}[\p{L}\p{M}.'’-]*))?[ \t]/u.exec(
      text.slice(0, 120),
    ) ?? [];
  const all = [first, second, third].filter((part) => part !== undefined && part !== '');
  // What begins in lower case ends the name, so all words of the name are one.
  const owner = all.length === 0 || verbs.test(all.join(' ')) ? undefined : findOwner(all.join(' '));
  if (owner === undefined || !isPerson(owner)) return undefined;
  const name = new RegExp(`^(?:\\S+[ \\t]+){${all.length}}`).exec(text)?.[0] ?? '';
  const task = text.slice(name.length);
  const word = /^[a-z]+(?=[ \t]+\S)/.exec(task)?.[0];
  if (word === undefined || word.length < 2 || noTask.test(word) || /(?:[^s]s|ed|ing)$/.test(word))
    return undefined;
  return { names: [owner], task };
}

/** `[x]Dan: …`: a box without a space after it, before an owner. */
export function nearTightBox(line: string, words: LineWords): NearMiss | undefined {
  const [, sign, rest = ''] = /^(\[[ xX/!-]\])([@\p{L}].*)$/u.exec(line) ?? [];
  if (sign === undefined || !readOwners(rest, words.findOwner, 'sign')) return undefined;
  return { at: sign.length, message: 'A box needs a space after it.', hint: `write \`${sign} ${rest}\`` };
}
