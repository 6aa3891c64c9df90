/** Cases of CPU credits, in the words of the product. */
import { accrualLimit, creditsPerHour, creditsSpent, type BurstableFigures } from '../../../src/core/simulation/cpuCredits/earning';
import { balanceAfterStop, keepsCreditsAfterStop, launchCreditsOf, runStandard, type CreditBalance } from '../../../src/core/simulation/cpuCredits/standardMode';
import { breakEvenPercent, chargedAtEnd, percentBilledOnTop, runUnlimited, surplusCharge, switchToUnlimited } from '../../../src/core/simulation/cpuCredits/unlimitedMode';
import { loadFacts } from '../../support/facts';
import { UnknownShapeError, renamed, shape, type Answer, type Shape } from './shape';

interface Period { readonly hours: number; readonly cpu?: number; readonly cpuWanted?: number }
interface StandardGiven { readonly type: string; readonly periods: readonly Period[]; readonly launchCredits?: number; readonly startBalance?: number }

export const cpuCredits: readonly Shape[] = [
	shape('cpu-credits earn', 'type? vcpus baselinePercent', ({ vcpus, baselinePercent }: { vcpus: number; baselinePercent: number }) => earning({ vcpu: vcpus, baselinePercent })),
	shape('cpu-credits earn', 'type', ({ type }: { type: string }) => earning(figuresOf(type))),
	shape('cpu-credits earn', 'type cpuPercent hours', ({ type, cpuPercent, hours }: { type: string; cpuPercent: number; hours: number }) => {
		const figures = figuresOf(type);
		return {
			earned: creditsPerHour(figures) * hours, spent: creditsSpent(figures.vcpu, cpuPercent, hours * 60),
			accrued: runStandard({ earned: 0, launch: 0 }, figures, cpuPercent, hours).earned,
		};
	}),
	shape('cpu-credits earn', 'vcpus utilizationPercent minutes',
		(given: { vcpus: number; utilizationPercent: number; minutes: number }) => ({ credits: creditsSpent(given.vcpus, given.utilizationPercent, given.minutes) })),
	shape('cpu-credits standard', 'type mode? periods launchCredits? startBalance?', ({ type, periods, launchCredits, startBalance }: StandardGiven) => {
		const figures = figuresOf(type);
		let balance: CreditBalance = { earned: startBalance ?? 0, launch: launchCredits ?? launchCreditsOf(familyOf(type), figures.vcpu) };
		return { balanceAfter: periods.map(({ hours, cpu, cpuWanted }) => {
			balance = runStandard(balance, figures, cpu ?? cpuWanted!, hours);
			return balance.earned + balance.launch;
		}) };
	}),
	shape('cpu-credits standard', 'type idleHours', ({ type, idleHours }: { type: string; idleHours: number }) => {
		const figures = figuresOf(type);
		const { earned, launch } = runStandard({ earned: 0, launch: launchCreditsOf(familyOf(type), figures.vcpu) }, figures, 0, idleHours);
		return { balance: earned + launch };
	}),
	shape('cpu-credits standard', 'type', ({ type }: { type: string }) => ({ launchCredits: launchCreditsOf(familyOf(type), figuresOf(type).vcpu) })),
	shape('cpu-credits standard', 'type event', ({ type, event }: { type: string; event: string }) => {
		const { earned, launch } = renamed({ stop: balanceAfterStop }, event)({ earned: 0, launch: 0 }, familyOf(type), figuresOf(type).vcpu, 0);
		return { balanceAfterStart: `${earned} earned + ${launch} launch` };
	}),
	shape('cpu-credits standard', 'type event stoppedDays',
		({ type, event, stoppedDays }: { type: string; event: string; stoppedDays: number }) => ({ balanceKept: renamed({ stop: keepsCreditsAfterStop }, event)(familyOf(type), stoppedDays) })),
	shape('cpu-credits unlimited', 'type startBalance hours cpu startSurplus?', ({ type, startBalance, hours, cpu, startSurplus }: { type: string; startBalance: number; hours: number; cpu: number; startSurplus?: number }) => {
		const run = runUnlimited({ earned: startBalance, surplus: startSurplus ?? 0 }, figuresOf(type), cpu, hours);
		return { netSpend: run.netSpend, surplusSpent: run.surplusSpent, surplusBalance: run.surplus, chargedCredits: run.charged, balance: run.earned };
	}),
	shape('cpu-credits unlimited', 'type? surplusCreditsCharged ratePerVcpuHour',
		(given: { surplusCreditsCharged: number; ratePerVcpuHour: number }) => ({ ...surplusCharge(given.surplusCreditsCharged, given.ratePerVcpuHour) })),
	breakEven('t'),
	breakEven('type'),
	shape('cpu-credits unlimited', 'type averageCpu hours?', ({ type, averageCpu }: { type: string; averageCpu: number }) => ({ extraPercentBilled: percentBilledOnTop(figuresOf(type), averageCpu) })),
	shape('cpu-credits unlimited', 'switch type? surplusBalance',
		(given: { switch: string; surplusBalance: number }) => ({ chargedNow: renamed({ 'unlimited->standard': chargedAtEnd }, given.switch)({ surplus: given.surplusBalance }) })),
	shape('cpu-credits unlimited', 'event type? surplusBalance',
		(given: { event: string; surplusBalance: number }) => ({ chargedNow: renamed({ stop: chargedAtEnd, terminate: chargedAtEnd }, given.event)({ surplus: given.surplusBalance }) })),
	shape('cpu-credits unlimited', 'switch type? launchCredits earned', (given: { switch: string; launchCredits: number; earned: number }) => ({
		balance: renamed({ 'standard->unlimited': switchToUnlimited }, given.switch)({ earned: given.earned, launch: given.launchCredits }).earned,
	})),
];

function breakEven(typeKey: string): Shape {
	return shape('cpu-credits unlimited', `${typeKey} vcpus t3Price m5Price baseline surplusRate`, (given: { vcpus: number; t3Price: number; m5Price: number; baseline: number; surplusRate: number }) => ({
		breakevenPercent: breakEvenPercent({ vcpu: given.vcpus, baselinePercent: given.baseline }, { burstableUsdPerHour: given.t3Price, otherUsdPerHour: given.m5Price, surplusUsdPerVcpuHour: given.surplusRate }),
	}));
}

function earning(figures: BurstableFigures): Answer {
	return { creditsPerHour: creditsPerHour(figures), accrualLimit: accrualLimit(figures) };
}

function figuresOf(name: string): BurstableFigures {
	const type = loadFacts().instanceType(name);
	if (type === undefined || type.burstable === null || type.vcpu === null) { throw new UnknownShapeError(`the burstable type “${name}”`); }
	return { vcpu: type.vcpu, baselinePercent: type.burstable.baselinePercentPerVcpu };
}

function familyOf(name: string): string {
	return loadFacts().instanceType(name)?.family ?? '';
}
