/**
 * Entry of the command line `compute-lab`: runs it and sets the exit code.
 * The folder holds arguments, files and output forms; what the product knows is in the pure folders.
 */
import { exitCodes } from './exitCodes';
import { runCommandLine } from './program';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// Whoever reads the output may stop early, as `head` does: then there is nobody left to tell.
	if (error.code === 'EPIPE') { process.exit(); }
	process.stderr.write(`compute-lab: ${error.message}\n`);
	process.exit(exitCodes.failed);
});
process.stderr.on('error', () => { process.exit(exitCodes.failed); });

void runCommandLine(process.argv.slice(2)).then((code) => { process.exitCode = code; });
