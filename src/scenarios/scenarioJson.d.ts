/** Scenario files are bundled as data; only `parseScenario` knows what they hold. */
declare module '*.scenario.json' {
	const data: unknown;
	export default data;
}
