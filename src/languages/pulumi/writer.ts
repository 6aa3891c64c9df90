/** Where Pulumi's settings are written: the arguments of a call or the properties in YAML, by the names of Terraform's readers. */
import { offsetAt } from '../positions';
import { dialectOf } from '../programs/parseProgram';
import { readWrittenCall } from '../programs/writtenCall';
import { createProbeFields } from '../terraform/probeFields';
import { resourceReaders } from '../terraform/resources';
import { camelCase } from '../values/spelling';
import type { Probe } from '../writing/probe';
import type { SettingWriter } from '../writing/writer';
import { mapsOf } from '../writing/written';
import type { WrittenMap } from '../writing/written';
import { readWrittenEntry } from '../writing/writtenTree';
import { terraformTypeOf, writtenName } from './names';

export const pulumiWriter: SettingWriter = {
	findBlock(resource, text) {
		const [, module, className] = /^aws:(?:[\w/]*:)*?(\w+)(?:\/\w+)?:(\w+)::/.exec(resource.id) ?? [];
		const type = module === undefined || className === undefined ? undefined : terraformTypeOf(module, className);
		const read = type === undefined ? undefined : resourceReaders.get(type);
		const span = { start: offsetAt(text, resource.range.start), end: offsetAt(text, resource.range.end) };
		const isYaml = /\.ya?ml$/.test(resource.file);
		const root = isYaml ? propertiesIn(readWrittenEntry(text, span)) : readWrittenCall(text, span, dialectOf(resource.file))?.settings;
		if (type === undefined || read === undefined || root === undefined) { return undefined; }
		const isPython = !isYaml && dialectOf(resource.file) === 'python';
		const { id, name, language, file, range, nameRange, multiplicity, region, lifecycle } = resource;
		return {
			root,
			ask: (probe) => read({
				fields: createProbeFields({ file, nameRange }, rename(probe, (argument) => isPython ? writtenName(type, argument) : camelCase(writtenName(type, argument)))),
				base: { id, name, language, file, range, nameRange, multiplicity, region, lifecycle },
			}).find((one) => one.type === resource.type),
		};
	},
};

function propertiesIn(entry: WrittenMap | undefined): WrittenMap | undefined {
	return entry === undefined ? undefined : mapsOf(entry, 'properties')[0];
}

/** Blocks of which there is one at most, whichever way readers ask for them: an object. */
const single: ReadonlySet<string> = new Set([
	'cpu_options', 'credit_specification', 'health_check', 'instance_maintenance_policy', 'instance_refresh', 'metadata_options', 'monitoring', 'placement', 'predictive_scaling_configuration', 'preferences',
	'target_tracking_configuration', 'target_tracking_scaling_policy_configuration', 'warm_pool',
]);

/** Items of lists have names in the plural, and which one is meant is not told by a name: they are left alone. */
function rename(probe: Probe, spell: (name: string) => string): Probe {
	return {
		take: (name, form) => probe.take(spell(name), form),
		one: (name) => rename(probe.one(spell(name)), spell),
		many: (name) => single.has(name) ? [rename(probe.one(spell(name)), spell)] : [],
		keyed: (key) => rename(probe.keyed(key), spell),
		isWritten: (name) => probe.isWritten(spell(name)),
	};
}
