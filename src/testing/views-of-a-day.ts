import { join } from 'node:path';
import ts from 'typescript';

/** An exported function that takes a day, and whether it takes the archive too. */
export interface ViewOfADay {
  readonly path: string;
  readonly name: string;
  readonly withArchive: boolean;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** To the compiler a day is a string. This marks the type, to distinguish it from other strings. */
const mark = 'isDay';
const markedDay = (text: string) =>
  text.replace('export type Day = string;', `export type Day = string & { readonly ${mark}: true };`);

/**
 * The exported functions of files that take a day in any form: as a parameter, or within an object of options. The
 * compiler is asked, so that it does not matter how a function or its types are written. `written` holds texts of
 * files that are not on disk.
 */
export function viewsOfADay(
  root: string,
  paths: readonly string[],
  written: Readonly<Record<string, string>> = {},
): readonly ViewOfADay[] {
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists } = host;
  const writtenAt = (path: string) => written[path.slice(root.length + 1)];
  host.fileExists = (path) => writtenAt(path) !== undefined || fileExists(path);
  host.readFile = (path) => {
    const text = writtenAt(path) ?? readFile(path);
    return text !== undefined && path.endsWith('/core/model/day/day.ts') ? markedDay(text) : text;
  };
  const all = [...paths, ...Object.keys(written)];
  const program = ts.createProgram(
    all.map((path) => join(root, path)),
    options,
    host,
  );
  const checker = program.getTypeChecker();
  const exported = all.flatMap((path) => {
    const source = program.getSourceFile(join(root, path));
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    return symbols.map((symbol) => {
      const signatures = signaturesOf(checker.getTypeOfSymbol(symbol));
      const parameters = signatures.flatMap((signature) => signature.getParameters());
      const taken = parameters.map((parameter) => checker.getTypeOfSymbol(parameter));
      const returned = signatures.map((signature) => signature.getReturnType());
      return { path, name: symbol.name, taken, returned, withArchive: taken.some(isArchive) };
    });
  });
  // The result of a view has the day of the archive, so another view may take it.
  const ofArchive = new Set(exported.flatMap(({ withArchive, returned }) => (withArchive ? returned : [])));
  return exported
    .filter(({ taken }) =>
      taken.some((type) => isDay(type) || (!ofArchive.has(type) && holdsADay(type, checker))),
    )
    .map(({ path, name, withArchive }) => ({ path, name, withArchive }));
}

/** The signatures of a function, and of the function that it returns. */
function signaturesOf(type: ts.Type): readonly ts.Signature[] {
  return type
    .getCallSignatures()
    .flatMap((signature) => [signature, ...signature.getReturnType().getCallSignatures()]);
}

function isDay(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isDay);
  return type.isIntersection() && type.getProperty(mark) !== undefined;
}

function isArchive(type: ts.Type): boolean {
  return type.symbol?.name === 'Archive' || type.aliasSymbol?.name === 'Archive';
}

/**
 * Whether an object is options with a day: it has a day called `today`, or its type is written out in the parameter
 * list. Types of the model do not count, such as the archive or a record.
 */
function holdsADay(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.some((one) => holdsADay(one, checker));
  if (!(type.flags & ts.TypeFlags.Object)) return false;
  const isWrittenOut = (type.symbol?.flags & ts.SymbolFlags.TypeLiteral) !== 0 && !type.aliasSymbol;
  return type.getProperties().some((property) => {
    const isOfModel = property.declarations?.[0]?.getSourceFile().fileName.includes('/core/model/');
    if (isOfModel || !isDay(checker.getTypeOfSymbol(property))) return false;
    return isWrittenOut || property.name === 'today';
  });
}
