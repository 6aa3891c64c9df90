import assert from 'node:assert/strict';
import { buildCommandLine, createFolder, json, run } from './commandLine';

describe('compute-lab explain', () => {
	before(async function () {
		this.timeout(60_000);
		await buildCommandLine();
	});

	it('explains an instance type as text, with its sources', async () => {
		const { code, stdout, stderr } = await run(['explain', 'm5.xlarge']);
		assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: '' });
		assert.match(stdout, /^m5\.xlarge — general purpose, 5th generation, Intel · 4 vCPU · 16 GiB\n\$0\.192 per hour in us-east-1 /);
		assert.match(stdout, /\nAWS price list, 2026-07-20: https:\/\//);
		assert.doesNotMatch(stdout, /\u001b/);
	});

	it('explains it in Korean, with the price of another Region', async () => {
		const { code, stdout } = await run(['explain', 'm5.xlarge', '--region', 'ap-northeast-2', '--lang', 'ko']);
		assert.equal(code, 0);
		assert.match(stdout, /ap-northeast-2에서 시간당 \$0\.236/);
	});

	it('explains an instance type as JSON', async () => {
		const outcome = await run(['explain', 't3.micro', '--format', 'json']);
		const { regionsOffering, sources, successor, armAlternative, ...facts } = json(outcome) as Record<string, unknown>;
		assert.equal(outcome.code, 0);
		assert.deepStrictEqual(facts, {
			kind: 'instance-type', name: 't3.micro', listed: true, nearest: [],
			nameParts: [{ part: 't', meaning: 'burstable' }, { part: '3', meaning: 'generation' }, { part: 'micro', meaning: '2 vCPU' }],
			family: 't3', size: 'micro', generation: 3, currentGeneration: true, previousGenerationPage: false, status: 'current',
			vcpu: 2, memoryMiB: 1024, architectures: ['x86_64'], processor: 'Intel', processorVendor: 'intel', clockGhz: 2.5, bareMetal: false,
			network: { label: 'Up to 5 Gigabit', baselineMbps: 64, maxMbps: 5000 },
			ebs: { baselineMbps: 87, maxMbps: 2085, baselineIops: 500, maxIops: 11800 },
			localStorage: null, gpu: null, accelerator: null,
			burstable: { baselinePercentPerVcpu: 10, creditsPerHour: 12, unlimitedByDefault: true },
			price: { usdPerHour: 0.0104, usdPerMonth: 7.59, region: 'us-east-1', asOf: '2026-07-20' },
		});
		assert.deepStrictEqual(Object.keys(armAlternative as object), ['name', 'usdPerHour', 'priceDifferencePercent']);
		assert.ok((regionsOffering as readonly string[]).includes('us-east-1'));
		assert.ok((sources as readonly { readonly url: string; readonly asOf: string }[]).every(({ url, asOf }) => url.startsWith('https://') && /^20\d\d-/.test(asOf)));
		assert.ok(successor === null || typeof successor === 'object');
	});

	it('explains a volume type as JSON', async () => {
		const outcome = await run(['explain', 'gp3', '--format', 'json']);
		const { sources, ...facts } = json(outcome) as Record<string, unknown>;
		assert.equal(outcome.code, 0);
		assert.deepStrictEqual(facts, {
			kind: 'volume-type', name: 'gp3', media: 'SSD', sizeGiB: { min: 1, max: 65536 },
			iops: { min: 3000, max: 80000, maxPerGiB: 500 }, iopsBySize: null, baselineIops: 3000,
			throughputMiBps: { min: 125, max: 2000, perIops: 0.25 }, throughputBySize: null, baselineThroughputMiBps: 125, maxThroughputMiBps: 2000,
			bootable: true,
			price: { usdPerGiBMonth: 0.08, usdPerIopsMonth: 0.005, usdPerMiBpsMonth: 0.04, region: 'us-east-1', asOf: '2024-07-01' },
		});
		assert.equal((sources as readonly unknown[]).length, 2);
	});

	it('says so where no price is known', async () => {
		const { code, stdout } = await run(['explain', 'm5.xlarge', '--region', 'eu-west-9', '--format', 'json']);
		assert.equal(code, 0);
		assert.equal((JSON.parse(stdout) as { readonly price: unknown }).price, null);
	});

	it('names the nearest for a name that the data do not have', async () => {
		assert.deepStrictEqual(await run(['explain', 'gp4']), {
			code: 2, stdout: '',
			stderr: [
				'compute-lab: no instance type or family, volume type, Fargate size, topic or rule in our data: gp4',
				'nearest names: gp3, gp2, p4d.24xlarge, g4dn.metal, g4ad.xlarge', '',
			].join('\n'),
		});
		const { code, stderr } = await run(['explain', 'm5.xxlarge']);
		assert.equal(code, 2);
		assert.match(stderr, /nearest names: m5\.2xlarge/);
	});

	it('explains a well-formed name that is newer than the data by the name alone, and says so', async () => {
		const known = await run(['explain', 'c5.8xlarge', '--format', 'json']);
		assert.equal(known.code, 0);
		const { listed, nearest, price, vcpu } = json(known) as Record<string, unknown>;
		assert.deepStrictEqual({ listed, nearest, price, vcpu }, { listed: false, nearest: ['c5.9xlarge', 'c5.4xlarge', 'c5.12xlarge'], price: null, vcpu: null });
		const { code, stdout } = await run(['explain', 'm12gd.4xlarge']);
		assert.equal(code, 0);
		assert.match(stdout, /^m12gd\.4xlarge — general purpose, 12th generation\nNot in our data \(AWS's list of 20\d\d-\d\d-\d\d\); a newer type may be missing/);
		assert.match((await run(['explain', 'm12gd.4xlarge', '--lang', 'ko'])).stdout, /이름만으로 설명합니다/);
	});

	it('shows prices and types of the user’s own catalogue', async () => {
		const folder = createFolder({ 'catalogue.json': JSON.stringify({
			source: { title: 'Our price agreement', url: 'https://wiki.example/prices', asOf: '2026-11-01' },
			prices: { 'us-east-1': { 'm5.xlarge': 0.15, 'm5.large': -1 } }, instanceTypes: { 'm12z.large': { vcpu: 2, memoryMiB: 8192 } },
		}) });
		const { code, stdout, stderr } = await run(['explain', 'm5.xlarge', '--catalogue', 'catalogue.json'], { folder });
		assert.equal(code, 0);
		assert.match(stdout, /\$0\.15 per hour in us-east-1 .* price of 2026-11-01/);
		assert.match(stderr, /^compute-lab: catalogue\.json: prices\["us-east-1"\]\["m5\.large"\]: A price must be a number/);
		assert.match((await run(['explain', 'm12z.large', '--catalogue=catalogue.json'], { folder })).stdout, /2 vCPU · 8 GiB/);
		assert.deepStrictEqual(await run(['explain', 'm5.xlarge', '--catalogue', 'missing.json'], { folder }), { code: 2, stdout: '', stderr: 'compute-lab: no such file or folder: missing.json\n' });
		const broken = createFolder({ 'catalogue.json': '{ "source": ' });
		assert.deepStrictEqual(await run(['compare', 'm5.xlarge', '--catalogue', 'catalogue.json'], { folder: broken }), { code: 2, stdout: '', stderr: 'compute-lab: not valid JSON: catalogue.json\n' });
	});

	for (const name of ['', 'constructor', '__proto__', 'x'.repeat(10_000)]) {
		it(`refuses ${JSON.stringify(name.slice(0, 20))}`, async () => {
			const { code, stdout, stderr } = await run(['explain', name]);
			assert.deepStrictEqual({ code, stdout }, { code: 2, stdout: '' });
			assert.match(stderr, /^compute-lab: no instance type or family/);
		});
	}

	it('takes several words, and another case', async () => {
		const [spoken, written] = [await run(['explain', 'target', 'Tracking']), await run(['explain', 'TargetTrackingScaling'])];
		assert.deepStrictEqual(spoken, written);
		assert.equal(spoken.code, 0);
		assert.match(spoken.stdout, /^Target tracking\nIt keeps a metric near its target/);
		assert.match((await run(['explain', 'M5.XLarge'])).stdout, /^m5\.xlarge — /);
	});

	it('explains a topic in Korean and as Markdown', async () => {
		const { code, stdout } = await run(['explain', '대상 추적', '--lang', 'ko', '--format', 'markdown']);
		assert.equal(code, 0);
		assert.match(stdout, /^\*\*대상 추적\*\*  \n[^]*\n\| \| \|\n\|:---\|:---\|\n\| 확장 \| [^]*\*\*흔한 오해\*\*: [^]*\[AWS 문서\]\(https:/);
	});

	it('explains a rule, in all forms and both languages', async () => {
		const outcome = await run(['explain', 'asg-size-bounds', '--format', 'json']);
		const { examples, why, ...rest } = json(outcome) as { readonly examples: Readonly<Record<string, string>>; readonly why: string };
		assert.deepStrictEqual({ code: outcome.code, names: Object.keys(examples), rest }, {
			code: 0, names: ['bad.tf', 'bad.yaml', 'good.tf', 'good.yaml'],
			rest: {
				kind: 'rule', id: 'asg-size-bounds', severity: 'error', category: 'groups', enabledByDefault: true, title: 'Capacity outside of its limits', noFix: null, supersedes: [], equivalents: { 'cfn-lint': ['E3706'] },
				source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html',
			},
		});
		assert.match((await run(['explain', 'ASG-size-bounds', '--lang', 'ko'])).stdout, /^[^\n]*[가-힣][^\n]*\nasg-size-bounds · 오류 · Auto Scaling 그룹\n\n[^]*# ← 여기에 표시\n[^]*출처: https:/);
		assert.ok((await run(['explain', 'asg-size-bounds', '--format', 'markdown'])).stdout.includes(why));
		assert.deepStrictEqual(await run(['explain', 'asg-size-bonds']), {
			code: 2, stdout: '', stderr: 'compute-lab: no instance type or family, volume type, Fargate size, topic or rule in our data: asg-size-bonds\nnearest names: asg-size-bounds\n',
		});
	});

	it('explains a Fargate size as JSON, with its partners', async () => {
		const { sources, ...facts } = json(await run(['explain', 'Fargate 1024/3072', '--format', 'json'])) as Record<string, unknown>;
		assert.deepStrictEqual(facts, {
			kind: 'fargate-size', cpuUnits: 1024, memoryMiB: 3072, valid: true,
			memoryForCpuMiB: [2048, 3072, 4096, 5120, 6144, 7168, 8192], cpuUnitsForMemory: [512, 1024],
			smallestThatHolds: { cpuUnits: 1024, memoryMiB: 3072 }, windows: true, minPlatformVersion: null,
			// 1 × 0.04048 + 3 × 0.004445; × 730 h
			price: { usdPerHour: 0.053815, usdPerMonth: 39.28, region: 'us-east-1', asOf: '2024-07-01' },
		});
		assert.equal((sources as readonly unknown[]).length, 2);
	});

	it('explains a family with its sizes', async () => {
		const { code, stdout } = await run(['explain', 'm7gd']);
		assert.equal(code, 0);
		assert.match(stdout, /^m7gd — m general purpose · 7 generation · g AWS Graviton · d local disks\n[^]*\nm7gd\.large +2 vCPU · 8 GiB · \$0\.1068 per hour\n/);
	});

	it('lists the topics by area without a name', async () => {
		const { code, stdout, stderr } = await run(['explain']);
		assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: '' });
		assert.match(stdout, /^Purchase options\n[^]*\nScaling policies\n[^]*\n  target-tracking +Target tracking\n/);
	});

	it('lists the candidates of a name that several topics share', async () => {
		const { code, stdout, stderr } = await run(['explain', 'scaling']);
		assert.deepStrictEqual({ code, stdout }, { code: 2, stdout: '' });
		assert.match(stderr, /^compute-lab: several topics, choose one: [^]*simple-scaling, step-scaling/);
	});

	it('names the nearest topic', async () => {
		const { code, stderr } = await run(['explain', 'targt-traking']);
		assert.equal(code, 2);
		assert.match(stderr, /\nnearest names: target-tracking/);
	});

	it('refuses what is no Region', async () => {
		assert.deepStrictEqual(await run(['explain', 'm5.large', '--region', 'Seoul']), {
			code: 2, stdout: '', stderr: 'compute-lab: not an AWS Region (such as us-east-1): Seoul\n',
		});
	});
});
