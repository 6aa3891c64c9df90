/**
 * What may stand at a place where a value is being written: instance types, volume types, metrics and the words that a setting takes.
 * Must never know an editor, and never make up a value: each comes from the facts.
 */
import type { Facts } from '../../core/facts/facts';
import { metricNamespaces, metricsOf } from '../../core/facts/metricNames';
import type { Setting } from '../../core/facts/settings';
import type { ValuePlace } from '../../languages/valuePlace';
import { same } from '../settings/words';
import type { Candidate, CompletionContext } from './candidate';
import { fargateCandidates } from './fargate';
import { instanceTypeCandidates } from './instanceTypes';
import { otherChoices } from './otherChoices';
import { volumeTypeCandidates } from './volumeTypes';

/** @returns none where nothing of ours belongs */
export function candidatesFor(place: ValuePlace, context: CompletionContext): readonly Candidate[] {
	const key = toWord(place.key);
	if (instanceTypeKeys.has(key)) { return isForeign(place.owner) ? [] : instanceTypeCandidates(context, place.written); }
	if (volumeTypeKeys.has(key)) { return isForeign(place.owner) ? [] : volumeTypeCandidates(context.facts); }
	if (isTaskDefinition(place)) { return fargateCandidates(key, place.neighbours); }
	const metrics = metricCandidates(key, place);
	if (metrics.length > 0) { return metrics; }
	return [...choices(key, place.owner, context.facts), ...otherChoices(key, place.owner)];
}

const instanceTypeKeys: ReadonlySet<string> = new Set(['instancetype', 'instancetypes', 'machinetype', 'defaultinstancetype']);
const volumeTypeKeys: ReadonlySet<string> = new Set(['volumetype', 'rootvolumetype', 'ebsvolumetype', 'diskvolumetype']);

/** `instance_type`, `InstanceType` and `instance-type` are one word. */
export function toWord(key: string): string {
	return key.toLowerCase().replace(/[_-]/g, '');
}

/** Services whose types are called otherwise: `db.m5.large`, `cache.t3.micro`, … */
const foreignTerraform = /^(?!aws_)|^aws_(?:db|rds|docdb|neptune|elasticache|memorydb|opensearch|elasticsearch|msk|mq|dms|dax|redshift|sagemaker|cloudhsm|mwaa|lightsail|gamelift_script)/;
const foreignCloudFormation = /^AWS::(?:RDS|DocDB|Neptune|ElastiCache|MemoryDB|OpenSearchService|Elasticsearch|MSK|AmazonMQ|DMS|DAX|Redshift|SageMaker|CloudHSM|MWAA|Lightsail)::|^(?:Alexa|Custom)::/;

function isForeign(owner: string | undefined): boolean {
	return owner !== undefined && (owner.includes('::') ? foreignCloudFormation : foreignTerraform).test(owner);
}

function isTaskDefinition({ owner, key }: ValuePlace): boolean {
	const isFargate = owner === 'aws_ecs_task_definition' || owner === 'AWS::ECS::TaskDefinition';
	return (isFargate && ['cpu', 'memory'].includes(toWord(key))) || toWord(key) === 'memorylimitmib';
}

function metricCandidates(key: string, { neighbours, owner }: ValuePlace): readonly Candidate[] {
	const isAlarm = owner === undefined || /Alarm|alarm|ScalingPolicy|autoscaling_policy|appautoscaling_policy/.test(owner);
	if (!isAlarm) { return []; }
	if (key === 'namespace' && owner !== undefined) {
		return metricNamespaces.map(({ name, metrics }) => ({ value: name, detail: { en: `${metrics.length} metrics`, ko: `지표 ${metrics.length}개` }, about: { kind: 'text', name } }));
	}
	if (key !== 'metricname') { return []; }
	const namespace = [...neighbours].find(([name]) => toWord(name) === 'namespace')?.[1];
	const known = namespace === undefined ? (owner === undefined ? [] : metricNamespaces) : [metricsOf(namespace)].filter((found) => found !== undefined);
	return known.flatMap(({ name, metrics }) => metrics.map((metric): Candidate => ({ value: metric, detail: same(name), about: { kind: 'text', name: metric } })));
}

const subjects = ['group', 'mixed-instances', 'scaling-policy', 'lifecycle-hook', 'instance-refresh', 'warm-pool', 'target-group', 'load-balancer'] as const;

/** The words of settings of that name; of several settings those of the block's own resource. */
function choices(key: string, owner: string | undefined, facts: Facts): readonly Candidate[] {
	const named = subjects.flatMap((subject) => facts.settings(subject)).filter((setting) => setting.range.kind === 'choice' && namesOf(setting).some((name) => toWord(lastOf(name)) === key));
	const own = named.filter((setting) => owner === undefined || namesOf(setting).some((name) => name.startsWith(`${owner}.`)));
	const [found] = own;
	if (found === undefined || (owner === undefined && own.length > 1) || found.range.kind !== 'choice') { return []; }
	const isDefault = (value: string | number): boolean => found.default?.kind === 'value' && found.default.value === value;
	return found.range.values.map((value): Candidate => ({
		value: String(value), detail: isDefault(value) ? { en: 'default', ko: '기본값' } : same(''), about: { kind: 'topic', name: lastOf(found.name) },
	}));
}

function namesOf({ cloudFormation, terraform }: Setting): readonly string[] {
	return [cloudFormation, terraform].filter((name) => name !== null);
}

function lastOf(name: string): string {
	return name.split('.').at(-1) ?? name;
}
