import * as assert from 'node:assert/strict';
import { describeActivity } from '../../../../src/core/simulation/result/describeActivity';
import { simulate } from '../../../../src/core/simulation/simulate';
import { checkZoneLoss } from '../../../../src/scenarios/zoneLoss';
import { perform } from '../../../../webview/worker/perform';
import { describeReason, explainVerdict } from '../../../../webview/worker/verdict';
import { sampleSnapshot } from '../../../support/webview/sampleSnapshot';

const { scenario } = sampleSnapshot('en', 'plain');
const outcome = simulate(scenario);
assert.ok(outcome.ok);
const { result } = outcome;
const { startClockSeconds } = scenario;

describe('the worker of the panels', () => {
	it('runs a scenario as everybody does, tells how far it is, and puts what happened into words', () => {
		const shares: number[] = [];
		const words = result.activities.map(activity => describeActivity(activity, { language: 'ko', startClockSeconds }));
		assert.deepStrictEqual(perform({ kind: 'run', scenario, language: 'ko' }, share => { shares.push(share); }), { ok: true, result, words, reason: describeReason(explainVerdict(scenario, result)).ko });
		assert.deepStrictEqual(shares, Array.from({ length: 199 }, (_, index) => (index + 1) / 200));
	});

	it('tells what keeps a scenario from being run', () => {
		const { scenario: invalid } = sampleSnapshot('en', 'invalid');
		assert.deepStrictEqual(perform({ kind: 'run', scenario: invalid, language: 'en' }, () => undefined), simulate(invalid));
	});

	it('answers whether a zone may be lost, and what settings mean', () => {
		assert.deepStrictEqual(perform({ kind: 'zone-loss', scenario, summary: result.summary }, () => undefined), checkZoneLoss(scenario, result.summary));
		assert.deepStrictEqual(
			perform({ kind: 'settings', paths: [['group', 'defaultCooldownSeconds'], ['nothing', 'of', 'ours']], language: 'en' }, () => undefined),
			['Seconds: cooldown of simple scaling, and the last fallback of the warmup.', null],
		);
	});
});
