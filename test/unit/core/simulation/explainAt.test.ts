import assert from 'node:assert/strict';
import { describeActivity } from '../../../../src/core/simulation/result/describeActivity';
import { explainAt } from '../../../../src/core/simulation/result/explainAt';
import type { SimulationResult } from '../../../../src/core/simulation/result/result';
import { cpuAbove, jumps, resultOf } from './policyScenario';

const startClockSeconds = 10 * 3600;

/** The explanation in words, `text | detail`. */
function wordsAt(result: SimulationResult, timeSeconds: number, language: 'en' | 'ko' = 'en'): readonly string[] {
	return explainAt(result, timeSeconds).map((activity) => {
		const { text, detail } = describeActivity(activity, { language, startClockSeconds });
		return detail === '' ? text : `${text} | ${detail}`;
	});
}

describe('explainAt', () => {
	// 40 % of four; from 600 s on 90 %; at most five instances, which then have 72 %.
	const result = resultOf({
		policies: [{ kind: 'target-tracking', name: 'cpu', targetValue: 60 }], group: { maxSize: 5 }, load: jumps([0, 200], [600, 360]), durationSeconds: 1500,
	});
	const low = 'alarm low is off | it needs below 42 % for 15 of 15 minutes';

	it('tells at a quiet instant what the alarms see, since when, and what they need', () => {
		assert.deepStrictEqual(wordsAt(result, 500), [
			'The run begins with 4 instances in service',
			'CPU 50 %, not above 60 % since 10:01: alarm high is off | it needs above 60 % for 3 of 3 minutes',
			`CPU 50 %, not below 42 % since 10:01: ${low}`,
		]);
	});

	it('tells of a breach that has not lasted long enough', () => {
		// 90 % in the minutes that end at 660 and 720 s; the third would be that of 780 s.
		assert.deepStrictEqual(wordsAt(result, 770)[1], 'CPU 90 %, above 60 % since 10:11: alarm high is off | it needs above 60 % for 3 of 3 minutes');
	});

	it('tells the causes of a change, and what keeps another from happening', () => {
		// 4 × 90 / 60 = 6, of which five may be; a minute later there is nothing more to have.
		assert.deepStrictEqual(wordsAt(result, 1000), [
			'CPU 90 %, above 60 % for 3 of 3 minutes: alarm high | by the minute: 90 %, 90 %, 90 %',
			'Target tracking asks for 4 × 90 / 60 → 6 | desired capacity 4 → 5, not above the maximum 5',
			'+1 launched in zone a | serves at 10:13',
			'1 instance more in service | 5 serve now',
			'Desired capacity stays at 5 | already at the maximum 5',
			`CPU 72 %, not below 42 % since 10:01: ${low}`,
		]);
	});

	it('tells that a metric is missing', () => {
		const late = resultOf({
			policies: [{ kind: 'step', name: 'out', alarm: cpuAbove(60), steps: [{ lowerBound: 0, adjustment: 1 }] }], load: jumps([0, 200], [400, 360]),
			faults: [{ kind: 'metric-delay', atSeconds: 290, durationSeconds: 900, delaySeconds: 1200 }], durationSeconds: 1000,
		});
		// The alarm sees three minutes back: the last datapoint, of 240 s, until 420 s.
		assert.deepStrictEqual(wordsAt(late, 600), [
			'The run begins with 4 instances in service', 'No CPU data since 10:07: alarm high has insufficient data | it needs above 60 % for 1 of 1 minute',
		]);
	});

	it('tells that nothing watches a group', () => {
		assert.deepStrictEqual(wordsAt(resultOf({}), 60).at(-1), 'No alarm watches this group | its desired capacity changes by schedule or by hand alone');
	});

	it('has an answer at every instant, in both languages, with causes before effects', () => {
		for (let seconds = 0; seconds <= 1500; seconds += 50) {
			const explanation = explainAt(result, seconds);
			assert.ok(explanation.length >= 2);
			assert.equal(new Set(explanation.map(({ id }) => id)).size, explanation.length);
			for (const { causeId, id, atSeconds } of explanation) { assert.ok(atSeconds <= seconds && (causeId === null || causeId < id)); }
			assert.doesNotMatch(wordsAt(result, seconds).join(), /undefined|NaN|[가-힣]/);
			assert.ok(wordsAt(result, seconds, 'ko').every((words) => /[가-힣]/.test(words) && !/undefined|NaN/.test(words)));
		}
		assert.deepStrictEqual(explainAt(result, -1), []);
	});
});
