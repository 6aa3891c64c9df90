/** `AWS::ECS::TaskDefinition` → model. */
import { toCpuUnits, toMemoryMiB } from '../../../core/model/taskDefinition';
import type { ContainerDefinition, ContainerHealthCheck, TaskDefinition } from '../../../core/model/taskDefinition';
import type { Value } from '../../../core/model/value';
import { convertValue } from '../../../core/model/value';
import type { Properties } from '../properties';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const platformSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html';
const containerSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html';
const checkSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html';

export function readTaskDefinition(context: ResourceContext): TaskDefinition {
	const { properties, base } = context;
	const platform = properties.child('RuntimePlatform');
	return {
		type: 'AWS::ECS::TaskDefinition',
		family: properties.text('Family'),
		cpuUnits: converted(properties.text('Cpu'), toCpuUnits),
		memoryMiB: converted(properties.text('Memory'), toMemoryMiB),
		networkMode: properties.text('NetworkMode'),
		requiresCompatibilities: properties.texts('RequiresCompatibilities'),
		cpuArchitecture: withDefault(context, platform.text('CpuArchitecture'), { fallback: 'X86_64', source: platformSource }),
		operatingSystemFamily: withDefault(context, platform.text('OperatingSystemFamily'), { fallback: 'LINUX', source: platformSource }),
		ephemeralStorageGiB: properties.child('EphemeralStorage').number('SizeInGiB'),
		containers: properties.children('ContainerDefinitions').map((container) => readContainer(context, container)),
		...base,
	};
}

function readContainer(context: ResourceContext, container: Properties): ContainerDefinition {
	return {
		containerName: container.text('Name'),
		cpuUnits: container.number('Cpu'),
		memoryMiB: container.number('Memory'),
		memoryReservationMiB: container.number('MemoryReservation'),
		essential: withDefault(context, container.boolean('Essential'), { fallback: true, source: containerSource }),
		portMappings: container.children('PortMappings').map((mapping) => ({
			containerPort: mapping.number('ContainerPort'),
			hostPort: mapping.number('HostPort'),
			protocol: withDefault(context, mapping.text('Protocol'), { fallback: 'tcp', source: containerSource }),
		})),
		healthCheck: container.isWritten('HealthCheck') ? readHealthCheck(context, container.child('HealthCheck')) : undefined,
		stopTimeoutSeconds: container.number('StopTimeout'),
		range: container.range,
	};
}

function readHealthCheck(context: ResourceContext, check: Properties): ContainerHealthCheck {
	return {
		intervalSeconds: withDefault(context, check.number('Interval'), { fallback: 30, source: checkSource }),
		timeoutSeconds: withDefault(context, check.number('Timeout'), { fallback: 5, source: checkSource }),
		retries: withDefault(context, check.number('Retries'), { fallback: 3, source: checkSource }),
		startPeriodSeconds: check.number('StartPeriod'),
	};
}

function converted(text: Value<string> | undefined, convert: (text: string) => number | undefined): Value<number> | undefined {
	return text === undefined ? undefined : convertValue(text, convert);
}
