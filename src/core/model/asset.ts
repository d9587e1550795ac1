const runnable =
  /\.(?:[sx]?html?|xht|mht(?:ml)?|xml|xslt?|xsd|rdf|rss|atom|mml|mathml|kml|gpx|xspf|xul|wsdl|dtd|svgz?|[cm]?js|css|swf|php)$/i;

/**
 * True for a file that a browser could run, or that could change a page, when it is opened from the site's own
 * address: SVG and HTML hold scripts, and no header of ours can forbid them on a plain file server.
 */
export function isRunnable(path: string): boolean {
  return runnable.test(path);
}
