import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Resource } from '../../../../src/core/model/resource';
import { isKnown } from '../../../../src/core/model/value';
import { cloudformation } from '../../../../src/languages/cloudformation';
import type { ModuleReading } from '../../../../src/languages/language';
import type { Parsers } from '../../../../src/languages/parsers';
import { setProperty } from '../../../../src/languages/setProperty';
import type { SettingValue } from '../../../../src/languages/setProperty';
import { terraform } from '../../../../src/languages/terraform';
import { settingsOf } from '../../../../src/languages/writing/settingPath';
import { applyEdits } from '../../../support/applyEdits';
import { loadParsers } from '../../../support/parsers';

interface Shown {
	readonly value: string;
	readonly isWritten: boolean;
	readonly at: string;
}

interface Form {
	readonly file: string;
	readonly text: string;
	read(text: string): ModuleReading;
}

const folder = 'test/fixtures/every-setting';

/** The stack with every setting in each way to write it. */
async function forms(): Promise<Readonly<Record<string, Form>>> {
	const parsers = await loadParsers();
	const hcl = readFileSync(`${folder}/main.tf`, 'utf8');
	const yaml = readFileSync(`${folder}/stack.yaml`, 'utf8');
	const json = JSON.stringify(toLongForm(yaml), undefined, '\t');
	return {
		HCL: terraformForm('main.tf', hcl, parsers),
		'HCL with CRLF': terraformForm('main.tf', hcl.replaceAll('\n', '\r\n'), parsers),
		YAML: templateForm('stack.yaml', yaml),
		'YAML with CRLF': templateForm('stack.yaml', yaml.replaceAll('\n', '\r\n')),
		JSON: templateForm('stack.json', json),
		'JSON of one line': templateForm('stack.json', JSON.stringify(JSON.parse(json))),
	};
}

function terraformForm(file: string, text: string, parsers: Parsers): Form {
	return { file, text, read: (changed) => terraform.link([terraform.parse({ path: file, text: changed }, parsers)]) };
}

function templateForm(file: string, text: string): Form {
	return { file, text, read: (changed) => cloudformation.link([cloudformation.parse({ path: file, text: changed }, undefined as unknown as Parsers)]) };
}

function toLongForm(yaml: string): unknown {
	const tag = (name: string, key: string) => ({ tag: name, resolve: (text: string) => ({ [key]: key === 'Fn::GetAtt' ? text.split('.') : text }) });
	return parse(yaml, { customTags: [tag('!Ref', 'Ref'), tag('!GetAtt', 'Fn::GetAtt')], schema: 'yaml-1.1' });
}

