import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Load balancer in one zone', ko: '가용 영역이 하나인 로드 밸런서' },
	why: {
		en: 'An Application Load Balancer needs subnets in at least two Availability Zones, one in each; AWS rejects it otherwise. A Network Load Balancer takes one, and is gone with that zone, even if its targets run elsewhere.',
		ko: 'Application Load Balancer에는 서로 다른 두 개 이상의 가용 영역에 서브넷이 하나씩 필요하며, 그렇지 않으면 AWS가 거부합니다. Network Load Balancer는 하나로도 만들 수 있지만 대상이 다른 영역에 있어도 그 영역과 함께 사라집니다.',
	},
	noFix: {
		en: 'Which other subnets the load balancer may use is not in the code.',
		ko: '로드 밸런서가 쓸 수 있는 다른 서브넷이 무엇인지는 코드에 없습니다.',
	},
};

interface One {
	readonly name: string;
	readonly zone: string | undefined;
	readonly subnets: number;
}

export const rejected: LocalizedTemplate<One> = {
	en: ({ name, zone, subnets }) => `An Application Load Balancer needs subnets in two Availability Zones, and ${name} has ${subnets === 1 ? 'one subnet' : `${subnets} subnets in one zone`}${zone === undefined ? '' : ` (${zone})`}; AWS rejects it.`,
	ko: ({ name, zone, subnets }) => `Application Load Balancer에는 두 가용 영역의 서브넷이 필요한데 ${name}에는 ${subnets === 1 ? '서브넷이 하나뿐' : `서브넷 ${subnets}개가 한 영역에 있을 뿐`}${zone === undefined ? '' : `(${zone})`}이므로 AWS가 거부합니다.`,
};

export const oneSubnet: LocalizedTemplate<One> = {
	en: ({ name, zone }) => `${name} is in one Availability Zone${zone === undefined ? '' : ` (${zone})`}: when that fails nothing reaches its targets, wherever they run.`,
	ko: ({ name, zone }) => `${name} 로드 밸런서가 한 가용 영역${zone === undefined ? '' : `(${zone})`}에만 있습니다. 그 영역에 장애가 나면 대상이 어디에 있든 트래픽이 도달하지 못합니다.`,
};
