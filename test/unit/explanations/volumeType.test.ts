import assert from 'node:assert/strict';
import { explainVolumeType, renderVolumeTypeMarkdown, renderVolumeTypeText, volumeTypeDocumentation } from '../../../src/explanations/volumeType';
import { loadFacts } from '../../support/facts';

describe('volume type explanation', () => {
	const facts = loadFacts();
	const explain = (name: string): NonNullable<ReturnType<typeof explainVolumeType>> => explainVolumeType(name, { facts }) ?? assert.fail(name);

	it('is the hover of gp3', () => {
		assert.deepStrictEqual(renderVolumeTypeMarkdown(explain('gp3'), 'en', { documentation: volumeTypeDocumentation }).split('\n'), [
			'**gp3** — SSD · 1–65,536 GiB  ',
			'$0.08 per GiB and month in us-east-1 · price of 2024-07-01',
			'',
			'| | |',
			'|:---|:---|',
			'| IOPS | 3,000 included, settable up to 80,000 and 500 per GiB · $0.005 per IOPS and month |',
			'| throughput | 125 MiB/s included, settable up to 2,000 MiB/s and 0.25 MiB/s per IOPS · $0.04 per MiB/s and month |',
			'| boot volume | possible |',
			'',
			`[AWS documentation](${volumeTypeDocumentation})`,
		]);
	});

	it('tells the others apart', () => {
		const lines = (name: string): readonly string[] => renderVolumeTypeText(explain(name), 'en').split('\n').slice(2).map((line) => line.replace(/ {2,}/, ': '));
		assert.deepStrictEqual(lines('gp2'),
			['IOPS: 3 per GiB, 100–16,000, not settable · bursts to 3,000 below 1,000 GiB', 'throughput: up to 250 MiB/s, not settable', 'boot volume: possible']);
		assert.deepStrictEqual(lines('io1'),
			['IOPS: must be set: 100–64,000, at most 50 per GiB · $0.065 per IOPS and month', 'throughput: up to 1,000 MiB/s, not settable', 'boot volume: possible']);
		assert.deepStrictEqual(lines('st1'),
			['IOPS: not settable', 'throughput: 40 MiB/s per TiB, bursts to 250 MiB/s per TiB, at most 500 MiB/s', 'boot volume: not possible']);
	});

	it('is written in Korean', () => {
		assert.deepStrictEqual(renderVolumeTypeText(explain('standard'), 'ko').split('\n'), [
			'standard — 마그네틱, 이전 세대 · 1–1,024 GiB', 'us-east-1에서 GiB당 월 $0.05 · 2024-07-01 기준 요금', 'IOPS       설정 불가', '부트 볼륨  사용 가능',
		]);
	});

	it('knows no other names', () => { assert.equal(explainVolumeType('gp9', { facts }), undefined); });

	it('gives sources and keeps through JSON', () => {
		const explanation = explain('io2');
		assert.deepStrictEqual(explanation.sources.map(({ asOf }) => asOf), ['2026-08-07', '2024-07-01']);
		assert.deepStrictEqual(JSON.parse(JSON.stringify(explanation)), explanation);
	});
});
