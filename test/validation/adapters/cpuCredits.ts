/** Cases of CPU credits, in the words of the product. */
import { surplusPrice } from '../../../src/core/facts/burstableFigures';
import type { InstanceType } from '../../../src/core/facts/facts';
import { accrualLimit, creditsPerHour, creditsSpent, type BurstableFigures } from '../../../src/core/simulation/cpuCredits/earning';
import { balanceAfterStop, defaultCreditMode, keepsCreditsAfterStop, launchCreditsOf, runStandard, type CreditBalance, type CreditMode } from '../../../src/core/simulation/cpuCredits/standardMode';
import { breakEvenPercent, chargedAtEnd, percentBilledOnTop, runUnlimited, surplusCharge, switchToUnlimited } from '../../../src/core/simulation/cpuCredits/unlimitedMode';
import { loadFacts } from '../../support/facts';
import { UnknownShapeError, knowing, renamed, shape, type Answer, type Shape } from './shape';

interface Period { readonly hours: number; readonly cpu?: number; readonly cpuWanted?: number }
interface StandardGiven { readonly type: string; readonly mode?: string; readonly periods: readonly Period[]; readonly launchCredits?: number; readonly startBalance?: number }

export const cpuCredits: readonly Shape[] = [
	shape('cpu-credits earn', 'type? vcpus baselinePercent', ({ vcpus, baselinePercent }: { vcpus: number; baselinePercent: number }) => earning({ vcpu: vcpus, baselinePercent })),
	shape('cpu-credits earn', 'type', ({ type }: { type: string }) => ({ ...earning(figuresOf(type)), vcpus: figuresOf(type).vcpu, baselinePercent: figuresOf(type).baselinePercent })),
	shape('cpu-credits earn', 'type cpuPercent hours', ({ type, cpuPercent, hours }: { type: string; cpuPercent: number; hours: number }) => {
		const figures = figuresOf(type);
		return {
			earned: creditsPerHour(figures) * hours, spent: creditsSpent(figures.vcpu, cpuPercent, hours * 60),
			accrued: runStandard({ earned: 0, launch: 0 }, figures, cpuPercent, hours).earned,
		};
	}),
	shape('cpu-credits earn', 'vcpus utilizationPercent minutes',
		(given: { vcpus: number; utilizationPercent: number; minutes: number }) => ({ credits: creditsSpent(given.vcpus, given.utilizationPercent, given.minutes) })),
	shape('cpu-credits standard', 'type mode? periods launchCredits? startBalance?', ({ type, mode, periods, launchCredits, startBalance }: StandardGiven) => {
		const figures = figuresOf(type);
		let balance: CreditBalance = { earned: startBalance ?? 0, launch: launchCredits ?? startCredits(type, renamed<CreditMode>({ standard: 'standard' }, mode ?? 'standard')) };
		return { balanceAfter: knowing(periods, 'hours cpu cpuWanted').map(({ hours, cpu, cpuWanted }) => {
			balance = runStandard(balance, figures, cpu ?? cpuWanted!, hours);
			return balance.earned + balance.launch;
		}) };
	}),
	shape('cpu-credits standard', 'type mode? idleHours', ({ type, mode, idleHours }: { type: string; mode?: string; idleHours: number }) => {
		const { earned, launch } = runStandard({ earned: 0, launch: startCredits(type, renamed(modes, mode ?? 'standard')) }, figuresOf(type), 0, idleHours);
		return { balance: earned + launch };
	}),
	shape('cpu-credits standard', 'type mode?', ({ type, mode }: { type: string; mode?: string }) => ({ launchCredits: startCredits(type, renamed(modes, mode ?? 'standard')) })),
	shape('cpu-credits standard', 'type event stoppedDays? balance?', ({ type, event, stoppedDays, balance }: { type: string; event: string; stoppedDays?: number; balance?: number }) => {
		const family = instanceTypeOf(type).family;
		const { earned, launch } = renamed({ stop: balanceAfterStop }, event)({ earned: balance ?? 0, launch: 0 }, family, figuresOf(type).vcpu, stoppedDays ?? 0);
		return { balanceAfterStart: `${earned} earned + ${launch} launch`, balanceKept: keepsCreditsAfterStop(family, stoppedDays ?? 0) };
	}),
	shape('cpu-credits unlimited', 'type startBalance hours cpu startSurplus?', ({ type, startBalance, hours, cpu, startSurplus }: { type: string; startBalance: number; hours: number; cpu: number; startSurplus?: number }) => {
		const run = runUnlimited({ earned: startBalance, surplus: startSurplus ?? 0 }, figuresOf(type), cpu, hours);
		return { netSpend: run.netSpend, surplusSpent: run.surplusSpent, surplusBalance: run.surplus, chargedCredits: run.charged, balance: run.earned };
	}),
	shape('cpu-credits unlimited', 'type? surplusCreditsCharged ratePerVcpuHour?',
		({ type, surplusCreditsCharged, ratePerVcpuHour }: { type?: string; surplusCreditsCharged: number; ratePerVcpuHour?: number }) => ({ ...surplusCharge(surplusCreditsCharged, ratePerVcpuHour ?? surplusRateOf(type)) })),
	breakEven('t'),
	breakEven('type'),
	shape('cpu-credits unlimited', 'type averageCpu hours?', ({ type, averageCpu }: { type: string; averageCpu: number }) => ({ extraPercentBilled: percentBilledOnTop(figuresOf(type), averageCpu) })),
	shape('cpu-credits unlimited', 'type tenancy?', ({ type, tenancy }: { type: string; tenancy?: string }) => {
		const { family, burstable } = instanceTypeOf(type);
		const mode = defaultCreditMode(family, burstable?.unlimitedByDefault ?? false, renamed<'default' | 'dedicated' | 'host'>({ default: 'default', dedicated: 'dedicated', host: 'host' }, tenancy ?? 'default'));
		return { defaultMode: mode, unlimitedByDefault: mode === 'unlimited', launchCredits: startCredits(type, 'unlimited') };
	}),
	shape('cpu-credits unlimited', 'switch type? surplusBalance balance?', (given: { switch: string; surplusBalance: number; balance?: number }) => ({
		chargedNow: renamed({ 'unlimited->standard': chargedAtEnd }, given.switch)({ surplus: given.surplusBalance }), balance: given.balance,
	})),
	shape('cpu-credits unlimited', 'event type? surplusBalance',
		(given: { event: string; surplusBalance: number }) => ({ chargedNow: renamed({ stop: chargedAtEnd, terminate: chargedAtEnd }, given.event)({ surplus: given.surplusBalance }) })),
	shape('cpu-credits unlimited', 'switch type? launchCredits? earned', (given: { switch: string; launchCredits?: number; earned: number }) => ({
		balance: renamed({ 'standard->unlimited': switchToUnlimited }, given.switch)({ earned: given.earned, launch: given.launchCredits ?? 0 }).earned,
	})),
];

