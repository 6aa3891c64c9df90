/** Metrics of CloudWatch, as alarms and target tracking take them: `aws-cdk-lib/aws-cloudwatch`. */
import { cdkSymbol } from '../symbols';
import type { Part } from '../../programs/result';
import { toTree } from '../../programs/tree';
import type { ValueTree } from '../../values/valueTree';
import { concluded, createProps, listOf, objectOf, referenceTo, sentDefault, textIn, unknownAt } from '../props';
import type { Props } from '../props';
import { pageOf } from '../synth';
import type { World } from '../world';

/** In the words of CloudFormation. */
export interface Metric {
	readonly Namespace: ValueTree | undefined;
	readonly MetricName: ValueTree | undefined;
	readonly Dimensions: ValueTree | undefined;
	readonly Statistic: ValueTree | undefined;
	readonly Period: ValueTree | undefined;
	readonly Unit: ValueTree | undefined;
	/** Of a metric that is calculated from others. */
	readonly Metrics: ValueTree | undefined;
}

const page = pageOf('cloudwatch', 'MetricProps');

/** How many calls `metric.with({ … })` are followed. */
const maxChanges = 10;

export function metricOf(part: Part | undefined, world: World, depth = 0): Metric {
	const made = part?.result.kind === 'made' ? part.result : undefined;
	if (part === undefined || made === undefined || depth > maxChanges) { return openMetric(part); }
	const symbol = cdkSymbol(made.callee);
	const { positional, named, rest } = world.evaluator.argumentsOf(made.call);
	const own: Part = { result: { kind: 'object', entries: named, rest, place: made.place, owner: undefined, isComputed: false }, use: part.use };
	const options = createProps(positional[0] ?? own, part.use, world.interpret);
	if (symbol === 'cloudwatch.Metric') { return readMetric(options, part, world); }
	if (symbol === 'cloudwatch.MathExpression') { return { ...openMetric(undefined), Metrics: unknownAt(part.use) }; }
	if (made.callee.kind !== 'member') { return openMetric(part); }
	if (made.callee.name === 'with' || made.callee.name === 'with_') {
		const changed = readMetric(options, part, world);
		const before = metricOf({ result: made.callee.of, use: part.use }, world, depth + 1);
		return { ...before, ...Object.fromEntries(Object.entries(changed).filter(([name, value]) => value !== undefined && isWritten(options, name))) };
	}
	return ownMetric(made.callee.of, made.callee.name.replaceAll('_', '').toLowerCase(), { options, part, world });
}

/** Names of the props that the settings come from. */
const sources: Readonly<Record<string, string>> = { Namespace: 'namespace', MetricName: 'metricName', Dimensions: 'dimensionsMap', Statistic: 'statistic', Period: 'period', Unit: 'unit' };

function isWritten(options: Props, name: string): boolean {
	return options.part(sources[name] ?? name) !== undefined;
}

function readMetric(options: Props, part: Part, world: World): Metric {
	return {
		Namespace: options.value('namespace'),
		MetricName: options.value('metricName'),
		Dimensions: dimensions(options.part('dimensionsMap') ?? options.part('dimensions'), world),
		Statistic: statistic(options.value('statistic')) ?? sentDefault(part.use, 'Average', page),
		Period: options.value('period') ?? sentDefault(part.use, 300, page),
		Unit: options.value('unit'),
		Metrics: undefined,
	};
}

function dimensions(part: Part | undefined, world: World): ValueTree | undefined {
	if (part === undefined) { return undefined; }
	const meaning = world.interpret(part.result);
	if (meaning.kind !== 'object' || meaning.rest !== undefined) { return unknownAt(part.use); }
	return listOf(part.use, [...meaning.entries].map(([name, entry]) => objectOf(entry.use, { Name: concluded(entry.use, name), Value: toTree(entry, world.interpret) ?? unknownAt(entry.use) })));
}

const statisticNames: Readonly<Record<string, string>> = {
	avg: 'Average', average: 'Average', min: 'Minimum', minimum: 'Minimum', max: 'Maximum', maximum: 'Maximum', sum: 'Sum', n: 'SampleCount', samplecount: 'SampleCount',
};

/** The CDK takes short names, too. */
function statistic(value: ValueTree | undefined): ValueTree | undefined {
	const name = textIn(value);
	const full = name === undefined ? undefined : statisticNames[name.toLowerCase()];
	return value?.kind !== 'scalar' || full === undefined || full === name ? value : { ...value, value: full, origin: { kind: 'expression', text: value.text } };
}

/** The metrics that constructs give: `queue.metricNumberOfMessagesSent()`, `service.metricCpuUtilization()`. */
function ownMetric(of: Part['result'], method: string, { options, part, world }: { readonly options: Props; readonly part: Part; readonly world: World }): Metric {
	const thing = world.thingOf(of);
	const own = thing?.kind === 'sqs.Queue' ? queueMetrics.get(method) : /^ecs\.\w+Service$/.test(thing?.kind ?? '') ? serviceMetrics.get(method) : undefined;
	if (thing === undefined || own === undefined) { return openMetric(part); }
	const { use } = part;
	const dimension = (name: string, value: ValueTree): ValueTree => objectOf(use, { Name: concluded(use, name), Value: value });
	const itself = referenceTo(use, thing.id);
	return {
		...readMetric(options, part, world),
		Namespace: concluded(use, own.namespace), MetricName: concluded(use, own.metricName),
		Dimensions: listOf(use, own.namespace === 'AWS/SQS' ? [dimension('QueueName', itself)] : [dimension('ClusterName', thing.construct.props.value('cluster') ?? unknownAt(use)), dimension('ServiceName', itself)]),
		Statistic: statistic(options.value('statistic')) ?? sentDefault(use, own.statistic, own.page),
	};
}

interface OwnMetric { readonly namespace: string; readonly metricName: string; readonly statistic: string; readonly page: string }

/** Names and statistics as aws-cdk-lib 2.276.0 has them, by their methods in lower case without marks. */
const queueMetrics = tableOf('AWS/SQS', pageOf('sqs', 'Queue'), {
	ApproximateAgeOfOldestMessage: 'Maximum', ApproximateNumberOfMessagesDelayed: 'Maximum', ApproximateNumberOfMessagesNotVisible: 'Maximum', ApproximateNumberOfMessagesVisible: 'Maximum',
	NumberOfEmptyReceives: 'Sum', NumberOfMessagesDeleted: 'Sum', NumberOfMessagesReceived: 'Sum', NumberOfMessagesSent: 'Sum', SentMessageSize: 'Average',
});
const serviceMetrics = tableOf('AWS/ECS', pageOf('ecs', 'BaseService'), { CPUUtilization: 'Average', MemoryUtilization: 'Average' });

function tableOf(namespace: string, ownPage: string, statistics: Readonly<Record<string, string>>): ReadonlyMap<string, OwnMetric> {
	return new Map(Object.entries(statistics).map(([metricName, name]) => [`metric${metricName.toLowerCase()}`, { namespace, metricName, statistic: name, page: ownPage }]));
}

function openMetric(part: Part | undefined): Metric {
	const open = part === undefined ? undefined : unknownAt(part.use);
	return { Namespace: open, MetricName: open, Dimensions: open, Statistic: open, Period: open, Unit: undefined, Metrics: undefined };
}
