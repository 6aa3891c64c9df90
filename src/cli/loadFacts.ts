/** The facts, packed into the command line's one file. Imported only where they are needed. */
import instanceTypes from '../core/facts/data/instanceTypes.json';
import prices from '../core/facts/data/prices.json';
import volumeTypes from '../core/facts/data/volumeTypes.json';
import { createFacts } from '../core/facts/createFacts';
import type { Facts } from '../core/facts/facts';

export function loadFacts(): Facts {
	return createFacts({ instanceTypes, prices, volumeTypes });
}
