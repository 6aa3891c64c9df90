import { deepStrictEqual, ok } from 'node:assert/strict';
import { simulate } from '../../../../src/core/simulation/simulate';
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import type { Scenario } from '../../../../src/core/simulation/scenario/scenario';
import { validateScenario } from '../../../../src/core/simulation/scenario/validateScenario';
import { examples } from '../../../../src/scenarios/index';
import { readAt, writeAt } from '../../../../src/scenarios/scenarioPath';
import { dominates, figuresOf } from '../../../../src/scenarios/suggest/figures';
import type { Figures } from '../../../../src/scenarios/suggest/figures';
import { createSearch } from '../../../../src/scenarios/suggest/search';
import type { Search, SearchJob, SearchRequest, SearchResult } from '../../../../src/scenarios/suggest/search';
import { zoneImpairmentAtPeak } from '../../../../src/scenarios/zoneImpairmentAtPeak';

function run({ id, scenario }: SearchJob): SearchResult {
	const outcome = simulate(scenario);
	return { id, summary: outcome.ok ? outcome.result.summary : null };
}

function finish(search: Search): Search {
	while (!search.isDone) { search.tell(search.next().map(run)); }
	return search;
}

function example(id: string): Scenario {
	const found = examples.find((one) => one.id === id);
	if (found === undefined) { throw new Error(`no example ${id}`); }
	return found.scenario;
}

/** An hour of a small group: a run takes few milliseconds. */
const shop = completeScenario({
	durationSeconds: 3600, startClockSeconds: 36_000,
	group: { minSize: 2, maxSize: 12, zones: ['a', 'b', 'c'], healthCheckTypes: ['EC2', 'ELB'], healthCheckGracePeriodSeconds: 300, defaultInstanceWarmupSeconds: 120 },
	launch: { instanceType: 'm7i.large', vcpu: 2, requestsPerSecond: 100, bootSeconds: 120, priceUsdPerHour: 0.1008 },
	policies: [{ kind: 'target-tracking', name: 'cpu', targetValue: 75 }], loadBalancer: {},
	load: { kind: 'flash-sale', baseRequestsPerSecond: 100, peakRequestsPerSecond: 500, startSeconds: 900, riseSeconds: 300, holdSeconds: 900, fallSeconds: 600 },
});

const request = (scenario: Scenario, mayChange: SearchRequest['mayChange'], maxCandidates = 40): SearchRequest => ({ scenario, mayChange, instanceTypes: [], seed: 7, maxCandidates });

/** Figures of settings that a person might try first. */
function measure(scenario: Scenario): Figures {
	const [plain, lost] = [scenario, { ...scenario, faults: [...scenario.faults, zoneImpairmentAtPeak(scenario)] }].map((one) => {
		const outcome = simulate(one);
		if (!outcome.ok) { throw new Error(outcome.problems[0]?.message.en); }
		return outcome.result.summary;
	});
	return figuresOf(plain!, lost!, scenario.faults.length);
}

