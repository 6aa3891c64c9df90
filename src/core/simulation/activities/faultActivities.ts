/** What breaks. */

export type FaultActivity =
	| { readonly kind: 'zone-lost'; readonly zone: string; readonly lostInstances: number; readonly totalInstances: number }
	| { readonly kind: 'zone-recovered'; readonly zone: string };
