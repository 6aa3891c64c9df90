/** `aws_placement_group` → model. */
import type { PlacementGroup } from '../../../core/model/placementGroup';
import type { ResourceContext } from './context';

export function readPlacementGroup({ fields, base }: ResourceContext): PlacementGroup {
	return {
		...base,
		type: 'AWS::EC2::PlacementGroup',
		strategy: fields.text('strategy'),
		partitionCount: fields.number('partition_count'),
		spreadLevel: fields.text('spread_level'),
	};
}
