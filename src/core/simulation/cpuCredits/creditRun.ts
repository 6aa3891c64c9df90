/**
 * CPU credits of burstable instances during a run (facts/aws-behaviour.md 6): every minute each account earns, and pays for the CPU of that
 * minute. In standard mode an instance without credits is held to its baseline; in unlimited mode it goes on with surplus credits, which
 * are charged where later earning does not pay them back.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html
 * Departs from AWS: accounts are kept by the minute, so that an instance is held, or ends, up to a minute after its last credit; it is
 * freed when it has saved enough for a minute of full use beyond what it earns in it; booting takes no CPU; surplus that is neither paid
 * back nor charged at the end of the run is not counted.
 */
import { settle, type Run } from '../run';
import type { SimulatedInstance } from '../group/simulatedInstance';
import { busySecondsOf } from '../monitoring/busyMeter';
import type { BurstableModel } from '../scenario/launchModel';
import type { CreditAccount } from './creditAccount';
import { accrualLimit, creditsPerHour, creditsSpent, type BurstableFigures } from './earning';
import { keepsCreditsAfterStop, runStandard } from './standardMode';
import { chargedAtEnd, runUnlimited, surplusCharge } from './unlimitedMode';

export interface CreditRun {
	/** Credits of an instance in service, earned and launch credits together, on average; `null` without a burstable one. */
	averageBalance(): number | null;
	/** USD of all surplus that is charged up to now; `null` where its price is unknown. */
	surplusUsd(): number | null;
}

const minuteSeconds = 60;
const hourSeconds = 3600;

/** Less is the noise of binary fractions. */
const leastCredits = 1e-9;

export function createCredits(run: Run): CreditRun {
	if (run.options.every(({ model }) => model.burstable === null)) { return { averageBalance: () => null, surplusUsd: () => 0 }; }
	const { engine, fleet } = run;
	const telling = createTelling(run);
	const charges = createCharges(run);

	const tick = engine.on((minute) => {
		run.load.advanceTo(engine.now());
		let hasChanged = false;
		for (const instance of fleet.alive) {
			const { burstable, vcpu } = instance.option.model;
			if (burstable === null) { continue; }
			const account = accountOf(instance, burstable);
			if (instance.state === 'Warmed:Stopped' || instance.state === 'Warmed:Hibernated') {
				closeForStop(run, instance, burstable, account);
				continue;
			}
			keep(run, instance, burstable, account);
			const speed = speedOf(instance.cpuSpeed, burstable, vcpu, account);
			if (speed !== instance.cpuSpeed) {
				fleet.unsettle(instance);
				instance.cpuSpeed = speed;
				hasChanged = true;
			}
			telling.look(instance, burstable, account);
		}
		telling.tell();
		if (hasChanged) { settle(run); }
		engine.schedule((minute + 1) * minuteSeconds, tick, minute + 1);
	});
	for (const instance of fleet.alive) {
		if (instance.option.model.burstable !== null) { accountOf(instance, instance.option.model.burstable); }
	}
	engine.schedule(minuteSeconds, tick, 1);

	return {
		surplusUsd: charges.usd,
		averageBalance() {
			let count = 0;
			let credits = 0;
			for (const { state, credits: account } of fleet.alive) {
				if (account === null || state !== 'InService') { continue; }
				count++;
				credits += balanceOf(account);
			}
			return count === 0 ? null : credits / count;
		},
	};
}

/** Its account, opened at its launch: one of the beginning has what the scenario gives it, a new one its launch credits. */
function accountOf(instance: SimulatedInstance, burstable: BurstableModel): CreditAccount {
	if (instance.credits !== null) { return instance.credits; }
	const isOld = instance.inServiceSeconds === -Infinity;
	const earned = isOld ? Math.min(burstable.initialCredits, accrualLimit(figuresOf(instance, burstable))) : 0;
	const launch = isOld ? 0 : burstable.launchCredits;
	instance.credits = { earned, launch, surplus: 0, charged: 0, busySeconds: 0, atSeconds: Math.max(0, instance.launchSeconds), hasToldEmpty: false };
	return instance.credits;
}

