/** The add-in's Content-Security-Policy: every directive named, so that nothing is allowed by silence. */

const officeCdn = "https://appsforoffice.microsoft.com";

/**
 * The policy as it stands in the page's meta element.
 *
 * frame-ancestors, sandbox and report-uri are ignored in a meta element by rule of the standard,
 * so they are left to the web server's own header (see README, "How IT deploys it").
 *
 * @param {boolean} selfHosted whether office.js is served beside the bundles
 * @returns {string}
 */
export function contentSecurityPolicy(selfHosted) {
  const scripts = selfHosted ? "'self'" : `'self' ${officeCdn}`;
  const directives = {
    "default-src": "'none'",
    "script-src": scripts,
    "script-src-elem": scripts,
    "script-src-attr": "'none'",
    // Fluent UI's styling engine (Griffel) writes its rules into style elements at run time.
    "style-src": "'self' 'unsafe-inline'",
    "style-src-elem": "'self' 'unsafe-inline'",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "media-src": "'none'",
    "object-src": "'none'",
    "frame-src": "'none'",
    "child-src": "'none'",
    "worker-src": "'none'",
    "manifest-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
