import type { AstroPrerenderer, RouteData } from 'astro';

/** A page or file that is about to be made, and the route that makes it. */
export interface Made {
  readonly pathname: string;
  readonly route: Pick<RouteData, 'component' | 'type'>;
}

/**
 * Wraps Astro's prerenderer so that a clash of routes ends the build before any page is rendered. Astro by itself
 * makes the page of one of the two routes and only warns.
 */
export function refuseClashes(prerenderer: AstroPrerenderer): AstroPrerenderer {
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const made = await prerenderer.getStaticPaths();
      const clash = clashOf(made);
      if (clash !== undefined) throw new Error(clash);
      return made;
    },
  };
}

/**
 * Returns a sentence on the first two routes that clash, or `undefined`. Two routes clash if they make the same page or
 * file, or if one makes a file where the other needs a folder.
 */
export function clashOf(made: readonly Made[]): string | undefined {
  const byFile = new Map<string, Made>();
  for (const one of made) {
    const file = fileOf(one);
    const first = byFile.get(file);
    if (first) return sameAddress(first, one);
    byFile.set(file, one);
  }
  for (const [file, one] of byFile) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const fileRoute = byFile.get(file.slice(0, end));
      if (fileRoute) return fileAndFolder(fileRoute, one, file.slice(0, end));
    }
  }
  return undefined;
}

function sameAddress(first: Made, second: Made): string {
  const [one, other] = [first.route.component, second.route.component];
  const address = `the address \`${addressOf(second)}\``;
  return one === other
    ? `\`${one}\` has ${address} twice. Its \`getStaticPaths\` must return it once.`
    : `\`${one}\` and \`${other}\` both have ${address}. Give one of them another address.`;
}

function fileAndFolder(maker: Made, below: Made, file: string): string {
  return (
    `\`${maker.route.component}\` makes the file \`/${file}\`, but \`${below.route.component}\` needs a folder ` +
    `there for \`${addressOf(below)}\`. Give one of them another address.`
  );
}

/** The file that is written, below the folder of the site. */
function fileOf(made: Made): string {
  const address = addressOf(made).slice(1);
  return made.route.type === 'endpoint' ? address : `${address}index.html`;
}

function addressOf({ pathname, route }: Made): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'endpoint' || path === '' ? `/${path}` : `/${path}/`;
}
