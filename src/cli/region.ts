/** The Region that prices are asked for. */
import { localize } from '../core/model/localized';
import { stopText } from './text';
import { UserError } from './userError';

/** Used where no `--region` is given. */
const usualRegion = 'us-east-1';

/** @throws UserError if it has not the shape of a Region's name; whether there is a price for it is another question */
export function chooseRegion(asked: string | undefined): string {
	if (asked === undefined) { return usualRegion; }
	if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(asked)) { throw new UserError(localize(stopText.badRegion, { name: asked })); }
	return asked;
}
