/**
 * Entry of the command line `compute-lab`: runs it and sets the exit code.
 * The folder holds arguments, files and output forms; what the product knows is in the pure folders.
 */
import { runCommandLine } from './program';

for (const stream of [process.stdout, process.stderr]) {
	// Whoever reads the output may stop early, as `head` does: then there is nobody left to tell.
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') { throw error; }
		process.exit();
	});
}

void runCommandLine(process.argv.slice(2)).then((code) => { process.exitCode = code; });
