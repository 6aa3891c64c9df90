/**
 * Property tests draw the same examples each time, so that what passes once passes everywhere. `COMPUTE_LAB_SEED=random` draws others;
 * a failure then prints its seed, which can be given instead.
 */
import fc from 'fast-check';

const fixedSeed = 20261122;
const wanted = process.env['COMPUTE_LAB_SEED'];

if (wanted !== 'random') { fc.configureGlobal({ seed: wanted === undefined ? fixedSeed : Number(wanted) }); }
