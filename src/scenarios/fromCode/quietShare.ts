/** Quiet load of a group as a share of what its desired capacity serves at full CPU. */
export const quietShare = 0.45;
