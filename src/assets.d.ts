/** What bundles may import besides code; esbuild.js says how each is packed. */
declare module '*.wasm' {
	const bytes: Uint8Array;
	export default bytes;
}

declare module '*.json' {
	const data: unknown;
	export default data;
}
