/** The constructs that are understood, by their symbols. */
import { applicationScaling } from './constructs/applicationScaling';
import { autoScaling } from './constructs/autoScaling';
import { cloudformationTypeOf, synthesizeAsWritten } from './constructs/cfn';
import { clusters } from './constructs/clusters';
import { databases } from './constructs/databases';
import { functions } from './constructs/functions';
import { launch } from './constructs/launch';
import { loadBalancing } from './constructs/loadBalancing';
import { network } from './constructs/network';
import { queue } from './constructs/queue';
import { scaling } from './constructs/scaling';
import { taskServices } from './constructs/taskServices';
import { tasks } from './constructs/tasks';
import type { Service, Synthesize } from './synth';
import type { KindTable } from './world';

/** Things that hold others and say where they are deployed. */
const frame: Service = { kinds: { 'core.Stack': {}, 'core.Stage': {} } };

const services: readonly Service[] = [frame, applicationScaling, autoScaling, clusters, databases, functions, launch, loadBalancing, network, queue, scaling, tasks, taskServices];
const kinds: ReadonlyMap<string, { readonly kind?: string; readonly synthesize?: Synthesize }> = new Map(services.flatMap((service) => Object.entries(service.kinds)));
const members: ReadonlyMap<string, { readonly kind: string; readonly suffix: string }> = new Map(services.flatMap((service) => Object.entries(service.members ?? {})));

export const kindTable: KindTable = {
	kindOf(symbol) {
		const known = kinds.get(symbol);
		return known === undefined ? cloudformationTypeOf(symbol) && symbol : known.kind ?? symbol;
	},
	memberOf: (kind, name) => members.get(`${kind}.${name}`),
};

export function synthesizerOf(symbol: string): Synthesize | undefined {
	return kinds.has(symbol) ? kinds.get(symbol)?.synthesize : cloudformationTypeOf(symbol) && synthesizeAsWritten;
}
