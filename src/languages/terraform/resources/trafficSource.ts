/** `traffic_source` blocks: the newer form of attaching target groups and Classic Load Balancers. */
import type { ResourceReference } from '../../../core/model/resource';
import { isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import type { Fields } from '../fields';

/** What a block attaches, as a list of one; undefined if that is of another kind than wanted. */
export function readTrafficSource(block: Fields, wanted: 'elbv2' | 'elb'): Value<readonly ResourceReference[]> | undefined {
	const identifier = block.reference('identifier');
	if (identifier === undefined) { return undefined; }
	const type = block.text('type');
	if (type !== undefined && !isKnown(type)) { return type; }
	if (!isKnown(identifier)) { return type === undefined || type.value === wanted ? identifier : undefined; }
	const kind = type?.value ?? kindOf(identifier.value.text);
	return kind === wanted ? { ...identifier, value: [identifier.value] } : undefined;
}

/** Without a type the identifier tells it: only a Classic Load Balancer has a name instead of an ARN. */
function kindOf(text: string): string {
	if (/^(?:\$\{)?aws_elb\./.test(text)) { return 'elb'; }
	return text.includes('vpclattice') || text.includes('vpc-lattice') ? 'vpc-lattice' : 'elbv2';
}
