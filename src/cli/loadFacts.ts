/** The facts, packed into the command line's one file. Imported only where they are needed. */
import enums from '../core/facts/data/enums.json';
import instanceTypeDetails from '../core/facts/data/instanceTypeDetails.json';
import instanceTypes from '../core/facts/data/instanceTypes.json';
import prices from '../core/facts/data/prices.json';
import settings from '../core/facts/data/settings.json';
import spotInterruptions from '../core/facts/data/spotInterruptions.json';
import volumeTypes from '../core/facts/data/volumeTypes.json';
import { createFacts } from '../core/facts/createFacts';
import type { Facts } from '../core/facts/facts';

export function loadFacts(): Facts {
	return createFacts({ enums, instanceTypeDetails, instanceTypes, prices, settings, spotInterruptions, volumeTypes });
}
