/** How a group replaces instances and gets back into balance. */

export type ReplacementActivity =
	/** The group marks instances unhealthy and replaces them. */
	| { readonly kind: 'replace-unhealthy'; readonly by: 'EC2' | 'ELB'; readonly count: number; readonly zones: readonly string[]; readonly duringBoot: boolean }
	| { readonly kind: 'rebalance'; readonly zone: string };
