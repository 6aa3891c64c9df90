/** Where a service's settings are written: a function's own map with the framework's names, or a resource of its template. */
import { createProbeProperties } from '../cloudformation/probeProperties';
import { readLambdaFunction } from '../cloudformation/resources/lambda';
import { cloudformationWriter } from '../cloudformation/writer';
import { offsetAt } from '../positions';
import type { Form, Probe } from '../writing/probe';
import type { SettingWriter } from '../writing/writer';
import { readWrittenEntry } from '../writing/writtenTree';
import { logicalIdOf } from './functions';

export const serverlessWriter: SettingWriter = {
	findBlock(resource, text) {
		const { id, name, type, language, file, range, nameRange, multiplicity, region, lifecycle } = resource;
		if (id !== logicalIdOf(name)) { return cloudformationWriter.findBlock(resource, text); }
		const root = readWrittenEntry(text, { start: offsetAt(text, range.start), end: offsetAt(text, range.end) });
		if (root === undefined || type !== 'AWS::Lambda::Function') { return undefined; }
		return {
			root,
			ask: (probe) => readLambdaFunction({
				properties: createProbeProperties(nameRange, rename(probe)), updatePolicy: createProbeProperties(nameRange, probe.one('UpdatePolicy')),
				nameLocation: { file, range: nameRange }, base: { id, name, language, file, range, nameRange, multiplicity, region, lifecycle },
			}),
		};
	},
};

/** The framework's names for CloudFormation's; what has none is not there. */
const names: Readonly<Record<string, string>> = {
	FunctionName: 'name', Runtime: 'runtime', MemorySize: 'memorySize', Timeout: 'timeout', ReservedConcurrentExecutions: 'reservedConcurrency', 'EphemeralStorage.Size': 'ephemeralStorageSize',
};

function rename(probe: Probe, inside = ''): Probe {
	return {
		take(name: string, form: Form) {
			const own = names[inside + name];
			return own === undefined ? undefined : probe.take(own, form);
		},
		one: (name) => rename(probe, `${inside}${name}.`),
		many: () => [],
		keyed: () => rename(probe, inside),
		isWritten: (name) => names[inside + name] !== undefined && probe.isWritten(names[inside + name] ?? ''),
	};
}
