/** Which setting of which resource stands at a place in the text. */
import { overrideTypesOf } from './mixedInstancesPolicy';
import type { Resource } from './resource';
import type { Position, Range, Value } from './value';
import { containsPosition, editableLocation, isKnown } from './value';

export interface SettingAt {
	readonly kind: 'instance-type' | 'volume-type';
	readonly name: string;
	readonly range: Range;
	readonly resource: Resource;
}

/**
 * The instance type or volume type at a position: the value itself, or the default of the variable that it comes from.
 * Settings that are not written, or not known, stand nowhere.
 */
export function settingAt(resources: readonly Resource[], file: string, position: Position): SettingAt | undefined {
	for (const resource of resources) {
		for (const { kind, value } of typeSettings(resource)) {
			const range = isKnown(value) ? rangeAt(value, file, position) : undefined;
			if (isKnown(value) && range !== undefined) { return { kind, name: value.value, range, resource }; }
		}
	}
	return undefined;
}

function typeSettings(resource: Resource): readonly { readonly kind: SettingAt['kind']; readonly value: Value<string> | undefined }[] {
	const volumeType = (value: Value<string>): { kind: 'volume-type'; value: Value<string> } => ({ kind: 'volume-type', value });
	const instanceType = (value: Value<string> | undefined): { kind: 'instance-type'; value: Value<string> | undefined } => ({ kind: 'instance-type', value });
	switch (resource.type) {
		case 'AWS::AutoScaling::AutoScalingGroup':
			return overrideTypesOf(resource).map(instanceType);
		case 'AWS::EC2::LaunchTemplate':
		case 'AWS::AutoScaling::LaunchConfiguration':
		case 'AWS::EC2::Instance':
			return [instanceType(resource.instanceType), ...resource.ebsVolumes.map((volume) => volumeType(volume.volumeType))];
		case 'AWS::EC2::Volume':
			return [volumeType(resource.volumeType)];
		default:
			return [];
	}
}

function rangeAt(value: Value<string>, file: string, position: Position): Range | undefined {
	if (!isKnown(value) || value.origin.kind === 'omitted') { return undefined; }
	const places = [{ file: value.file, range: value.range }, editableLocation(value)];
	return places.find((place) => place?.file === file && containsPosition(place.range, position))?.range;
}
