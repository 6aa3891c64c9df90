/** Where the settings of a panel come from, as its words tell them apart. */
import type { SimulatorSource } from '../../src/protocol/simulator';

export type SourceKind = 'code' | 'file' | 'example';

export function sourceKindOf(source: SimulatorSource): SourceKind {
	if (source.kind === 'code') { return 'code'; }
	return source.file === undefined ? 'example' : 'file';
}
