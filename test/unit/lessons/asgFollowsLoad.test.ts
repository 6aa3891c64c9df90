/** The first lesson: its words agree with its scenarios and prices, and each way to fail is told by its own reason. */
import * as assert from 'node:assert/strict';
import type { Scenario } from '../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../src/core/simulation/simulate';
import { asgFollowsLoad } from '../../../src/lessons/asg-follows-load/lesson';
import { budgetUsdPerDay, classifySurge, describeDay, explainSurge } from '../../../src/lessons/asg-follows-load/checks';
import { day, price, surge } from '../../../src/lessons/asg-follows-load/scenarios';
import type { ControlValues, GoalStep, PredictStep, RunStep } from '../../../src/lessons/lesson';
import { applyControls, describeRun } from '../../../src/lessons/run';
import { runStep } from '../../../src/lessons/runStep';
import { loadFacts } from '../../support/facts';

const [, surgeStep, , dayStep, zoneStep] = asgFollowsLoad.steps as readonly [unknown, PredictStep, unknown, RunStep, GoalStep];

/** What the panel says in English. */
function say(step: PredictStep | RunStep | GoalStep, values: ControlValues, chosen?: string): string {
	return describeRun(step, runStep(step, values), chosen)?.text.en ?? '';
}

const targetOf = (policies: Scenario['policies']): number | undefined => policies.find((policy) => policy.kind === 'target-tracking')?.targetValue;

