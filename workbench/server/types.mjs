// What kind of content is a file, by its name?
const types = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  xml: 'text/xml',
};

export function typeOf(name) {
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
