/** English words for the replacement of instances. */
import type { ReplacementActivity } from './replacementActivities';
import type { ActivityWords } from './words';
import { instances, zoneList } from './english';

export const replacementEnglish: ActivityWords<ReplacementActivity> = {
	'replace-unhealthy': ({ by, count, zones, duringBoot }) => ({
		text: duringBoot
			? `Group replaces ${instances(count)} that ${count === 1 ? 'has' : 'have'} not finished booting`
			: `Group replaces ${instances(count)} of ${zoneList(zones)}`,
		detail: replacementDetail(by, duringBoot),
	}),
	'rebalance': ({ zone }) => ({ text: `Group moves instances back into zone ${zone}`, detail: 'it launches there before it ends any elsewhere' }),
};

function replacementDetail(by: 'EC2' | 'ELB', duringBoot: boolean): string {
	if (duringBoot) { return 'grace period is over, but the application does not answer the load balancer yet'; }
	return by === 'ELB' ? 'the load balancer calls them unhealthy' : 'EC2 status checks failed';
}