describe('lesson asg-follows-load', () => {
	it('takes its price from the facts', () => {
		const known = loadFacts().price(price.instanceType, price.region);
		assert.deepStrictEqual({ usdPerHour: known?.usdPerHour, asOf: known?.source.asOf }, { usdPerHour: price.usdPerHour, asOf: price.asOf });
		assert.equal(day.launch.vcpu, loadFacts().instanceType(price.instanceType)?.vcpu);
	});

	it('says in its note what it assumes', () => {
		const { statusCheckSeconds, lowAlarmRatio, scaleInStep } = surge.assumptions;
		const { timeoutSeconds } = surge.requests;
		assert.deepStrictEqual({ timeoutSeconds, statusCheckSeconds, lowAlarmRatio, scaleInStep }, { timeoutSeconds: 2, statusCheckSeconds: 180, lowAlarmRatio: 0.7, scaleInStep: 1 });
		assert.match(surgeStep.note.en, /longer than 2 s .* after 3 minutes; .* one instance at a time, below 70 % of its target\.$/);
	});

	it('says in its question what the scenario does', () => {
		const { group, launch, policies } = surge;
		assert.deepStrictEqual(
			[group.desiredCapacity, launch.requestsPerSecond, launch.bootSeconds, targetOf(policies), surge.startClockSeconds],
			[5, 100, 120, 60, 10 * 3600],
		);
		assert.deepStrictEqual(surge.load, {
			kind: 'points', points: [{ atSeconds: 600, requestsPerSecond: 300 }, { atSeconds: 720, requestsPerSecond: 600 }],
		});
	});

	it('proves that a doubled load is dropped for minutes, and shows the arithmetic', () => {
		const right = say(surgeStep, {}, 'minutes');
		assert.match(right, /^\*\*Right: [\d,]+ requests are dropped during \d+ min( \d+ s)?\.\*\* 60 % × 2 = 120 %: 5 instances cannot carry that\./);
		assert.match(say(surgeStep, {}, 'none'), /^\*\*Not quite: /);
	});

	it('would prove and explain another answer for another group', () => {
		const cases = [{ minSize: 10, maxSize: 12, desiredCapacity: 10 }, { minSize: 5, maxSize: 5, desiredCapacity: 5 }].map(sizes => {
			const scenario = { ...surge, group: { ...surge.group, ...sizes } };
			const outcome = simulate(scenario);
			assert.ok(outcome.ok);
			return [classifySurge(outcome.result), explainSurge(outcome.result, scenario, true).en];
		});
		assert.deepStrictEqual(cases[0], ['none', '**Right: no request is dropped.** 30 % × 2 = 60 %: 10 instances carry it until more of them serve.']);
		const [verdict, sentence] = cases[1] ?? [];
		assert.equal(verdict, 'until-load-falls');
		const said = /^\*\*Right: ([\d,]+) requests are dropped, and it does not end\.\*\* 60 % × 2 = 120 %: 5 instances cannot carry that, and the group does not reach what would\.$/.exec(sentence ?? '');
		// 500 of up to 600 served: 40 s × 50 while it rises + 1,680 s × 100 afterwards − 2 s × 500 still waiting = 169,000; clients do not all give up at the same moment.
		assert.ok(Math.abs(Number(said?.[1]?.replaceAll(',', '')) - 169_000) < 50, sentence);
	});

	it('tells what following the load saves over a day', () => {
		assert.match(say(dayStep, { 'max-size': 24, target: 60 }), /^\*\*Between \d+ and \d+ instances, \$[\d.]+ per day, nothing dropped\.\*\* A fixed fleet of/);
	});

	it('tells that the maximum is below the peak: 8 × 100 of 900', () => {
		assert.match(say(dayStep, { 'max-size': 8 }), /The maximum stops the group at 8 × 100 = 800 requests per second; the load reaches 900\.$/);
		assert.match(say(zoneStep, { 'max-size': 8 }), /The maximum stops the group at 8 × 100 = 800 requests per second; the load reaches 900\.$/);
	});

	it('does not blame the maximum for what a rise faster than the alarm drops', () => {
		const run = runStep(surgeStep, {});
		assert.ok(run.ok);
		assert.match(describeDay(run.result, run.scenario).en, /^\*\*[\d,]+ requests are dropped\.\*\* At some moments the load rises faster than new instances can serve/);
	});

	it('tells that the maximum holds the group back: 900 of 12 × 100 is 75 %, and 8 of 12 are left', () => {
		assert.match(say(zoneStep, { 'max-size': 12, target: 60 }), /the maximum holds the group at 12 instances and 75 % CPU\. Of these, 8 are left and would need 75 % × 12 ÷ 8 = 112\.5 %\.$/);
	});

	it('tells what is left of a group with too high a target', () => {
		assert.match(say(zoneStep, { 'max-size': 24, target: 80 }), /^\*\*Still [\d,]+ requests dropped\.\*\* At [\d.]+ % CPU, \d+ instances become \d+, and these would need/);
	});

	it('tells that a minimum for the peak costs too much: 15 × 24 h × $0.1008', () => {
		const told = say(zoneStep, { 'min-size': 15, 'max-size': 15 });
		assert.match(told, /^\*\*Nothing is dropped, but it costs \$36\.\d\d per day/);
		assert.match(told, /The minimum alone costs 15 × 24 h × \$0\.1008 ≈ \$36\.3, needed or not\.$/);
	});

	it('tells that a target for more than one lost zone costs too much', () => {
		assert.match(
			say(zoneStep, { 'max-size': 24, target: 45 }),
			/^\*\*Nothing is dropped, but it costs \$[\d.]+ per day.*Two zones carry the peak at [\d.]+ % × \d+ ÷ \d+ = [\d.]+ % CPU; a target of 45 % keeps more spare all day than that takes\.$/,
		);
	});

	it('cannot be met by any minimum alone, nor without lowering the target and raising the maximum', () => {
		const met = (values: ControlValues): boolean => describeRun(zoneStep, runStep(zoneStep, values), undefined)?.met === true;
		const byMinimum = [3, 6, 9, 12, 14, 15, 16, 18].filter(size => met({ 'min-size': size, 'max-size': 24 }));
		assert.deepStrictEqual({ byMinimum, byTarget: met({ target: 60 }), byMaximum: met({ 'max-size': 24 }) }, { byMinimum: [], byTarget: false, byMaximum: false });
	});

	it('asks for at most what the budget in its words says', () => {
		assert.match(zoneStep.goal.en, new RegExp(`\\$${budgetUsdPerDay}\\.00 per day`));
	});

	it('refuses a minimum above the maximum by what AWS would refuse', () => {
		const run = runStep(zoneStep, { 'min-size': 12, 'max-size': 6 });
		assert.deepStrictEqual(run.ok ? [] : run.problems.map(({ path }) => path), ['group.minSize']);
	});

	it('holds a value that is out of its slider at the end', () => {
		assert.deepStrictEqual(
			[applyControls(zoneStep, { 'min-size': -5 }).group.minSize, applyControls(zoneStep, { 'min-size': Number.NaN }).group.minSize, targetOf(applyControls(zoneStep, { target: 1000 }).policies)],
			[3, 3, 90],
		);
	});
});
