import { CorpusError, toMachineFault } from '../src/domain/issue/index.ts';

/**
 * Runs a command to its end. Whatever fails ends in the words of the catalogue and exit code 1: faults of the content
 * one a line, failures of the machine in one line. DEBUG=1 shows where an unforeseen error came from.
 */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof CorpusError ? error.message : toMachineFault(error).message);
    if (process.env['DEBUG'] && !(error instanceof CorpusError)) console.error(error);
    process.exitCode = 1;
  }
}
