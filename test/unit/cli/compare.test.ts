import assert from 'node:assert/strict';
import { loadFacts } from '../../support/facts';
import { run } from './commandLine';

describe('compute-lab compare', () => {
	const facts = loadFacts();

	it('sets the named types side by side', async () => {
		const { code, stdout, stderr } = await run(['compare', 'm5.xlarge', 'M7i.xlarge,c7g.2xlarge']);
		assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: '' });
		const lines = stdout.split('\n').map((line) => line.trim().split(/\s{2,}/));
		assert.deepStrictEqual(lines[0], ['m5.xlarge', 'm7i.xlarge', 'c7g.2xlarge']);
		assert.deepStrictEqual(lines.find(([label]) => label === 'vCPU'), ['vCPU', '4', '4', '8']);
		assert.deepStrictEqual(lines.find(([label]) => label === 'Price per hour'), ['Price per hour', '$0.192', '$0.2016', '$0.29']);
		assert.match(stdout, /On-Demand prices, Linux, in us-east-1 of 2026-07-20\./);
	});

	it('finds types to compare a single one with', async () => {
		const { stdout } = await run(['compare', 'm5.xlarge', '--format', 'json']);
		const { types } = JSON.parse(stdout) as { readonly types: readonly { readonly name: string }[] };
		assert.ok(types.length >= 4 && types[0]?.name === 'm5.xlarge');
	});

	it('has the figures of the data, and what a vCPU and a GiB cost', async () => {
		const { stdout } = await run(['compare', 'm5.xlarge', 'm9g.metal-24xl', '--format', 'json', '--region', 'ap-northeast-2']);
		const { region, types } = JSON.parse(stdout) as { readonly region: string; readonly types: readonly Readonly<Record<string, unknown>>[] };
		const price = facts.price('m5.xlarge', 'ap-northeast-2')?.usdPerHour ?? 0;
		assert.equal(region, 'ap-northeast-2');
		assert.deepStrictEqual([types[0]?.['usdPerHour'], types[0]?.['usdPerVcpuHour'], types[0]?.['usdPerGiBHour']], [price, price / 4, price / 16]);
		assert.deepStrictEqual([types[1]?.['usdPerHour'], types[1]?.['usdPerVcpuHour'], types[1]?.['vcpu']], [null, null, null]);
	});

	it('writes Markdown, and Korean', async () => {
		assert.match((await run(['compare', 'm5.xlarge', 'm7i.xlarge', '--format', 'markdown', '--lang', 'ko'])).stdout, /^# 인스턴스 유형 비교\n[^]*\| vCPU \| 4 \| 4 \|/);
	});

	it('keeps a well-formed name that the data do not have, and says so', async () => {
		const { code, stdout } = await run(['compare', 'm5.xlarge', 'm12gd.xlarge']);
		assert.equal(code, 0);
		assert.match(stdout, /Not in our list of 20\d\d-\d\d-\d\d, possibly newer: m12gd\.xlarge\./);
	});

	it('refuses what is no name of a type', async () => {
		assert.deepStrictEqual(await run(['compare', 'm5.xxlarge', 'm5.large']), {
			code: 2, stdout: '', stderr: 'compute-lab: not written like an instance type such as m5.xlarge: m5.xxlarge\nnearest names: m5.2xlarge, m5.xlarge, m5.large, m5.4xlarge, m5a.2xlarge\n',
		});
		assert.equal((await run(['compare'])).code, 2);
	});
});