/** Settings whose value is put together from several places, or stands for another resource. */
function isWritable(value: unknown): value is NonNullable<SettingValue> {
	if (Array.isArray(value)) { return value.length > 0 && value.every((item) => typeof item === 'string'); }
	return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Another value of the same type. */
function another(value: NonNullable<SettingValue>): NonNullable<SettingValue> {
	if (typeof value === 'number') { return value + 1; }
	if (typeof value === 'boolean') { return !value; }
	return typeof value === 'object' ? [...value, 'Other'] : `${value}-other`;
}

/** What the module reads, by resource and path: written values, and those in effect by default. */
function showAll(resources: readonly Resource[]): ReadonlyMap<string, Shown> {
	return new Map(resources.flatMap((resource) => settingsOf(resource).map(({ path, value }) => [
		`${resource.id} ${path}`,
		{ value: JSON.stringify(isKnown(value) ? value.value : value.origin.reason), isWritten: ['literal', 'default', 'expression'].includes(value.origin.kind), at: JSON.stringify([value.file, value.range]) },
	])));
}

/** Everything that differs, apart from the setting itself, what is read from the same literal, and what is in effect without being written. */
function otherChanges(before: readonly Resource[], after: readonly Resource[], key: string): readonly string[] {
	const was = showAll(before);
	const is = showAll(after);
	return [...new Set([...was.keys(), ...is.keys()])].filter((other) => {
		const isOmitted = [was.get(other), is.get(other)].every((setting) => setting?.isWritten !== true);
		const isSamePlace = is.get(other)?.at === is.get(key)?.at;
		return !isSamePlace && !isOmitted && was.get(other)?.value !== is.get(other)?.value;
	});
}

/** What is wrong after a setting was written; nothing if all is well. */
function check({ file, text, read }: Form, resources: readonly Resource[], { resource, path, value }: Change): readonly string[] {
	const key = `${resource.id} ${path}`;
	const writing = setProperty(resource, path, value, { resources, textOf: () => text, shared: 'change' });
	if (writing.kind === 'refused') { return noPlace.has(path) ? [] : [`${key}: ${writing.refusal.message.en}`]; }
	const changed = applyEdits(file, text, writing.edits);
	const after = read(changed);
	const wrong = showAll(after.resources).get(key)?.value === JSON.stringify(value) ? [] : [`${key}: reads ${showAll(after.resources).get(key)?.value}`];
	const lineBreaks = /(?<!\r)\n/.test(text) || !/(?<!\r)\n/.test(changed) ? [] : [`${key}: a line break of another kind`];
	return [...wrong, ...lineBreaks, ...after.problems.map(({ message }) => `${key}: ${message.en}`), ...otherChanges(resources, after.resources, key).map((other) => `${key}: also changes ${other}`)];
}

interface Change { readonly resource: Resource; readonly path: string; readonly value: SettingValue }

/** Settings that may be refused: nothing reads them where they would stand alone, or the other value of this test is none. */
const noPlace: ReadonlySet<string> = new Set([
	'crossZoneEnabled', 'ebsVolumes.0.deviceName', 'targetGroupHealth.unhealthyStateRouting.minimumHealthyTargetsPercentage',
]);

function writtenIn(resource: Resource): readonly { readonly path: string; readonly value: SettingValue }[] {
	return settingsOf(resource).flatMap(({ path, value: { value, origin } }) =>
		path !== 'multiplicity' && (origin.kind === 'literal' || origin.kind === 'default') && isWritable(value) ? [{ path, value: another(value) }] : []);
}

/** What another resource of the type has and this one has not, unless its number is more than one past the last. */
function missingIn(resource: Resource, resources: readonly Resource[]): readonly { readonly path: string; readonly value: SettingValue }[] {
	const own = new Map(settingsOf(resource).map(({ path, value }) => [path, value]));
	const of = (path: string): boolean => /\.[1-9]\./.test(path) && !settingsOf(resource).some((setting) => setting.path.startsWith(path.replace(/\.\d+\..*$/, '.')));
	const others = resources.filter(({ type }) => type === resource.type).flatMap(writtenIn);
	return [...new Map(others.map((setting) => [setting.path, setting])).values()]
		.filter(({ path }) => !of(path) && (own.get(path) === undefined || own.get(path)?.origin.kind === 'omitted'));
}

describe('setProperty with every setting', () => {
	// The forms that differ in line breaks or blanks only are tried with a part of the settings.
	const tried = { HCL: 1, YAML: 1, JSON: 1, 'HCL with CRLF': 9, 'YAML with CRLF': 9, 'JSON of one line': 5 };
	for (const [name, every] of Object.entries(tried)) {
		it(`changes what is written in ${name}, and nothing else`, async () => {
			const form = (await forms())[name]!;
			const { resources } = form.read(form.text);
			const changes = resources.flatMap((resource) => writtenIn(resource).map((setting) => ({ resource, ...setting })));
			deepStrictEqual(changes.filter((_, index) => index % every === 0).flatMap((change) => check(form, resources, change)), []);
			deepStrictEqual(changes.length > 130, true);
		});

		it(`adds what is not written in ${name}, and nothing else`, async () => {
			const form = (await forms())[name]!;
			const { resources } = form.read(form.text);
			const changes = resources.flatMap((resource) => missingIn(resource, resources).map((setting) => ({ resource, ...setting })));
			deepStrictEqual(changes.filter((_, index) => index % every === 0).flatMap((change) => check(form, resources, change)), []);
			deepStrictEqual(changes.length > 130, true);
		});
	}
});
