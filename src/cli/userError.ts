/** A reason to stop that the reader can mend. */
import type { Localized } from '../core/model/localized';

/** Carries a sentence to show; ends the run with exit code 2. */
export class UserError extends Error {
	constructor(readonly sentence: Localized) {
		super(sentence.en);
	}
}
