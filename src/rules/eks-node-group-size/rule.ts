/** Sizes of a node group that AWS rejects. */
import type { EksNodeGroup } from '../../core/model/eksCluster';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { checkSizeBounds } from '../sizeBounds';
import { maxZero, setOne, text } from './text';

export const eksNodeGroupSize: Rule<EksNodeGroup> = {
	id: 'eks-node-group-size', severity: 'error', resources: ['AWS::EKS::Nodegroup'], text,
	source: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupScalingConfig.html',
	check({ minSize: min, maxSize: max, desiredSize: desired }, report) {
		if (isKnown(max) && max.value < 1) {
			report({ at: max, message: maxZero, args: {}, fixes: replaceValues(setOne, [{ value: max, newText: String(Math.max(1, isKnown(min) ? min.value : 1, isKnown(desired) ? desired.value : 1)) }], true) });
			return;
		}
		checkSizeBounds({ min, max, desired }, report);
	},
};
