/** `npm run bench`: prints each measurement with its budget. It fails nothing: time differs by machine. */
import { measureCore } from './core';

for (const { name, value, unit, budget } of measureCore()) {
	const limit = budget === undefined ? '' : `  budget ${budget}${value > budget ? '  OVER' : ''}`;
	console.log(`${name.padEnd(40)} ${value.toFixed(1).padStart(8)} ${unit}${limit}`);
}
