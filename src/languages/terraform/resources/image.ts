/** The architecture of an AMI, as the data source that looks it up tells it. */
import { architectureOfImageName } from '../../../core/facts/imageArchitecture';
import type { Value } from '../../../core/model/value';
import { isKnown } from '../../../core/model/value';
import { architectureByParameter, parameterIn, toldArchitecture } from '../../imageArchitecture';
import type { Fields } from '../fields';

/** @param name of the argument that holds the image's id; `undefined` if the text does not tell its architecture */
export function readImageArchitecture(fields: Fields, name: string): Value<string> | undefined {
	const imageId = fields.text(name);
	if (imageId === undefined) { return undefined; }
	if (isKnown(imageId)) { return architectureByParameter(imageId, parameterIn(imageId.value)); }
	const source = fields.dataSource(name);
	if (source?.type === 'aws_ami') { return architectureOfAmi(imageId, source.fields); }
	const path = source?.type === 'aws_ssm_parameter' ? source.fields.text('name') : undefined;
	return isKnown(path) ? architectureByParameter(imageId, path.value) : undefined;
}

/** By the filter of that name, else by what the names have in common. */
function architectureOfAmi(imageId: Value<string>, source: Fields): Value<string> | undefined {
	const filters = new Map(source.blocks('filter').map((filter) => [filter.text('name')?.value, filter.texts('values')]));
	const [architecture, ...others] = valuesOf(filters.get('architecture'));
	if (architecture !== undefined) { return others.length === 0 ? toldArchitecture(imageId, architecture, architecture) : undefined; }
	const pattern = source.text('name_regex');
	const names = filters.has('name') ? valuesOf(filters.get('name')) : isKnown(pattern) ? [pattern.value] : [];
	const told = new Set(names.map(architectureOfImageName));
	const [only] = told;
	return told.size === 1 && only !== undefined ? toldArchitecture(imageId, only, names.join(', ')) : undefined;
}

function valuesOf(values: Value<readonly string[]> | undefined): readonly string[] {
	return isKnown(values) ? values.value : [];
}
