/** JSON for people and programs: indented, with a series of numbers on one line. */

export function formatJson(value: object): string {
	const indented = JSON.stringify(value, undefined, '\t');
	// Line breaks stand only between values: within a string they are escaped.
	return indented.replace(/\[\n\t+(?:-?[\d.eE+-]+,?\n\t+)+\]/g, (numbers) => numbers.replace(/\n\t+/g, '').replaceAll(',', ', '));
}
