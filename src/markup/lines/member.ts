import type { CrowdMember } from '../../core/views/note/crowd.ts';
import { h, separated, type Tree } from '../tree.ts';
import { link, partyLinks } from './link.ts';

/** People as links, each with the role in brackets, and guests in words. `lang` is the language of the note. */
export function memberLinks(members: readonly (CrowdMember | string)[], lang: string | undefined): Tree {
  if (members.length === 0) return 'none';
  return separated(
    members.map((member) => {
      if (typeof member === 'string') return inLang(member, lang);
      const role = roleWords(member, lang);
      return role ? [link(member.ref), ' (', role, ')'] : link(member.ref);
    }),
  );
}

/** A role and the group for which a person speaks: `guest speaker, for Services`. Nothing if there is neither. */
export function roleWords({ as, of }: Pick<CrowdMember, 'as' | 'of'>, lang: string | undefined): Tree {
  const group = typeof of === 'string' ? inLang(of, lang) : partyLinks(of ? [of] : []);
  if (as === undefined) return of !== undefined && ['for ', group];
  return [inLang(as, lang), of !== undefined && [', for ', group]];
}

function inLang(text: string, lang: string | undefined): Tree {
  return lang === undefined ? text : h('span', { lang }, text);
}
