/** Where CloudFormation's settings are written: the resource's map in the template, and its property names by way of the readers. */
import type { SettingWriter } from '../writing/writer';
import { readWrittenEntry } from '../writing/writtenTree';
import { offsetAt } from '../positions';
import { createProbeProperties } from './probeProperties';
import { isCloudFormationType, resourceReaders } from './resources';

export const cloudformationWriter: SettingWriter = {
	findBlock(resource, text) {
		const { id, name, type, language, file, range, nameRange, multiplicity, region, lifecycle } = resource;
		const root = readWrittenEntry(text, { start: offsetAt(text, range.start), end: offsetAt(text, range.end) });
		if (root === undefined || !isCloudFormationType(type)) { return undefined; }
		return {
			root,
			ask: (probe) => resourceReaders[type]({
				properties: createProbeProperties(nameRange, probe.one('Properties')), updatePolicy: createProbeProperties(nameRange, probe.one('UpdatePolicy')),
				nameLocation: { file, range: nameRange }, base: { id, name, language, file, range, nameRange, multiplicity, region, lifecycle },
			}),
		};
	},
};
