// At which address the add-in will stand, and what that changes in its manifest.

/** The address in the manifest of the sources, and of npm run serve. */
export const developmentAddress = 'https://localhost:3000';

/** Without a slash at its end. Throws with words for people where Excel would not accept it. */
export function deploymentAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new Error(`--url needs an address such as https://example.org/jinbao, not "${text}".`);
  if (url.protocol !== 'https:') throw new Error(`--url needs https, as Excel loads nothing else: "${text}".`);
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`--url names a folder, without "?", "#" or a user: "${text}".`);
  }
  return url.href.replace(/\/+$/, '');
}

export function manifestFor(manifest, address) {
  return manifest.replaceAll(developmentAddress, address.replaceAll('&', '&amp;'));
}
