/** Where settings of constructs are written: the props of the call that makes them, by the CDK's own names for CloudFormation's properties. */
import { createProbeProperties } from '../cloudformation/probeProperties';
import { isCloudFormationType, resourceReaders } from '../cloudformation/resources';
import { offsetAt } from '../positions';
import { dialectOf } from '../programs/parseProgram';
import type { Dialect } from '../programs/syntax';
import { readWrittenCall } from '../programs/writtenCall';
import type { Probe } from '../writing/probe';
import type { SettingWriter } from '../writing/writer';
import type { WrittenMap } from '../writing/written';
import { camelCase } from './symbols';
import { propsByCall } from './writtenProps';

export const cdkWriter: SettingWriter = {
	findBlock(resource, text) {
		const { id, name, type, language, file, range, nameRange, multiplicity, region, lifecycle } = resource;
		const dialect = dialectOf(file);
		const call = readWrittenCall(text, { start: offsetAt(text, range.start), end: offsetAt(text, range.end) }, dialect);
		if (call === undefined || !isCloudFormationType(type)) { return undefined; }
		const rename = renaming(camelCase(call.callee.split('.').at(-1) ?? ''), type, dialect, durationIn(text, dialect));
		return rename === undefined ? undefined : {
			root: withWrap(call.settings, rename.wrap),
			ask: (probe) => resourceReaders[type]({
				properties: createProbeProperties(nameRange, rename.probe(probe)), updatePolicy: createProbeProperties(nameRange, nothing),
				nameLocation: { file, range: nameRange }, base: { id, name, language, file, range, nameRange, multiplicity, region, lifecycle },
			}),
		};
	},
};

interface Renaming {
	readonly probe: (probe: Probe) => Probe;
	readonly wrap: NonNullable<WrittenMap['wrap']>;
}

/** @param duration how the program calls `Duration`; without it nothing that lasts can be added */
function renaming(callee: string, type: string, dialect: Dialect, duration: string | undefined): Renaming | undefined {
	const spell = (name: string): string => dialect === 'python' ? snakeCase(name) : name;
	if (callee.startsWith('Cfn')) { return { probe: (probe) => asWritten(probe, (name) => spell(lowerFirst(name))), wrap: (_name, literal) => literal }; }
	const table = propsByCall.get(callee);
	if (table?.type !== type) { return undefined; }
	const { durations, numbers } = table;
	const props = new Map(Object.entries(table.props).filter(([, path]) => duration !== undefined || !durations.has(last(path))).map(([name, path]) => [name, path.split('.').map(spell)]));
	const wrapped = new Map([...durations].map(([name, unit]) => [spell(name), unit]));
	return {
		probe: (probe) => byTable(probe, props),
		wrap(name, literal) {
			const unit = wrapped.get(name);
			return unit !== undefined && duration !== undefined ? `${duration}.${unit}(${literal})` : numbers.has(camelCase(name)) ? literal.replace(/["']/g, '') : literal;
		},
	};
}

function last(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1);
}

function snakeCase(name: string): string {
	return name.replace(/[A-Z]+/g, (letters) => `_${letters.toLowerCase()}`);
}

/** `VPCZoneIdentifier` as the CDK writes it. */
function lowerFirst(name: string): string {
	return name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());
}

function withWrap(map: WrittenMap, wrap: Renaming['wrap']): WrittenMap {
	return {
		...map, wrap,
		entries: map.entries.map((entry) => entry.content.kind === 'map' ? { ...entry, content: withWrap(entry.content, wrap) } : entry),
	};
}

/** How the program calls `Duration`, as it is used or imported. */
function durationIn(text: string, dialect: Dialect): string | undefined {
	const used = /\b((?:\w+\.)?Duration)\.(?:seconds|minutes|hours|days|millis)\(/.exec(text)?.[1];
	if (used !== undefined) { return used; }
	if (dialect === 'python') {
		const whole = /^import aws_cdk(?: as (\w+))?[ \t]*$/m.exec(text);
		return whole !== null ? `${whole[1] ?? 'aws_cdk'}.Duration` : /^from aws_cdk import (?:\([^)]*\bDuration\b|[^(\n]*\bDuration\b)/m.test(text) ? 'Duration' : undefined;
	}
	const whole = /\bimport\s+\*\s+as\s+(\w+)\s+from\s+['"]aws-cdk-lib['"]/.exec(text)?.[1];
	return whole !== undefined ? `${whole}.Duration` : /\bimport\s*\{[^}]*\bDuration\b[^}]*\}\s*from\s*['"](?:aws-cdk-lib|@aws-cdk\/core)['"]/.test(text) ? 'Duration' : undefined;
}

/** Level 1: everything has CloudFormation's name. */
function asWritten(probe: Probe, spell: (name: string) => string): Probe {
	return {
		take: (name, form) => probe.take(spell(name), form),
		one: (name) => asWritten(probe.one(spell(name)), spell),
		many: (name) => probe.many(spell(name)).map((item) => asWritten(item, spell)),
		keyed: (key) => asWritten(probe.keyed(key), spell),
		isWritten: (name) => probe.isWritten(spell(name)),
	};
}

/** @param props the path of a prop by that of CloudFormation's property */
function byTable(root: Probe, props: ReadonlyMap<string, readonly string[]>, inside = ''): Probe {
	const find = (path: readonly string[]): { readonly probe: Probe; readonly name: string } => ({ probe: path.slice(0, -1).reduce((probe, name) => probe.one(name), root), name: path.at(-1) ?? '' });
	return {
		take(name, form) {
			const path = props.get(inside + name);
			const found = path === undefined ? undefined : find(path);
			return found?.probe.take(found.name, form);
		},
		one: (name) => byTable(root, props, `${inside}${name}.`),
		many: (name) => [...props.keys()].some((path) => path.startsWith(`${inside}${name}.`)) ? [byTable(root, props, `${inside}${name}.`)] : [],
		keyed: (key) => byTable(root, new Map([...props].flatMap(([name, path]) => name === `${inside}${key}` ? [[`${inside}Value`, path]] : [])), inside),
		isWritten: (name) => [...props].some(([path, prop]) => (path === inside + name || path.startsWith(`${inside}${name}.`)) && root.isWritten(prop[0] ?? '')),
	};
}

const nothing: Probe = { take: () => undefined, one: () => nothing, many: () => [], keyed: () => nothing, isWritten: () => false };
