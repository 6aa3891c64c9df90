/** The grid on which the flow model keeps distributions of time: eight steps to the octave, from a nanosecond to an hour. */

const stepsPerOctave = 8;
const octavesBelowOne = 30;
const octaves = 42;

/** Points of the grid. */
export const gridSize = octaves * stepsPerOctave + 1;

/** Where the point 1 is: a product of two points lies as far behind one of them as the other behind this. */
export const gridIndexOfOne = octavesBelowOne * stepsPerOctave;

let points: Float64Array | undefined;

/** The points in seconds, rising; each is 2^⅛ times the one before. */
export function gridPoints(): Float64Array {
	points ??= createPoints();
	return points;
}

/** The first point that is not below a time; the last one for all that are above it. */
export function gridIndex(seconds: number): number {
	const grid = gridPoints();
	let low = 0;
	let high = gridSize - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (grid[middle]! < seconds) { low = middle + 1; } else { high = middle; }
	}
	return low;
}

/** A cumulative distribution between its points: straight lines over seconds. */
export function cumulativeAt(cumulative: Float64Array, seconds: number): number {
	if (seconds <= 0) { return 0; }
	const grid = gridPoints();
	const index = gridIndex(seconds);
	const below = index === 0 ? 0 : grid[index - 1]!;
	const valueBelow = index === 0 ? 0 : cumulative[index - 1]!;
	const share = Math.min(1, (seconds - below) / (grid[index]! - below));
	return valueBelow + (cumulative[index]! - valueBelow) * share;
}

/** Square roots are exact to the last bit everywhere, other roots are not. */
function createPoints(): Float64Array {
	const step = Math.sqrt(Math.sqrt(Math.sqrt(2)));
	const grid = new Float64Array(gridSize);
	for (let index = 0; index < gridSize; index++) {
		if (index < stepsPerOctave) {
			grid[index] = index === 0 ? 2 ** -octavesBelowOne : grid[index - 1]! * step;
		} else {
			grid[index] = grid[index - stepsPerOctave]! * 2;
		}
	}
	return grid;
}
