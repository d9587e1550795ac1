/** A person, from the registry or (`registered: false`) named in a note only. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly registered: boolean;
  readonly teams: readonly Team[];
}

/** A team, with the people who say they are in it. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly members: Person[];
}

/** Who owns something: a person, a team, or each team of a series (`everyone`). */
export type Owner =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'everyone'; readonly teams: readonly Team[] };
