/** Unpacks data/settings.json and data/enums.json into `SettingFacts`. Must never read a file: the caller passes them in, parsed. */
import { check, checkArray, checkHeader, checkObject } from './checkFacts';
import type { Source } from './facts';
import type { PackedEnums, PackedSettings } from './packedFacts';
import type { Quota, Setting, SettingFacts, SettingSubject } from './settings';

/**
 * @param settings data/settings.json, parsed
 * @param enums data/enums.json, parsed
 * @throws RangeError if a file is damaged; its text names the file and the place
 */
export function createSettings(settings: unknown, enums: unknown): SettingFacts {
	const packed = checkSettings(settings);
	const { enums: values, sources: [enumSource] } = checkEnums(enums);
	const bySubject = new Map(Object.entries(packed.settings).map(([subject, rows]) => [subject, rows.map((row) => unpackSetting(packed, subject, row))]));
	const all = [...bySubject.values()].flat();
	const byName = new Map(all.map((setting) => [`${setting.subject} ${setting.name}`, setting]));
	const byPath = new Map(all.flatMap((setting) => [setting.cloudFormation, setting.terraform].flatMap((path) => (path === null ? [] : [[path, setting] as const]))));
	const quotas = new Map(packed.quotas.map(([name, value, source]) => [name, { name, value, source: unpackSource(packed, source) }]));
	return {
		settings: (subject) => bySubject.get(subject) ?? [],
		setting: (subject, name) => byName.get(`${subject} ${name}`),
		settingNamed: (path) => byPath.get(path),
		quota: (name): Quota | undefined => quotas.get(name),
		enumValues: (name) => (Object.hasOwn(values, name) ? values[name] : undefined),
		enumSource: { title: enumSource[0], url: enumSource[1], asOf: enumSource[2] },
	};
}

function unpackSetting(packed: PackedSettings, subject: string, row: PackedSettings['settings'][string][number]): Setting {
	const { sourceIndex, ...setting } = row;
	return {
		subject: subject as SettingSubject, cloudFormation: null, terraform: null, default: null, defaultsElsewhere: {}, loadBalancers: null,
		...setting, source: unpackSource(packed, sourceIndex),
	};
}

function unpackSource({ sources }: PackedSettings, index: number): Source {
	const [title = '', url = '', asOf = ''] = sources[index] ?? [];
	return { title, url, asOf };
}

function checkSettings(data: unknown): PackedSettings {
	const file = 'settings.json';
	const packed = checkHeader(data, file);
	const sourceCount = checkArray(packed['sources'], file).length;
	const isSource = (index: unknown): boolean => typeof index === 'number' && index >= 0 && index < sourceCount;
	for (const [subject, rows] of Object.entries(checkObject(packed['settings'], `${file}: settings`))) {
		for (const row of checkArray(rows, `${file}: ${subject}`)) {
			const { name, range, sourceIndex } = checkObject(row, `${file}: a setting of ${subject}`);
			check(typeof name === 'string' && isSource(sourceIndex), `${file}: a setting of ${subject}`);
			check(typeof checkObject(range, `${file}: range of ${name}`)['kind'] === 'string', `${file}: range of ${name}`);
		}
	}
	for (const quota of checkArray(packed['quotas'], `${file}: quotas`)) {
		check(Array.isArray(quota) && typeof quota[0] === 'string' && typeof quota[1] === 'number' && isSource(quota[2]), `${file}: quotas`);
	}
	return packed as unknown as PackedSettings;
}

function checkEnums(data: unknown): PackedEnums {
	const file = 'enums.json';
	const packed = checkHeader(data, file);
	check(checkArray(packed['sources'], file).length === 1, `${file}: sources`);
	for (const [name, values] of Object.entries(checkObject(packed['enums'], `${file}: enums`))) {
		check(checkArray(values, `${file}: ${name}`).every((value) => typeof value === 'string'), `${file}: ${name}`);
	}
	return packed as unknown as PackedEnums;
}
