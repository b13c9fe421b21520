// One command from its arguments to its exit status; what the user can mend is caught here, in one line.
import packageFile from '../../package.json';
import { UserError } from '../app/user-error';
import { languageAmong, readCommandLine } from './command-line';
import { commands } from './commands';
import { helpText } from './help';
import type { World } from './world';

/** 0 done, 1 done and a mandatory finding stands, 2 the input cannot be used. A bug is thrown. */
export async function carryOut(argv: readonly string[], world: World): Promise<number> {
  try {
    const asked = readCommandLine(argv);
    if (asked.command === 'help') world.print(helpText[asked.language]);
    else if (asked.command === 'version') world.print(`${packageFile.version}\n`);
    else return await commands[asked.command](asked, world);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.warn(`jinbao: ${error.text[languageAmong(argv)]}\n`);
    return 2;
  }
}
