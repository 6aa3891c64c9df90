/** Deployments and their like → model. Defaults: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/, read on 2026-11-30. */
import type { KubernetesContainer, KubernetesWorkload, NodeLabel, TopologySpreadConstraint } from '../../core/model/kubernetesWorkload';
import type { Resource } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { toBoolean, toNumber } from '../values/scalars';
import { documentedDefault, entryIn, itemsOf, mapScalar, pathIn, typed } from '../values/shapeTree';
import { toTyped } from '../values/valueTree';
import type { ValueTree } from '../values/valueTree';
import type { KindContext } from './kinds';
import { toMiB, toMillis } from './quantities';

const workloadSource = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/';
const podSource = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/';

/** Where the pod's settings stand, by kind; beside the number of pods, where the kind has one. */
const forms: Readonly<Record<string, { readonly pod: string; readonly replicas?: string }>> = {
	Pod: { pod: 'spec' }, DaemonSet: { pod: 'spec.template.spec' }, CronJob: { pod: 'spec.jobTemplate.spec.template.spec', replicas: 'spec.jobTemplate.spec.parallelism' },
	Job: { pod: 'spec.template.spec', replicas: 'spec.parallelism' },
};
const plainForm = { pod: 'spec.template.spec', replicas: 'spec.replicas' };

export function readWorkload(context: KindContext): readonly Resource[] {
	const { kind, value, place, nameRange } = context.object;
	const { pod: podPath, replicas }: { readonly pod: string; readonly replicas?: string } = Object.hasOwn(forms, kind) ? forms[kind] ?? plainForm : plainForm;
	const pod = pathIn(value, podPath);
	const name = { file: place.file, range: nameRange };
	const kindValue = pathIn(value, 'kind');
	return [{
		...context.base(),
		type: 'Kubernetes::Workload',
		kind: toTyped(kindValue ?? documentedDefault(name, kind, workloadSource), String),
		replicas: replicas === undefined ? undefined : toTyped(pathIn(value, replicas) ?? documentedDefault(name, 1, workloadSource), toNumber),
		containers: itemsOf(pathIn(pod, 'containers')).map(readContainer),
		instanceTypes: readInstanceTypes(pod),
		nodeSelector: readNodeSelector(pod),
		topologySpreadConstraints: itemsOf(pathIn(pod, 'topologySpreadConstraints')).map(readSpread),
		mayBeEvicted: readEviction(pathIn(value, podPath.replace(/(?:^|\.)spec$/, (end) => end.replace('spec', 'metadata')))),
		terminationGracePeriodSeconds: toTyped(pathIn(pod, 'terminationGracePeriodSeconds') ?? documentedDefault(name, 30, podSource), toNumber),
	} satisfies KubernetesWorkload];
}

function readContainer(container: ValueTree): KubernetesContainer {
	const amount = (path: string, convert: typeof toMiB): Value<number> | undefined => typed(convert(pathIn(container, `resources.${path}`)), toNumber);
	return {
		name: typed(pathIn(container, 'name'), String),
		cpuRequestMillicores: amount('requests.cpu', toMillis), cpuLimitMillicores: amount('limits.cpu', toMillis),
		memoryRequestMiB: amount('requests.memory', toMiB), memoryLimitMiB: amount('limits.memory', toMiB),
		range: container.range,
	};
}

function readSpread(constraint: ValueTree): TopologySpreadConstraint {
	return {
		maxSkew: typed(pathIn(constraint, 'maxSkew'), toNumber), topologyKey: typed(pathIn(constraint, 'topologyKey'), String),
		whenUnsatisfiable: typed(pathIn(constraint, 'whenUnsatisfiable'), String), minDomains: typed(pathIn(constraint, 'minDomains'), toNumber), range: constraint.range,
	};
}

function readNodeSelector(pod: ValueTree | undefined): readonly NodeLabel[] {
	const selector = pathIn(pod, 'nodeSelector');
	return selector?.kind === 'object' ? [...selector.entries].map(([key, value]) => ({ key, value: toTyped(value, String) })) : [];
}

function readEviction(metadata: ValueTree | undefined): Value<boolean> | undefined {
	const annotations = pathIn(metadata, 'annotations');
	const forbidden = entryIn(annotations, 'karpenter.sh/do-not-disrupt');
	const allowed = entryIn(annotations, 'cluster-autoscaler.kubernetes.io/safe-to-evict') ?? mapScalar(forbidden, (value) => toBoolean(value) === undefined ? undefined : toBoolean(value) !== true);
	return typed(allowed, toBoolean);
}

const typeLabels: ReadonlySet<string> = new Set(['node.kubernetes.io/instance-type', 'beta.kubernetes.io/instance-type']);

/** The types that a node selector names, and those of all terms of a node affinity. */
function readInstanceTypes(pod: ValueTree | undefined): readonly Value<string>[] {
	const selector = pathIn(pod, 'nodeSelector');
	const selected = selector?.kind === 'object' ? [...selector.entries].flatMap(([key, value]) => typeLabels.has(key) ? [value] : []) : [];
	const affinity = pathIn(pod, 'affinity.nodeAffinity');
	const required = itemsOf(pathIn(affinity, 'requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms'));
	const preferred = itemsOf(pathIn(affinity, 'preferredDuringSchedulingIgnoredDuringExecution')).flatMap((one) => pathIn(one, 'preference') ?? []);
	const expressions = [...required, ...preferred].flatMap((term) => itemsOf(pathIn(term, 'matchExpressions')));
	const matched = expressions.filter((expression) => isScalar(pathIn(expression, 'operator'), (operator) => operator === 'In') && isScalar(pathIn(expression, 'key'), (key) => typeLabels.has(key)));
	return [...selected, ...matched.flatMap((expression) => itemsOf(pathIn(expression, 'values')))].map((value) => toTyped(value, String));
}

function isScalar(value: ValueTree | undefined, test: (text: string) => boolean): boolean {
	return value?.kind === 'scalar' && test(String(value.value));
}
