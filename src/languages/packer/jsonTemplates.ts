/**
 * Builders of Packer's former JSON templates → instances, read by CloudFormation's readers.
 * Names: https://developer.hashicorp.com/packer/docs/templates/legacy_json_templates/user-variables, read on 2026-11-30.
 */
import type { Resource } from '../../core/model/resource';
import { toMappings } from '../blockDevices';
import { findEntry } from '../cloudformation/node';
import type { ScalarNode, TemplateNode } from '../cloudformation/node';
import { createValueReader, placeOf, toUnknown } from '../documents/documentValues';
import type { DocumentSource, Placed, ValueReader } from '../documents/documentValues';
import { readAsCloudFormation } from '../values/readTree';
import { entryIn, mapScalar, renameEntries, reshape, reshapeAll, takenFrom, typed, withEntries } from '../values/shapeTree';
import { normalise } from '../values/spelling';
import type { ObjectValue, ValueTree } from '../values/valueTree';

const source = 'https://developer.hashicorp.com/packer/docs/templates/legacy_json_templates/builders';

export function linkJsonTemplate({ root, ...document }: DocumentSource & { readonly root: TemplateNode | undefined }): readonly Resource[] {
	const builders = findEntry(root, 'builders')?.value;
	if (builders?.kind !== 'list') { return []; }
	const reader: ValueReader = createValueReader(document, (node, place) => evaluateTemplate(node, place, (name) => {
		const variable = findEntry(findEntry(root, 'variables')?.value, name)?.value;
		// A variable may be made from what only the environment knows, but not from another one.
		return variable?.kind === 'scalar' && !variable.text.includes('{{') ? reader.toValue(variable) : variable && toUnknown(placeOf(document, variable.span), 'not-in-text');
	}));
	const used = new Map<string, number>();
	return builders.items.flatMap((node): readonly Resource[] => {
		const builder = reader.toValue(node);
		const type = entryIn(builder, 'type');
		if (builder?.kind !== 'object' || type?.kind !== 'scalar' || !/^amazon-(?:ebs|ebssurrogate|ebsvolume|instance)$/.test(String(type.value))) { return []; }
		const named = entryIn(builder, 'name');
		const name = named?.kind === 'scalar' ? String(named.value) : String(type.value);
		const count = (used.get(name) ?? 0) + 1;
		used.set(name, count);
		const nameRange = (named ?? type).range;
		const base = {
			id: `builder ${name}${count === 1 ? '' : ` #${count}`}`, name, language: 'packer', file: document.path, range: builder.range, nameRange, lifecycle: undefined,
			multiplicity: { file: document.path, range: nameRange, value: 1, origin: { kind: 'omitted', source } }, region: typed(entryIn(builder, 'region'), String),
		} as const;
		return [readAsCloudFormation('AWS::EC2::Instance', renameEntries(toInstance(builder), normalise), { base, spellings: (wanted) => [normalise(wanted)] })];
	});
}

function toInstance(builder: ObjectValue): ObjectValue {
	const price = entryIn(builder, 'spot_price');
	const isAuto = price?.kind === 'scalar' && price.value === 'auto';
	const unlimited = entryIn(builder, 'enable_unlimited_credits') ?? entryIn(builder, 'enable_t2_unlimited');
	return withEntries(builder, {
		ImageId: entryIn(builder, 'source_ami'), BlockDeviceMappings: toMappings(entryIn(builder, 'launch_block_device_mappings') ?? entryIn(builder, 'ebs_volumes')),
		CreditSpecification: reshape(builder, { CpuCredits: mapScalar(unlimited, (isOn) => isOn === true ? 'unlimited' : 'standard') }),
		InstanceMarketOptions: price === undefined || isAuto ? undefined : reshapeAll(price, { SpotOptions: reshapeAll(price, { MaxPrice: price }) }),
	});
}

/** `{{user `size`}}` with what its variable says; everything else in braces is known only to a run. */
function evaluateTemplate({ text }: ScalarNode, place: Placed, variable: (name: string) => ValueTree | undefined): ValueTree | undefined {
	if (!text.includes('{{')) { return undefined; }
	const [, name = ''] = /^\{\{\s*user\s+[`'"]([^`'"]*)[`'"]\s*\}\}$/.exec(text) ?? [];
	if (name === '') { return toUnknown(place, 'not-in-text'); }
	const value = variable(name);
	return value === undefined ? toUnknown(place, 'no-default') : takenFrom(value, place, name);
}
