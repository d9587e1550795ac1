/** Words after an `@` that belong to a language: directives, rules of CSS, annotations, decorators, tags of comments. */
const codeWords = [
  // GraphQL
  'defer stream skip include deprecated specifiedby oneof key external requires provides shareable',
  // JSON-LD
  'context id graph vocab base container index language list set value reverse nest included json none prefix',
  'propagate protected direction version frame embed explicit omitdefault requireall',
  // CSS
  'media import charset supports keyframes layer container font-face property page namespace scope counter-style',
  'starting-style apply tailwind use forward mixin extend',
  // Java and C#
  'override deprecated suppresswarnings functionalinterface nullable nonnull notnull test beforeeach aftereach',
  'autowired component service repository controller restcontroller bean configuration entity transactional inject',
  // Python and TypeScript
  'staticmethod classmethod dataclass abstractmethod cached_property lru_cache pytest wraps overload injectable',
  'input output ngmodule directive pipe decorator',
  // Comments
  'param params returns return throws typedef type template todo fixme see since author version example link',
  'inheritdoc ts-ignore ts-expect-error ts-nocheck jsx jest-environment internal alpha beta private public readonly',
  // Versions of packages
  'latest next canary stable nightly rc',
  // Swift, Objective-C and Kotlin
  'objc escaping published state main available discardableresult interface implementation end selector jvmstatic',
];

/** Whether a word after an `@` belongs to a language, and names no person unless one has that name. */
export function isCodeWord(name: string): boolean {
  const word = name.toLowerCase();
  return (
    codeWords.some((line) => line.split(' ').includes(word)) || /^(?:\d+(?:\.\d+)*|v\d[\w.]*)$/.test(name)
  );
}
