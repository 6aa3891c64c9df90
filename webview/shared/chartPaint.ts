/** Fillings of a chart: tints and hatches as canvas patterns, so that any colour VS Code hands out works, with or without alpha. */
import type { Pattern } from './chartSpec';
import type { Palette } from './theme';

/** Side of the repeated tile, CSS pixels. */
const tilePixels = 8;

/** How strong the ground of a filling is, by pattern, without high contrast and with it. */
const groundAlpha: Readonly<Record<Pattern, readonly [number, number]>> = {
	'solid': [0.3, 0.18],
	'hatched': [0.18, 0],
	'hatched-back': [0.18, 0],
	'outline': [0.08, 0],
};

/** A filling in `colour`; the lines of a hatch touch at the tile's edges. */
export function createFilling(colour: string, pattern: Pattern, palette: Palette): CanvasPattern | string {
	const ratio = window.devicePixelRatio || 1;
	const tile = document.createElement('canvas');
	tile.width = tile.height = Math.round(tilePixels * ratio);
	const context = tile.getContext('2d');
	if (context === null) { return 'transparent'; }
	const [normal, highContrast] = groundAlpha[pattern];
	context.fillStyle = context.strokeStyle = colour;
	context.globalAlpha = palette.highContrast ? highContrast : normal;
	context.fillRect(0, 0, tile.width, tile.height);
	context.globalAlpha = 1;
	context.lineWidth = 1.5 * ratio;
	if (pattern === 'outline') { cross(context, tile.width); }
	if (pattern === 'hatched' || pattern === 'hatched-back') { hatch(context, tile.width, pattern === 'hatched-back'); }
	return context.createPattern(tile, 'repeat') ?? 'transparent';
}

/** A small ×, the mark of what is lost. */
function cross(context: CanvasRenderingContext2D, side: number): void {
	const [low, high] = [side * 0.3, side * 0.7];
	context.lineWidth = side / 10;
	context.beginPath();
	context.moveTo(low, low);
	context.lineTo(high, high);
	context.moveTo(low, high);
	context.lineTo(high, low);
	context.stroke();
}

/** One diagonal, and its two neighbours for the corners. */
function hatch(context: CanvasRenderingContext2D, side: number, back: boolean): void {
	for (const shift of [-side, 0, side]) {
		context.beginPath();
		context.moveTo(shift, back ? 0 : side);
		context.lineTo(shift + side, back ? side : 0);
		context.stroke();
	}
}
