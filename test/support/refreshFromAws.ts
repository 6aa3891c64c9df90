/** Asks AWS through the user's own `aws` command, with the user's own credentials. */
import { execFile } from 'node:child_process';

/** Runs `aws` and gives back what it printed. */
export type RunAws = (args: readonly string[]) => Promise<string>;

export interface AwsAnswers {
	readonly instanceTypes: readonly unknown[];
	readonly offerings: readonly unknown[];
	readonly priceLists: readonly unknown[];
}

/** A sentence for whoever runs the refresh. */
export class RefreshError extends Error {}

/** An answer with the prices of a Region has some ten megabytes. */
const mostBytes = 512 * 1024 * 1024;

/** @throws RefreshError if there is no such command, or if it fails; its text says what to do */
export const runAws: RunAws = (args) => new Promise((resolve, reject) => {
	execFile('aws', [...args, '--output', 'json'], { maxBuffer: mostBytes }, (error, stdout, stderr) => {
		if (error === null) { resolve(stdout); }
		else if (error.code === 'ENOENT') {
			reject(new RefreshError('There is no command "aws". Install the AWS CLI (https://aws.amazon.com/cli/), or give downloaded files with --price-list, --instance-types and --offerings.'));
		} else { reject(new RefreshError(`aws ${args.slice(0, 2).join(' ')} failed: ${stderr.trim() || error.message}`)); }
	});
});

/** One Region after the other, so that no limit on requests is met. */
export async function askAws(run: RunAws, regions: readonly string[]): Promise<AwsAnswers> {
	const answers = { instanceTypes: [] as unknown[], offerings: [] as unknown[], priceLists: [] as unknown[] };
	for (const region of regions) {
		answers.instanceTypes.push(await ask(run, ['ec2', 'describe-instance-types', '--region', region]));
		answers.offerings.push(await ask(run, ['ec2', 'describe-instance-type-offerings', '--location-type', 'region', '--region', region]));
		// The Pricing API answers for all Regions, in a few of them only.
		answers.priceLists.push(await ask(run, ['pricing', 'get-products', '--region', 'us-east-1', '--service-code', 'AmazonEC2', '--filters', ...priceFilters(region)]));
	}
	return answers;
}

async function ask(run: RunAws, args: readonly string[]): Promise<unknown> {
	const text = await run(args);
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new RefreshError(`aws ${args.slice(0, 2).join(' ')} printed no JSON`);
	}
}

function priceFilters(region: string): readonly string[] {
	const wanted = { regionCode: region, operatingSystem: 'Linux', tenancy: 'Shared', preInstalledSw: 'NA', capacitystatus: 'Used', operation: 'RunInstances' };
	return Object.entries(wanted).map(([field, value]) => `Type=TERM_MATCH,Field=${field},Value=${value}`);
}
