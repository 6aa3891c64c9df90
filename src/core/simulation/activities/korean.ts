/** Pieces of Korean sentences that several areas use. */

export const zoneList = (zones: readonly string[]): string => `가용 영역 ${zones.join(', ')}`;
