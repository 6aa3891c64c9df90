/** ECS task definitions: the containers that one task runs, and what they get. */
import type { ResourceBase } from './resource';
import type { Range, Value } from './value';

/** `AWS::ECS::TaskDefinition`. */
export interface TaskDefinition extends ResourceBase<'AWS::ECS::TaskDefinition'> {
	readonly family: Value<string> | undefined;
	/** 1024 units are one vCPU; required for Fargate. */
	readonly cpuUnits: Value<number> | undefined;
	/** MiB; required for Fargate. */
	readonly memoryMiB: Value<number> | undefined;
	/** `awsvpc`, `bridge`, `host` or `none`; not written means `bridge` on Linux instances. */
	readonly networkMode: Value<string> | undefined;
	/** `EC2`, `FARGATE`, `EXTERNAL`, …. */
	readonly requiresCompatibilities: Value<readonly string[]> | undefined;
	/** `X86_64` or `ARM64`; not written means `X86_64`. */
	readonly cpuArchitecture: Value<string>;
	/** `LINUX`, `WINDOWS_SERVER_2022_CORE`, …; not written means `LINUX`. */
	readonly operatingSystemFamily: Value<string>;
	/** GiB 21–200, Fargate only; not written means 20. */
	readonly ephemeralStorageGiB: Value<number> | undefined;
	readonly containers: readonly ContainerDefinition[];
}

/**
 * One container.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export interface ContainerDefinition {
	readonly containerName: Value<string> | undefined;
	/** Units of 1/1024 vCPU; not written means a share of what is left. */
	readonly cpuUnits: Value<number> | undefined;
	/** MiB at which it is killed. */
	readonly memoryMiB: Value<number> | undefined;
	/** MiB that are set aside for it. */
	readonly memoryReservationMiB: Value<number> | undefined;
	/** Whether the task ends with it; not written means true. */
	readonly essential: Value<boolean>;
	readonly portMappings: readonly PortMapping[];
	readonly healthCheck: ContainerHealthCheck | undefined;
	/** Seconds 0–120 between SIGTERM and SIGKILL; not written means 30, or what the agent of the instance says. */
	readonly stopTimeoutSeconds: Value<number> | undefined;
	/** The map that holds the settings. */
	readonly range: Range;
}

export interface PortMapping {
	readonly containerPort: Value<number> | undefined;
	/** 0 or not written means any free one, with `bridge`. */
	readonly hostPort: Value<number> | undefined;
	/** `tcp` or `udp`; not written means `tcp`. */
	readonly protocol: Value<string>;
}

/** A command in the container that says whether it is healthy. */
export interface ContainerHealthCheck {
	/** Seconds 5–300; not written means 30. */
	readonly intervalSeconds: Value<number>;
	/** Seconds 2–60; not written means 5. */
	readonly timeoutSeconds: Value<number>;
	/** Failures in a row 1–10; not written means 3. */
	readonly retries: Value<number>;
	/** Seconds 0–300 in which failures do not count; not written means none. */
	readonly startPeriodSeconds: Value<number> | undefined;
}

/** Units of 1/1024 vCPU of `512` or `.5 vCPU`; undefined for anything else. */
export function toCpuUnits(text: string): number | undefined {
	const [, number, unit] = /^\s*(\d{0,6}(?:\.\d{1,6})?)\s*(vcpus?)?\s*$/i.exec(String(text)) ?? [];
	if (number === undefined || number === '') { return undefined; }
	return unit === undefined ? Number(number) : Number(number) * 1024;
}

/** MiB of `512`, `512 MB` or `1 GB`; undefined for anything else. */
export function toMemoryMiB(text: string): number | undefined {
	const [, number, unit] = /^\s*(\d{0,7}(?:\.\d{1,6})?)\s*(gb|mb)?\s*$/i.exec(String(text)) ?? [];
	if (number === undefined || number === '') { return undefined; }
	return unit?.toLowerCase() === 'gb' ? Number(number) * 1024 : Number(number);
}
