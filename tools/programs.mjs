// Which programs beside Node some tests need: where each is found, and which Debian packages bring it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** name: as tests ask for it. variable: how its place is passed on to the tests. */
export const programs = [
  {
    name: 'soffice',
    title: 'LibreOffice',
    variable: 'JINBAO_SOFFICE',
    debian: ['libreoffice-calc', 'libreoffice-writer'],
    find: () =>
      onPath('soffice', 'libreoffice') ??
      firstFile(
        '/Applications/LibreOffice.app/Contents/MacOS/soffice',
        ...underProgramFiles('LibreOffice/program/soffice.com'),
      ),
  },
  {
    name: 'pdftoppm',
    title: 'pdftoppm (Poppler)',
    variable: 'JINBAO_PDFTOPPM',
    debian: ['poppler-utils'],
    find: () => onPath('pdftoppm'),
  },
  {
    name: 'chromium',
    title: 'Chromium, Chrome or Edge',
    variable: 'JINBAO_CHROMIUM',
    debian: ['chromium'],
    find: () =>
      onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge') ??
      firstFile(
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ...underProgramFiles('Google/Chrome/Application/chrome.exe'),
        ...underProgramFiles('Microsoft/Edge/Application/msedge.exe'),
      ),
  },
  {
    name: 'chinese-font',
    title: 'a Chinese font',
    variable: 'JINBAO_CHINESE_FONT',
    debian: ['fonts-noto-cjk', 'fontconfig'],
    find: chineseFont,
  },
];

/** The file names of the tests that ask for a program with describeWith; a program that no test asks for is not needed. */
export function testsNeeding(name, folder) {
  const asks = new RegExp(`describeWith\\(\\s*(\\[[^\\]]*)?['"]${name}['"]`);
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.test\.tsx?$/.test(file) && asks.test(readFileSync(join(folder, file), 'utf8')));
}

/** Finds what is not already given in the environment and puts it there; returns what is not found. */
export function findPrograms(wanted = programs) {
  for (const program of wanted) {
    const place = process.env[program.variable] || program.find();
    if (place) process.env[program.variable] = place;
  }
  return wanted.filter((program) => !process.env[program.variable]);
}

/** Installs Debian's packages where that is ours to do: root on Debian or its kin. Returns whether it was tried. */
export function installOnDebian(missing) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !onPath('apt-get')) return false;
  const packages = missing.flatMap((program) => program.debian);
  console.log(`Installing for the tests: ${packages.join(' ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  return true;
}

function onPath(...names) {
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstFile(
    ...names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))),
  );
}

function firstFile(...places) {
  return places.find((place) => existsSync(place));
}

function underProgramFiles(path) {
  const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
  return [ProgramFiles, x86, LOCALAPPDATA].filter(Boolean).map((folder) => join(folder, path));
}

function chineseFont() {
  // Windows and Mac always have one.
  if (process.platform === 'win32' || process.platform === 'darwin') return 'system';
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.stdout?.split('\n')[0]?.trim() || undefined;
}
