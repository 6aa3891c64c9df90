/** `aws_ecs_task_definition` → model. Its containers are a JSON text in the words of the API. */
import { toCpuUnits, toMemoryMiB } from '../../../core/model/taskDefinition';
import type { ContainerDefinition, ContainerHealthCheck, TaskDefinition } from '../../../core/model/taskDefinition';
import type { Value } from '../../../core/model/value';
import { convertValue } from '../../../core/model/value';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const platformSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html';
const containerSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html';
const checkSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html';

export function readTaskDefinition({ fields, base }: ResourceContext): TaskDefinition {
	const platform = fields.block('runtime_platform');
	return {
		type: 'AWS::ECS::TaskDefinition',
		family: fields.text('family'),
		cpuUnits: converted(fields.text('cpu'), toCpuUnits),
		memoryMiB: converted(fields.text('memory'), toMemoryMiB),
		networkMode: fields.text('network_mode'),
		requiresCompatibilities: fields.texts('requires_compatibilities'),
		cpuArchitecture: withDefault(platform, platform.text('cpu_architecture'), { fallback: 'X86_64', source: platformSource }),
		operatingSystemFamily: withDefault(platform, platform.text('operating_system_family'), { fallback: 'LINUX', source: pageOf('ecs_task_definition') }),
		ephemeralStorageGiB: fields.block('ephemeral_storage').number('size_in_gib'),
		containers: fields.json('container_definitions').map(readContainer),
		...base,
	};
}

function readContainer(container: Fields): ContainerDefinition {
	return {
		containerName: container.text('name'),
		cpuUnits: container.number('cpu'),
		memoryMiB: container.number('memory'),
		memoryReservationMiB: container.number('memoryReservation'),
		essential: withDefault(container, container.boolean('essential'), { fallback: true, source: containerSource }),
		portMappings: container.blocks('portMappings').map((mapping) => ({
			containerPort: mapping.number('containerPort'),
			hostPort: mapping.number('hostPort'),
			protocol: withDefault(mapping, mapping.text('protocol'), { fallback: 'tcp', source: containerSource }),
		})),
		healthCheck: readHealthCheck(container),
		stopTimeoutSeconds: container.number('stopTimeout'),
		range: container.range,
	};
}

function readHealthCheck(container: Fields): ContainerHealthCheck | undefined {
	const [check] = container.blocks('healthCheck');
	return check && {
		intervalSeconds: withDefault(check, check.number('interval'), { fallback: 30, source: checkSource }),
		timeoutSeconds: withDefault(check, check.number('timeout'), { fallback: 5, source: checkSource }),
		retries: withDefault(check, check.number('retries'), { fallback: 3, source: checkSource }),
		startPeriodSeconds: check.number('startPeriod'),
	};
}

function converted(text: Value<string> | undefined, convert: (text: string) => number | undefined): Value<number> | undefined {
	return text === undefined ? undefined : convertValue(text, convert);
}
