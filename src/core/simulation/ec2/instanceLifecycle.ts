/** What an instance keeps and loses when it is rebooted, stopped, hibernated or ended (facts/aws-behaviour.md 4). */

export type LifecycleAction = 'reboot' | 'stop-start' | 'hibernate-start' | 'terminate';

export interface LifecycleEffect {
	readonly instanceStore: 'kept' | 'lost';
	readonly rootVolume: 'kept' | 'deleted-by-default';
	readonly elasticIp: 'kept' | 'disassociated';
	readonly ram: 'lost' | 'restored-from-root-volume';
	/** The others are `null` of an instance that has ended. */
	readonly privateIpv4: 'kept' | null;
	readonly publicIpv4: 'kept' | 'new' | null;
	readonly ipv6: 'kept' | null;
	readonly host: 'same' | 'usually-new' | null;
}

/** What makes instance store lose its data, or not. */
export type InstanceStoreEvent = 'reboot' | 'stop' | 'hibernate' | 'terminate' | 'disk-failure' | 'type-change';

/** How a volume came to its instance. */
export type VolumeRole = 'root' | 'data-at-launch' | 'data-later';

/**
 * What an action leaves of an instance whose root is an EBS volume.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html
 */
export function lifecycleEffect(action: LifecycleAction): LifecycleEffect {
	switch (action) {
		case 'reboot': return { instanceStore: 'kept', rootVolume: 'kept', elasticIp: 'kept', privateIpv4: 'kept', publicIpv4: 'kept', ipv6: 'kept', ram: 'lost', host: 'same' };
		case 'stop-start': return { ...restarted, ram: 'lost' };
		case 'hibernate-start': return { ...restarted, ram: 'restored-from-root-volume' };
		case 'terminate': return { instanceStore: 'lost', rootVolume: 'deleted-by-default', elasticIp: 'disassociated', privateIpv4: null, publicIpv4: null, ipv6: null, ram: 'lost', host: null };
	}
}

/**
 * Whether an instance can do it: only one with an EBS root volume can stop or hibernate.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html
 */
export function isActionPossible(action: LifecycleAction, root: 'ebs' | 'instance-store'): boolean {
	return root === 'ebs' || action === 'reboot' || action === 'terminate';
}

/**
 * Whether data on instance store survive.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html
 */
export function keepsInstanceStore(event: InstanceStoreEvent): boolean {
	return event === 'reboot';
}

/**
 * Whether a volume goes with its instance: the root volume does, others stay, unless `DeleteOnTermination` says otherwise.
 * @param deleteOnTermination `null` not set
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html
 */
export function isDeletedOnTermination(role: VolumeRole, deleteOnTermination: boolean | null): boolean {
	return deleteOnTermination ?? role === 'root';
}

const restarted = {
	instanceStore: 'lost', rootVolume: 'kept', elasticIp: 'kept', privateIpv4: 'kept', publicIpv4: 'new', ipv6: 'kept', host: 'usually-new',
} as const;