const modes: Readonly<Record<string, CreditMode>> = { standard: 'standard', unlimited: 'unlimited' };

function breakEven(typeKey: string): Shape {
	return shape('cpu-credits unlimited', `${typeKey} vcpus t3Price m5Price baseline surplusRate`, (given: { vcpus: number; t3Price: number; m5Price: number; baseline: number; surplusRate: number }) => ({
		breakevenPercent: breakEvenPercent({ vcpu: given.vcpus, baselinePercent: given.baseline }, { burstableUsdPerHour: given.t3Price, otherUsdPerHour: given.m5Price, surplusUsdPerVcpuHour: given.surplusRate }),
	}));
}

function earning(figures: BurstableFigures): Answer {
	return { creditsPerHour: creditsPerHour(figures), accrualLimit: accrualLimit(figures) };
}

function startCredits(type: string, mode: CreditMode): number {
	return launchCreditsOf(instanceTypeOf(type).family, figuresOf(type).vcpu, mode);
}

function figuresOf(name: string): BurstableFigures {
	const { burstable, vcpu } = instanceTypeOf(name);
	if (burstable === null || vcpu === null) { throw new UnknownShapeError(`the burstable type “${name}”`); }
	return { vcpu, baselinePercent: burstable.baselinePercentPerVcpu };
}

function instanceTypeOf(name: string): InstanceType {
	const type = loadFacts().instanceType(name);
	if (type === undefined) { throw new UnknownShapeError(`the instance type “${name}”`); }
	return type;
}

function surplusRateOf(type: string | undefined): number {
	if (type === undefined || instanceTypeOf(type).family !== surplusPrice.family) { throw new UnknownShapeError('a price of surplus credits that no source tells'); }
	return surplusPrice.usdPerVcpuHour;
}
