/** English words for faults. */
import { formatNumber } from '../../format';
import type { FaultActivity } from './faultActivities';
import type { ActivityWords } from './words';
import { instances } from './english';

export const faultEnglish: ActivityWords<FaultActivity> = {
	'zone-lost': ({ zone, lostInstances, totalInstances }) => ({
		text: `Zone ${zone} impaired; ${formatNumber(lostInstances)} of ${instances(totalInstances)} lost`, detail: '',
	}),
	'zone-recovered': ({ zone }) => ({ text: `Zone ${zone} has recovered`, detail: 'launches into it work again' }),
};
