/** `AWS::EC2::PlacementGroup` → model. */
import type { PlacementGroup } from '../../../core/model/placementGroup';
import type { ResourceContext } from './context';

export function readPlacementGroup({ properties, base }: ResourceContext): PlacementGroup {
	return {
		...base,
		type: 'AWS::EC2::PlacementGroup',
		strategy: properties.text('Strategy'),
		partitionCount: properties.number('PartitionCount'),
		spreadLevel: properties.text('SpreadLevel'),
	};
}