describe('createSearch', function suite() {
	this.timeout(60_000);

	it('finds what keeps a group alive whose checks do not see a lost zone', () => {
		const { present, suggestions } = finish(createSearch(request(example('zone-outage-ec2-checks'), ['group.healthCheckTypes', 'group.healthCheckGracePeriodSeconds', 'loadBalancer.healthCheckIntervalSeconds']))).suggestions;
		deepStrictEqual([present?.verdict, present?.survivesZoneLoss], ['does-not-survive', 'no']);
		deepStrictEqual(suggestions[0]?.changes[0], { path: 'group.healthCheckTypes', before: ['EC2'], after: ['EC2', 'ELB'] });
		deepStrictEqual([suggestions[0]?.figures.verdict, suggestions[0]?.figures.survivesZoneLoss], ['survives-with-a-dip', 'dip']);
		ok(/^Survives the loss of a zone at the peak, with a dip, /.test(suggestions[0]?.reason.en ?? ''), suggestions[0]?.reason.en);
		ok(/^정점에서 가용 영역 하나를 잃어도 /.test(suggestions[0]?.reason.ko ?? ''), suggestions[0]?.reason.ko);
	});

	it('finds the grace period that ends a loop of replacements, and nothing that is not needed', () => {
		const { present, suggestions } = finish(createSearch(request(example('replacement-loop'), ['group.healthCheckGracePeriodSeconds', 'launch.detailedMonitoring'], 20))).suggestions;
		deepStrictEqual(suggestions[0]?.changes.map(({ path }) => path), ['group.healthCheckGracePeriodSeconds']);
		ok((suggestions[0]?.figures.availabilityPercent ?? 0) > (present?.availabilityPercent ?? 100) + 1);
	});

	it('turns the credit mode of instances that run out of credits', () => {
		const { suggestions } = finish(createSearch(request(example('credits-run-out'), ['launch.burstable.creditMode'], 20))).suggestions;
		deepStrictEqual(suggestions.map(({ changes, figures }) => [changes, figures.verdict]), [[[{ path: 'launch.burstable.creditMode', before: 'standard', after: 'unlimited' }], 'survives']]);
	});

	it('is not beaten by what one would try by hand', () => {
		const { suggestions } = finish(createSearch(request(shop, 'all', 80))).suggestions;
		const byHand: readonly (readonly [string, unknown][])[] = [
			[['group.minSize', 4]], [['group.minSize', 6]], [['group.minSize', 8], ['group.maxSize', 16]], [['policies[0].targetValue', 50]], [['policies[0].targetValue', 40]],
			[['policies[0].targetValue', 60], ['group.minSize', 3]], [['group.maxSize', 24]],
		];
		const figures = byHand.map((settings) => measure(settings.reduce((scenario, [path, value]) => writeAt(scenario, path, value), shop)));
		for (const suggestion of suggestions) { deepStrictEqual(figures.filter((hand) => dominates(hand, suggestion.figures)), []); }
		ok(suggestions.length >= 2, `only ${suggestions.length}`);
	});

	it('offers no suggestion that another one beats, that cannot be run, or that fails where the present settings do not', () => {
		for (const { id, scenario } of examples.filter(({ scenario: { durationSeconds } }) => durationSeconds <= 7200)) {
			const { present, suggestions } = finish(createSearch(request(scenario, 'all', 16))).suggestions;
			for (const { figures, changes, scenario: changed } of suggestions) {
				deepStrictEqual([id, suggestions.filter((other) => dominates(other.figures, figures))], [id, []]);
				deepStrictEqual(validateScenario(changed), []);
				ok(changes.length > 0 && present !== null && !dominates(present, figures), id);
				deepStrictEqual(changes.map(({ path }) => readAt(changed, path)), changes.map(({ after }) => after));
			}
		}
	});

	it('changes only what may be changed', () => {
		const paths = ['group.minSize', 'policies[0].targetValue'];
		const { suggestions } = finish(createSearch(request(shop, paths))).suggestions;
		ok(suggestions.length > 0);
		deepStrictEqual(suggestions.flatMap(({ changes }) => changes.map(({ path }) => path)).filter((path) => !paths.includes(path)), []);
		deepStrictEqual(finish(createSearch(request(shop, []))).suggestions.suggestions, []);
	});

	it('moves the desired capacity into new bounds only where it may be changed', () => {
		const begun = { ...shop, group: { ...shop.group, desiredCapacity: 2 } };
		const { suggestions } = finish(createSearch(request(begun, ['group.minSize', 'group.desiredCapacity'], 40))).suggestions;
		ok(suggestions.some(({ scenario }) => scenario.group.minSize > 2 && scenario.group.desiredCapacity === scenario.group.minSize));
		deepStrictEqual(finish(createSearch(request(begun, ['group.minSize'], 40))).suggestions.suggestions.filter(({ scenario }) => scenario.group.minSize > 2), []);
	});

	it('says the same whoever runs what when, and after a pause', () => {
		const whole = finish(createSearch(request(shop, 'all', 14)));
		const single = createSearch(request(shop, 'all', 14));
		while (!single.isDone) { for (const job of [...single.next()].reverse()) { single.tell([run(job)]); } }
		let paused = createSearch(request(shop, 'all', 14));
		for (let pause = 0; !paused.isDone; pause++) {
			paused.tell(paused.next().slice(0, 17).map(run));
			if (pause % 3 === 0) { paused = createSearch(request(shop, 'all', 14), JSON.parse(JSON.stringify(paused.save())) as ReturnType<Search['save']>); }
		}
		deepStrictEqual([single.suggestions, paused.suggestions], [whole.suggestions, whole.suggestions]);
		deepStrictEqual([single.progress, paused.progress], [whole.progress, whole.progress]);
	});

	it('offers the types that it is given, with their price', () => {
		const type = { ...shop.launch, instanceType: 'm7g.large', priceUsdPerHour: 0.0816, requestsPerSecond: 100 };
		const { instanceType, vcpu, priceUsdPerHour, spotPriceUsdPerHour, requestsPerSecond, burstable, limits } = type;
		const search = createSearch({ ...request(shop, ['launch.instanceType']), instanceTypes: [{ instanceType, vcpu, priceUsdPerHour, spotPriceUsdPerHour, requestsPerSecond, burstable, limits }] });
		const { suggestions } = finish(search).suggestions;
		deepStrictEqual(suggestions.map(({ changes }) => changes), [[{ path: 'launch.instanceType', before: 'm7i.large', after: 'm7g.large' }]]);
		ok(/^Costs \$\d+\.\d\d a day less \(−19 %\) and fails nowhere/.test(suggestions[0]?.reason.en ?? ''), suggestions[0]?.reason.en);
	});

	it('gives a group without policies one', () => {
		const still = { ...shop, policies: [], group: { ...shop.group, minSize: 2 } };
		const { suggestions } = finish(createSearch(request(still, ['policies'], 20))).suggestions;
		ok(suggestions.length > 0 && suggestions.every(({ scenario }) => scenario.policies[0]?.kind === 'target-tracking'));
	});

	it('takes the loss of a zone from the scenario where it has one', () => {
		const lost = { ...shop, faults: [zoneImpairmentAtPeak(shop)] };
		const search = createSearch(request(lost, ['group.minSize'], 10));
		deepStrictEqual(search.next().filter(({ id }) => !id.endsWith(' run')), []);
		ok(finish(search).suggestions.present?.survivesZoneLoss !== undefined);
	});

	it('ends at once for a scenario that cannot be run', () => {
		const broken = { ...shop, group: { ...shop.group, minSize: 20 } };
		const search = createSearch(request(broken, []));
		deepStrictEqual([search.isDone, search.next(), search.suggestions], [true, [], { present: null, suggestions: [] }]);
	});

	it('passes over results that nobody asked for, and candidates that fail to run', () => {
		const search = createSearch(request(shop, ['group.minSize'], 20));
		search.tell([{ id: 'other', summary: null }]);
		while (!search.isDone) { search.tell(search.next().map((job) => job.scenario.group.minSize > 4 ? { id: job.id, summary: null } : run(job))); }
		deepStrictEqual(search.suggestions.suggestions.filter(({ scenario }) => scenario.group.minSize > 4), []);
	});
});