/** Brings an account up to now. */
function keep(run: Run, instance: SimulatedInstance, burstable: BurstableModel, account: CreditAccount): void {
	const seconds = run.engine.now() - account.atSeconds;
	if (seconds <= 0) { return; }
	const busySeconds = busySecondsOf(run, instance);
	const percent = Math.min(100, Math.max(0, (busySeconds - account.busySeconds) / seconds * 100));
	const figures = figuresOf(instance, burstable);
	if (burstable.creditMode === 'standard') {
		const { earned, launch } = runStandard(account, figures, percent, seconds / hourSeconds);
		account.earned = earned;
		account.launch = launch;
	} else {
		const { earned, surplus, charged } = runUnlimited(account, figures, percent, seconds / hourSeconds);
		account.earned = earned;
		account.surplus = surplus;
		account.charged += charged;
	}
	account.busySeconds = busySeconds;
	account.atSeconds = run.engine.now();
}

/** A stop charges what is left of the surplus; T2 loses its credits, and has launch credits again at its next start. */
function closeForStop(run: Run, instance: SimulatedInstance, burstable: BurstableModel, account: CreditAccount): void {
	const [family = ''] = instance.option.model.instanceType.split('.');
	account.charged += chargedAtEnd(account);
	account.surplus = 0;
	account.earned = keepsCreditsAfterStop(family, 0) ? account.earned : 0;
	account.launch = burstable.launchCredits;
	account.busySeconds = busySecondsOf(run, instance);
	account.atSeconds = run.engine.now();
}

/** Share of its CPU that an instance has in the next minute. */
function speedOf(speed: number, burstable: BurstableModel, vcpu: number, account: CreditAccount): number {
	if (burstable.creditMode === 'unlimited') { return 1; }
	if (balanceOf(account) <= leastCredits) { return burstable.baselinePercent / 100; }
	const fullMinute = creditsSpent(vcpu, 100 - burstable.baselinePercent, 1);
	return balanceOf(account) >= fullMinute ? 1 : speed;
}

function balanceOf({ earned, launch }: CreditAccount): number {
	return earned + launch;
}

function figuresOf({ option }: SimulatedInstance, { baselinePercent }: BurstableModel): BurstableFigures {
	return { vcpu: option.model.vcpu, baselinePercent };
}

/** What all instances are charged; those that have ended are charged the rest of their surplus. */
function createCharges({ fleet }: Run): { usd(): number | null } {
	let endedUsd: number | null = 0;
	let ended = 0;

	function chargeOf({ option: { model }, credits, terminatedSeconds }: SimulatedInstance): number | null {
		if (credits === null || model.burstable?.creditMode !== 'unlimited') { return 0; }
		const charged = credits.charged + (terminatedSeconds === null ? 0 : chargedAtEnd(credits));
		const { surplusUsdPerVcpuHour } = model.burstable;
		if (charged === 0) { return 0; }
		return surplusUsdPerVcpuHour === null ? null : surplusCharge(charged, surplusUsdPerVcpuHour).chargeUsd;
	}

	return {
		usd() {
			while (ended < fleet.ended.length) { endedUsd = plus(endedUsd, chargeOf(fleet.ended[ended++]!)); }
			return fleet.alive.reduce((usd, instance) => plus(usd, chargeOf(instance)), endedUsd);
		},
	};
}

function plus(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : a + b;
}

/** Tells once of each instance that it ran out, and again when it has earned for an hour since. */
function createTelling(run: Run): { look(instance: SimulatedInstance, burstable: BurstableModel, account: CreditAccount): void; tell(): void } {
	const empty = new Map<BurstableModel, number>();
	let recovered = 0;
	let emptyId: number | null = null;
	return {
		look(instance, burstable, account) {
			if (account.hasToldEmpty) {
				if (balanceOf(account) < creditsPerHour(figuresOf(instance, burstable))) { return; }
				account.hasToldEmpty = false;
				recovered++;
			} else if (burstable.creditMode === 'standard' ? instance.cpuSpeed < 1 : account.surplus > leastCredits) {
				account.hasToldEmpty = true;
				empty.set(burstable, (empty.get(burstable) ?? 0) + 1);
			}
		},
		tell() {
			for (const [{ creditMode, baselinePercent }, count] of empty) { emptyId = run.log.record(null, { kind: 'credits-empty', count, creditMode, baselinePercent }); }
			if (recovered > 0) { run.log.record(emptyId, { kind: 'credits-recovered', count: recovered }); }
			empty.clear();
			recovered = 0;
		},
	};
}
