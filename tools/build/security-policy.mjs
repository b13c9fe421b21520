// The content security policy of every page and worker of the add-in, and how servers are told to send it.

/** Where Microsoft serves office.js. */
export const officeOrigin = 'https://appsforoffice.microsoft.com';

/**
 * A header, not a meta tag: a meta tag does not bind workers. No eval anywhere. The hash is that of an empty
 * style element, which Fluent's styles are inserted into. Excel on the web shows the pane in a frame, so
 * neither frame-ancestors nor X-Frame-Options may be sent.
 */
function contentSecurityPolicy({ selfHostsOffice }) {
  const scripts = selfHostsOffice ? "'self'" : `'self' ${officeOrigin}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Sent with every response; a browser asks for the entry files each time, as their names never change. */
export function responseHeaders(options) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(options),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  };
}

/** web.config, which IIS reads from the folder itself. */
export function iisConfiguration(options) {
  const headers = Object.entries(responseHeaders(options)).map(
    ([name, value]) => `        <add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}

/** Lines for the location block of an nginx server. */
export function nginxConfiguration(options) {
  const headers = Object.entries(responseHeaders(options));
  return headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');
}
