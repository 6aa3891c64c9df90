import { formatNumber, formatUsd } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Volumes that a group leaves behind', ko: '그룹이 남기는 볼륨' },
	why: {
		en: 'A group removes and replaces instances all the time. A volume that is not deleted with its instance stays, unattached and billed, and no other instance ever picks it up: after a few weeks of scaling there may be hundreds. Delete it on termination, and keep what must last outside of the instances.',
		ko: '그룹은 인스턴스를 계속 제거하고 교체합니다. 인스턴스와 함께 삭제되지 않는 볼륨은 연결되지 않은 채 남아 요금이 청구되며 다른 인스턴스가 이어받지도 않습니다. 몇 주만 조정해도 수백 개가 될 수 있습니다. 종료 시 삭제하고, 남아야 할 데이터는 인스턴스 밖에 두십시오.',
	},
};

export const leftBehind: LocalizedTemplate<{ readonly group: string; readonly sizeGiB: number | undefined; readonly usd: number | undefined; readonly region: string }> = {
	en: ({ group, sizeGiB, usd, region }) => `Every instance that ${group} removes or replaces leaves this volume behind${sizeGiB === undefined ? '' : ` (${formatNumber(sizeGiB)} GiB)`}${usd === undefined ? ', and it is billed on.' : `, at ${formatUsd(usd)} a month each (${region}).`}`,
	ko: ({ group, sizeGiB, usd, region }) => `${group} 그룹이 인스턴스를 제거하거나 교체할 때마다 이 볼륨${sizeGiB === undefined ? '' : `(${formatNumber(sizeGiB)} GiB)`}이 남아 요금이 계속 청구됩니다${usd === undefined ? '.' : `(하나당 월 ${formatUsd(usd)}, ${region}).`}`,
};

export const deleteIt: Localized = { en: 'Delete the volume with its instance', ko: '인스턴스와 함께 볼륨 삭제' };
