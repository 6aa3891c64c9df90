/** `HorizontalPodAutoscaler` → model. Defaults: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/, read on 2026-11-30. */
import type { HorizontalPodAutoscaler, PodMetric, ScalingBehavior } from '../../core/model/horizontalPodAutoscaler';
import type { Resource, ResourceReference } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { toNumber } from '../values/scalars';
import { documentedDefault, itemsOf, pathIn, typed } from '../values/shapeTree';
import { toTyped } from '../values/valueTree';
import type { ValueTree } from '../values/valueTree';
import type { KindContext } from './kinds';

const source = 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/';

export function readAutoscaler(context: KindContext): readonly Resource[] {
	const { value, place, nameRange } = context.object;
	const spec = pathIn(value, 'spec');
	const name = { file: place.file, range: nameRange };
	return [{
		...context.base(),
		type: 'Kubernetes::HorizontalPodAutoscaler',
		scaleTarget: readTarget(context, pathIn(spec, 'scaleTargetRef')),
		minReplicas: toTyped(pathIn(spec, 'minReplicas') ?? documentedDefault(name, 1, source), toNumber),
		maxReplicas: typed(pathIn(spec, 'maxReplicas'), toNumber),
		metrics: [...itemsOf(pathIn(spec, 'metrics')).map(readMetric), ...readFirstVersion(spec)],
		scaleUp: readBehavior(name, pathIn(spec, 'behavior.scaleUp'), 0),
		scaleDown: readBehavior(name, pathIn(spec, 'behavior.scaleDown'), 300),
	} satisfies HorizontalPodAutoscaler];
}

function readTarget({ idOf }: KindContext, target: ValueTree | undefined): Value<ResourceReference> | undefined {
	const [kind, name] = [pathIn(target, 'kind'), pathIn(target, 'name')];
	return typed(name, (scalar) => ({ text: String(scalar), resourceId: kind?.kind === 'scalar' ? idOf(String(kind.value), String(scalar)) : undefined }));
}

/** v1 knows one metric, and it is CPU. */
function readFirstVersion(spec: ValueTree | undefined): readonly PodMetric[] {
	const target = pathIn(spec, 'targetCPUUtilizationPercentage');
	if (target === undefined) { return []; }
	const { file, range } = target;
	const fixed = (value: string): Value<string> => ({ file, range, value, origin: { kind: 'expression', text: 'targetCPUUtilizationPercentage' } });
	return [{ type: fixed('Resource'), name: fixed('cpu'), averageUtilizationPercent: toTyped(target, toNumber), averageValue: undefined, value: undefined, range }];
}

/** What a metric is called stands under its type: `resource`, `pods`, …. */
function readMetric(metric: ValueTree): PodMetric {
	const type = pathIn(metric, 'type');
	const name = type?.kind === 'scalar' ? String(type.value) : '';
	const inner = pathIn(metric, `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`);
	return {
		type: typed(type, String),
		name: typed(pathIn(inner, 'name') ?? pathIn(inner, 'metric.name'), String),
		averageUtilizationPercent: typed(pathIn(inner, 'target.averageUtilization') ?? pathIn(inner, 'targetAverageUtilization'), toNumber),
		averageValue: typed(pathIn(inner, 'target.averageValue'), String),
		value: typed(pathIn(inner, 'target.value'), String),
		range: metric.range,
	};
}

function readBehavior(name: Parameters<typeof documentedDefault>[0], behavior: ValueTree | undefined, fallbackSeconds: number): ScalingBehavior {
	return {
		stabilizationWindowSeconds: toTyped(pathIn(behavior, 'stabilizationWindowSeconds') ?? documentedDefault(name, fallbackSeconds, source), toNumber),
		selectPolicy: toTyped(pathIn(behavior, 'selectPolicy') ?? documentedDefault(name, 'Max', source), String),
		policies: itemsOf(pathIn(behavior, 'policies')).map((policy) => ({
			type: typed(pathIn(policy, 'type'), String), value: typed(pathIn(policy, 'value'), toNumber), periodSeconds: typed(pathIn(policy, 'periodSeconds'), toNumber), range: policy.range,
		})),
	};
}
