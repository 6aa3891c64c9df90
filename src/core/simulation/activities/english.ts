/** Pieces of English sentences that several areas use. */
import { formatNumber } from '../../format';

export const instances = (count: number): string => count === 1 ? '1 instance' : `${formatNumber(count)} instances`;
export const zoneList = (zones: readonly string[]): string => zones.length === 1 ? `zone ${zones[0]}` : `zones ${zones.slice(0, -1).join(', ')} and ${zones.at(-1)}`;
