/**
 * Launches go wrong: new instances boot slowly, or a new version of the launch template is bad, so that its instances never answer
 * (facts/aws-behaviour.md 1.16). Running instances are not touched, only what is launched meanwhile.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-templates.html
 * Departs from AWS: the group is taken to launch `$Latest`, so that a new version counts at once; the fault ends with a further version that is
 * as good as the one before it, unless an instance refresh has rolled back meanwhile.
 */
import type { Run } from '../run';
import { beginAccount, onFaults } from './faultEvents';

export function createSlowBoots(run: Run): void {
	const inForce = new Map<number, { readonly factor: number; readonly id: number }>();
	const bootSeconds = (): number => run.templateVersions.at(-1)!.bootSeconds * run.bootFactor;
	const update = (): void => { run.bootFactor = [...inForce.values()].reduce((product, { factor }) => product * factor, 1); };

	onFaults(run, 'slow-boot', {
		begin(fault, index) {
			beginAccount(run, fault, index, 0);
			const { factor } = fault;
			inForce.set(index, { factor, id: 0 });
			update();
			inForce.set(index, { factor, id: run.log.record(null, { kind: 'slow-boot', factor, bootSeconds: bootSeconds() }) });
		},
		end(_, index) {
			const { id } = inForce.get(index)!;
			inForce.delete(index);
			update();
			run.log.record(id, { kind: 'slow-boot-ended', bootSeconds: bootSeconds() });
		},
	});
}

export function createBadTemplateVersions(run: Run): void {
	const { templateVersions } = run;
	const inForce = new Map<number, number>();

	onFaults(run, 'bad-launch-template-version', {
		begin(fault, index) {
			beginAccount(run, fault, index, 0);
			const id = run.log.record(null, { kind: 'bad-template-version', version: templateVersions.length + 1 });
			templateVersions.push({ ...templateVersions.at(-1)!, isHealthy: false, causeId: id });
			inForce.set(index, id);
		},
		end(_, index) {
			const causeId = inForce.get(index)!;
			inForce.delete(index);
			const latest = templateVersions.at(-1)!;
			if (inForce.size > 0 || latest.isHealthy) { return; }
			const id = run.log.record(causeId, { kind: 'good-template-version', version: templateVersions.length + 1 });
			templateVersions.push({ ...latest, isHealthy: true, causeId: id });
		},
	});
}
