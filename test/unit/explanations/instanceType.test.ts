import assert from 'node:assert/strict';
import { explainInstanceType, instanceTypeDocumentation, renderInstanceTypeMarkdown, renderInstanceTypeText } from '../../../src/explanations/instanceType';
import { loadFacts } from '../../support/facts';

describe('instance type explanation', () => {
	const facts = loadFacts();
	const documentation = instanceTypeDocumentation;
	const hover = (name: string, language: 'en' | 'ko', region = 'us-east-1'): readonly string[] =>
		renderInstanceTypeMarkdown(explainInstanceType(name, { facts, region }), language, { documentation }).split('\n');

	it('is the hover of m5.xlarge', () => {
		const explanation = explainInstanceType('m5.xlarge', { facts, region: 'us-east-1' });
		const links = { simulate: 'command:computeLab.simulate', compare: 'command:computeLab.compare', lesson: 'command:computeLab.openLesson', documentation };
		assert.deepStrictEqual(renderInstanceTypeMarkdown(explanation, 'en', links).split('\n'), [
			'**m5.xlarge** — general purpose, 5th generation, Intel · 4 vCPU · 16 GiB  ',
			'$0.192 per hour in us-east-1 ($140 per month) · price of 2026-07-20',
			'',
			'| | |',
			'|:---|:---|',
			'| network | 1.25 Gbps sustained, up to 10 Gbps |',
			'| EBS | 1.15 Gbps sustained, up to 4.75 Gbps · 6,000–18,750 IOPS |',
			'| name | `m` general purpose · `5` generation · `xlarge` 4 vCPU |',
			'',
			'The EC2 API no longer flags this type as current generation.  ',
			'Newer: `m8i.xlarge` (+10 %) · Arm: `m9g.xlarge` (+2 %)  ',
			`[Simulate](command:computeLab.simulate) · [Compare](command:computeLab.compare) · [Lesson: names of types](command:computeLab.openLesson) · [AWS documentation](${documentation})`,
		]);
	});

	it('is written in Korean, with the price of the region', () => {
		assert.deepStrictEqual(hover('m5.xlarge', 'ko', 'ap-northeast-2'), [
			'**m5.xlarge** — 범용, 5세대, Intel · vCPU 4개 · 16 GiB  ',
			'ap-northeast-2에서 시간당 $0.236 (월 약 $172) · 2026-03-15 기준 요금',
			'',
			'| | |',
			'|:---|:---|',
			'| 네트워크 | 기준 1.25 Gbps, 최대 10 Gbps |',
			'| EBS | 기준 1.15 Gbps, 최대 4.75 Gbps · 6,000–18,750 IOPS |',
			'| 이름 | `m` 범용 · `5` 세대 · `xlarge` vCPU 4개 |',
			'',
			'EC2 API에서 더 이상 현재 세대로 표시하지 않는 유형입니다.  ',
			'최신: `m8i.xlarge` (+10 %) · Arm: `m8g.xlarge` (−6 %)  ',
			`[AWS 문서](${documentation})`,
		]);
	});

	it('shows disks, GPUs and credits where there are any', () => {
		assert.deepStrictEqual(hover('p5.48xlarge', 'en').slice(3, 10), [
			'| | |', '|:---|:---|', '| network | 3,200 Gbps |', '| EBS | 80 Gbps · 260,000 IOPS |', '| local disks | 8 × 3,800 GB NVMe |',
			'| GPU | 8 × NVIDIA H100 · 640 GiB |', '| name | `p` GPU accelerated · `5` generation · `48xlarge` 192 vCPU |',
		]);
		assert.ok(hover('t3.micro', 'en').includes('| CPU credits | 10 % per vCPU sustained, 12 credits per hour · unlimited by default |'));
		assert.ok(hover('g6f.large', 'en').includes('| GPU | 1/8 NVIDIA L4 · 2.79 GiB |'));
		assert.ok(hover('inf2.xlarge', 'en').includes('| accelerator | 1 × AWS Inferentia2 · 32 GiB |'));
	});

	it('tells what AWS itself says of old families', () => {
		assert.ok(hover('m3.medium', 'en').some((line) => line.startsWith('AWS lists this family as previous generation.')));
		assert.ok(hover('p3.2xlarge', 'en').some((line) => line.startsWith('AWS no longer lists this type.')));
		assert.ok(!hover('c6i.large', 'en').some((line) => line.includes('generation.')));
	});

	it('says that a price is not known, and compares none', () => {
		assert.equal(hover('r9g.large', 'en')[1], 'No price known for us-east-1');
		assert.equal(hover('r9g.large', 'ko', 'ap-northeast-2')[1], 'ap-northeast-2 리전의 요금 정보가 없습니다');
		assert.ok(hover('t3.micro', 'en').includes('Newer: `t8i.micro` (no price known for us-east-1) · Arm: `t4g.micro` (−19 %)  '));
	});

	it('explains a name that the data do not have from the name alone', () => {
		assert.deepStrictEqual(hover('m12i-flex.large', 'en').slice(0, 6), [
			'**m12i-flex.large** — general purpose, 12th generation  ',
			"Not in our data (AWS's list of 2026-11-13); a newer type may be missing. Explained from its name alone.",
			'',
			'| | |',
			'|:---|:---|',
			'| name | `m` general purpose · `12` generation · `i` Intel · `flex` Flex: full CPU most of the time, lower price · `large` size |',
		]);
		const { listed, vcpu, price, sources } = explainInstanceType('m12i-flex.large', { facts, region: 'us-east-1' });
		assert.deepStrictEqual([listed, vcpu, price, sources], [false, null, null, []]);
	});

	it('says of a size that its family lacks just that', () => {
		assert.equal(hover('m5.medium', 'en')[1], "AWS's list of 2026-11-13 has no size `medium` in family `m5`. Explained from its name alone.");
		assert.equal(hover('m5.medium', 'ko')[1], '2026-11-13 기준 AWS 목록에서 `m5` 패밀리에는 `medium` 크기가 없습니다. 이름만으로 설명합니다.');
	});

	it('makes foreign text harmless', () => {
		const [title] = hover('a|b](x) <img>\n`*', 'en');
		assert.equal(title, '**a\\|b\\]\\(x\\) \\<img\\> \\`\\*** — not written like an instance type  ');
		const explanation = explainInstanceType('m5.large', { facts, region: 'x|[y](z)' });
		assert.equal(renderInstanceTypeMarkdown(explanation, 'en', { documentation: 'https://e.x/a b)c' }).split('\n')[1], 'No price known for x\\|\\[y\\]\\(z\\)');
		assert.ok(renderInstanceTypeMarkdown(explanation, 'en', { documentation: 'https://e.x/a b)c' }).endsWith('(https://e.x/a%20b%29c)'));
	});

	it('is plain text for a terminal', () => {
		assert.deepStrictEqual(renderInstanceTypeText(explainInstanceType('t3.micro', { facts, region: 'us-east-1' }), 'en').split('\n'), [
			't3.micro — burstable, 3rd generation, Intel · 2 vCPU · 1 GiB',
			'$0.0104 per hour in us-east-1 ($7.59 per month) · price of 2026-07-20',
			'network      64 Mbps sustained, up to 5 Gbps',
			'EBS          87 Mbps sustained, up to 2.085 Gbps · 500–11,800 IOPS',
			'CPU credits  10 % per vCPU sustained, 12 credits per hour · unlimited by default',
			'name         t burstable · 3 generation · micro 2 vCPU',
			'Newer: t8i.micro (no price known for us-east-1) · Arm: t4g.micro (−19 %)',
		]);
	});

	it('stays within twelve rendered lines for every type, and is data that JSON keeps', () => {
		for (const name of facts.instanceTypeNames) {
			const rendered = hover(name, 'en').filter((line) => line !== '' && line !== '| | |' && line !== '|:---|:---|');
			assert.ok(rendered.length <= 12, `${name}: ${rendered.length}`);
			assert.ok(!rendered.some((line) => /undefined|null|NaN/.test(line)), name);
		}
		const explanation = explainInstanceType('g6f.large', { facts, region: 'us-east-1' });
		assert.deepStrictEqual(JSON.parse(JSON.stringify(explanation)), explanation);
	});
});
