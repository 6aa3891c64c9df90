/** The facts, packed into the command line's one file, with the user's own catalogue laid over them. Imported only where they are needed. */
import enums from '../core/facts/data/enums.json';
import instanceTypeDetails from '../core/facts/data/instanceTypeDetails.json';
import instanceTypes from '../core/facts/data/instanceTypes.json';
import prices from '../core/facts/data/prices.json';
import settings from '../core/facts/data/settings.json';
import spotInterruptions from '../core/facts/data/spotInterruptions.json';
import volumeTypes from '../core/facts/data/volumeTypes.json';
import { withOverride } from '../core/facts/catalogueOverride';
import { createFacts } from '../core/facts/createFacts';
import type { Facts } from '../core/facts/facts';
import { localize } from '../core/model/localized';
import { readText } from './files/readText';
import type { Terminal } from './terminal';
import { faultText, stopText } from './text';
import { UserError } from './userError';

/**
 * @returns the facts; what is wrong in the catalogue that `--catalogue` names is complained about and left out
 * @throws UserError if the catalogue cannot be read or is no JSON
 */
export function loadFacts(terminal: Terminal): Facts {
	const facts = createFacts({ enums, instanceTypeDetails, instanceTypes, prices, settings, spotInterruptions, volumeTypes });
	return terminal.catalogue === undefined ? facts : layOver(facts, terminal.catalogue, terminal);
}

function layOver(facts: Facts, path: string, terminal: Terminal): Facts {
	const { text, fault } = readText(path);
	if (fault !== undefined) { throw new UserError(localize(faultText[fault], { path })); }
	const { facts: overridden, problems } = withOverride(facts, parseJson(text, path));
	for (const problem of problems) { terminal.complain(`${path}: ${problem.path === '' ? '' : `${problem.path}: `}${problem.message[terminal.language]}`); }
	return overridden;
}

function parseJson(text: string, path: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new UserError(localize(stopText.notJson, { name: path }));
	}
}
