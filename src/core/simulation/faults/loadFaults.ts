/**
 * What comes from outside the group: demand that is multiplied, and a dependency of the application, such as a database that fails over,
 * that does not answer (facts/aws-behaviour.md 11, Multi-AZ failover). Every attempt at a request fails meanwhile; health checks fail too
 * if they ask for the dependency, and then the load balancer and the group hold healthy instances to be broken.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html
 * Departs from AWS: a dependency is away as a whole or not at all.
 */
import type { Run } from '../run';
import { beginAccount, onFaults } from './faultEvents';

export function createTrafficSpikes(run: Run): void {
	const { load, log } = run;
	const inForce = new Map<number, { readonly factor: number; readonly id: number }>();
	const update = (): number => {
		const product = [...inForce.values()].reduce((all, { factor }) => all * factor, 1);
		load.setDemandFactor(product);
		return product;
	};

	onFaults(run, 'traffic-spike', {
		begin(fault, index) {
			beginAccount(run, fault, index, 0);
			const { factor } = fault;
			const demandFactor = [...inForce.values()].reduce((all, other) => all * other.factor, 1) * factor;
			inForce.set(index, { factor, id: log.record(null, { kind: 'traffic-spike', factor, demandFactor }) });
			update();
		},
		end(_, index) {
			const { id } = inForce.get(index)!;
			inForce.delete(index);
			log.record(id, { kind: 'traffic-spike-ended', demandFactor: update() });
		},
	});
}

/** What health checks make of it is told in checkAnswers.ts. */
export function createDependencyOutages(run: Run): void {
	const { load, log } = run;
	const inForce = new Map<number, number>();

	function update(): void {
		run.isDependencyDown = inForce.size > 0;
		load.setDependencyDown(run.isDependencyDown);
	}

	onFaults(run, 'dependency-outage', {
		begin(fault, index) {
			beginAccount(run, fault, index, 0);
			inForce.set(index, log.record(null, { kind: 'dependency-down', failsHealthChecks: fault.failsHealthChecks }));
			update();
		},
		end(_, index) {
			const id = inForce.get(index)!;
			inForce.delete(index);
			update();
			if (!run.isDependencyDown) { log.record(id, { kind: 'dependency-up' }); }
		},
	});
}
