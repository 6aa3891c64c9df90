/** How a capacity provider strategy spreads the tasks of an ECS service. */
import { fargateSpotWarning } from '../../core/facts/fargateFigures';
import { formatNumber } from '../../core/format';
import { strategyOf } from '../../core/model/ecsService';
import type { Localized } from '../../core/model/localized';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Row, SettingExplainer } from './setting';
import { taskRange, tasks } from './taskCost';
import { same } from './words';

const item = 'capacityProviderStrategy';

export const taskPlacement: SettingExplainer<ResourceOfType<'AWS::ECS::Service'>> = {
	resourceTypes: ['AWS::ECS::Service'],
	paths: [`${item}.capacityProvider`, `${item}.base`, `${item}.weight`],
	explain(service, place) {
		const shares = sharesOf(strategyOf(service, place.resources));
		if (shares === undefined) { return undefined; }
		const range = taskRange(service, place.resources);
		return {
			name: names[place.path] ?? same(place.path),
			essence: spreadText(shares),
			rows: [...range === undefined ? [] : [...new Set([range.min, range.max])].filter((count) => count > 0).map((count) => splitRow(shares, count)), ...spotRow(shares)],
		};
	},
};

const names: Readonly<Record<string, Localized>> = {
	[`${item}.capacityProvider`]: { en: 'Capacity provider', ko: '용량 공급자' }, [`${item}.base`]: { en: 'Base', ko: '기본 작업 수' }, [`${item}.weight`]: { en: 'Weight', ko: '가중치' },
};

interface Share { readonly provider: string; readonly base: number; readonly weight: number }

/** `undefined` if one of them is not known, or none takes tasks. */
function sharesOf(strategy: ReturnType<typeof strategyOf>): readonly Share[] | undefined {
	const shares = strategy.flatMap(({ capacityProvider, base, weight }) => (isKnown(capacityProvider) && isKnown(base) && isKnown(weight) ? [{ provider: capacityProvider.value.text, base: base.value, weight: weight.value }] : []));
	return shares.length < strategy.length || !shares.some(({ base, weight }) => base > 0 || weight > 0) ? undefined : shares;
}

function spreadText(shares: readonly Share[]): Localized {
	const based = shares.find(({ base }) => base > 0);
	const weighted = shares.filter(({ weight }) => weight > 0);
	const [only] = weighted;
	const first = based === undefined ? undefined : { en: `The first ${tasks(based.base).en} ${based.base === 1 ? 'goes' : 'go'} to ${based.provider}`, ko: `처음 ${tasks(based.base).ko}는 ${based.provider}에 배치합니다` };
	const rest = weighted.length === 1 && only !== undefined ? { en: `all go to ${only.provider}`, ko: `모두 ${only.provider}에 배치합니다` } : {
		en: `are spread ${weighted.map(({ provider, weight }) => `${formatNumber(weight)} ${provider}`).join(' : ')}`, ko: `${weighted.map(({ provider, weight }) => `${provider} ${formatNumber(weight)}`).join(' : ')} 비율로 나눕니다`,
	};
	if (weighted.length === 0) { return first === undefined ? same('') : { en: `${first.en}; no provider has a weight for more.`, ko: `${first.ko}. 그 이상을 받을 가중치가 없습니다.` }; }
	return first === undefined ? { en: `The tasks ${rest.en}.`, ko: `작업을 ${rest.ko}.` } : { en: `${first.en}; those above ${rest.en}.`, ko: `${first.ko}. 나머지는 ${rest.ko}.` };
}

/** No source tells how ECS rounds: shares that are no whole numbers are about right. */
function splitRow(shares: readonly Share[], count: number): Row {
	const bases = shares.map(({ base }) => Math.min(base, count));
	const above = Math.max(0, count - bases.reduce((sum, base) => sum + base, 0));
	const weights = shares.reduce((sum, { weight }) => sum + weight, 0);
	const parts = shares.map(({ provider, weight }, index) => ({ provider, tasks: (bases[index] ?? 0) + (weights === 0 ? 0 : above * weight / weights) }));
	const isExact = parts.every((part) => Number.isInteger(part.tasks));
	const text = parts.map((part) => `${formatNumber(part.tasks, 1)} ${part.provider}`).join(' + ');
	return [{ en: `of ${tasks(count).en}`, ko: `${tasks(count).ko} 중` }, isExact ? same(text) : { en: `about ${text}`, ko: `약 ${text}` }];
}

function spotRow(shares: readonly Share[]): readonly Row[] {
	const spot = shares.find(({ provider, base, weight }) => provider === 'FARGATE_SPOT' && (base > 0 || weight > 0));
	return spot === undefined ? [] : [[same('FARGATE_SPOT'), {
		en: `cheaper; AWS may end such a task with a warning of ${fargateSpotWarning.minutes} min`, ko: `더 저렴하며, AWS가 ${fargateSpotWarning.minutes}분 전에 알리고 작업을 끝낼 수 있습니다`,
	}]];
}
