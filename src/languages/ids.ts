/** Ids of resources in languages whose texts have none that are unique. */

/** Gives the ids that resources ask for; the same one twice gets a number. */
export function createIds(): (wanted: string) => string {
	const used = new Map<string, number>();
	return (wanted) => {
		const count = (used.get(wanted) ?? 0) + 1;
		used.set(wanted, count);
		return count === 1 ? wanted : `${wanted} #${count}`;
	};
}
