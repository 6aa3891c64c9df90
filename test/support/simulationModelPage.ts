/**
 * The page docs/simulation-model.md, from the comments of the simulation's files: what each models, AWS's page, where it departs.
 * Must never know more of a mechanism than its file says.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeSetting } from '../../src/core/simulation/scenario/describeSetting';
import { scenarioShape } from '../../src/core/simulation/scenario/scenarioShape';
import { fillDefaults } from '../../src/core/simulation/scenario/shape';
import { projectFolder } from './vscode/paths';

/** Where the page is, from the project's folder. */
export const pagePath = 'docs/simulation-model.md';

/** Folders of src/core/simulation in the order of the page. */
const areas: readonly { readonly folder: string; readonly title: string; readonly about: string }[] = [
	{ folder: 'load', title: 'Requests', about: 'How demand becomes requests, and what becomes of them.' },
	{ folder: 'loadBalancing', title: 'Load balancers', about: 'Which instances get requests, and how their health is found out.' },
	{ folder: 'group', title: 'The group and its instances', about: 'How capacity is kept, where instances are launched, and which ones end.' },
	{ folder: 'policies', title: 'Scaling policies', about: 'How desired capacity comes to change.' },
	{ folder: 'monitoring', title: 'Metrics and alarms', about: 'What CloudWatch sees, and when.' },
	{ folder: 'faults', title: 'Faults', about: 'What breaks during a run.' },
	{ folder: 'cpuCredits', title: 'CPU credits', about: 'Burstable performance instances.' },
	{ folder: 'ebs', title: 'EBS volumes', about: 'What volumes let through, and what they cost.' },
	{ folder: 'ec2', title: 'EC2 instances', about: 'Billing, purchase options, placement.' },
	{ folder: 'result', title: 'Costs', about: 'What a run adds up to.' },
];

interface Mechanism {
	readonly path: string;
	readonly title: string;
	readonly text: string;
	/** Sections of the specification, `1.4, 2`; empty if none is named. */
	readonly sections: string;
	readonly departures: readonly string[];
	readonly sources: readonly string[];
}

export function simulationModelPage(): string {
	const parts = areas.flatMap(({ folder, title, about }) => [`## ${title}`, about, ...mechanismsIn(folder).map(entryOf)]);
	return `${[introduction, ...parts, '## Assumptions', assumptionIntroduction, assumptionTable()].join('\n\n')}\n`;
}

const introduction = `<!-- Made from the comments in src/core/simulation by \`npm run docs\`; change those, not this page. -->

# What the simulation models, and where it departs from AWS

The simulator follows what AWS documents. This page names, for every mechanism, AWS's page and where the simulation is simpler than AWS, or had to choose because AWS does not say. Numbers in brackets are the sections of the project's specification of AWS behaviour, whose worked examples the tests run (\`test/validation\`). What depends on the application, or is not documented but can be chosen, is an assumption of the scenario: see the end of the page.

The simulation knows one Auto Scaling group, one load balancer with one target group, and one stream of requests that are all alike in kind. It has no network between Availability Zones with a delay of its own, no accounts and quotas, no deployments other than launch template versions.`;

const assumptionIntroduction = 'Settings under `assumptions` of a scenario. Each can be changed in the Simulator panel or in a `*.scenario.json`.';

/** Files that name a page of AWS or a departure. */
function mechanismsIn(folder: string): readonly Mechanism[] {
	const path = join('src/core/simulation', folder);
	return readdirSync(join(projectFolder, path)).filter((name) => name.endsWith('.ts')).sort()
		.map((name) => readMechanism(`${path}/${name}`)).filter(({ departures, sources }) => departures.length > 0 || sources.length > 0);
}

function readMechanism(path: string): Mechanism {
	const comments = [...readFileSync(join(projectFolder, path), 'utf8').matchAll(/\/\*\*(.*?)\*\//gs)].map(([, comment = '']) => paragraphsOf(comment));
	const header = comments[0] ?? [];
	const [text, sections] = withoutSections(forReaders(header.filter((paragraph) => !/^(Source|Departs from AWS|@\w+)/.test(paragraph)).join(' ')));
	const tagged = (tag: string): readonly string[] => [...new Set(comments.flat().flatMap((paragraph) => paragraph.startsWith(tag) ? [paragraph.slice(tag.length).trim()] : []))];
	return {
		path, title: titleOf(path), text, sections, departures: tagged('Departs from AWS:').map(asSentence),
		sources: [...new Set(tagged('Source').flatMap((source) => source.match(/https:\/\/[^\s,;)]+/g) ?? []).map((url) => url.replace(/[.:]+$/, '')))],
	};
}

/** The paragraphs of a comment, each on one line: a tag begins one, what follows on further lines belongs to it. */
function paragraphsOf(comment: string): readonly string[] {
	const paragraphs: string[] = [];
	for (const line of comment.split('\n').map((text) => text.replace(/^\s*\* ?/, '').trim())) {
		const begins = paragraphs.length === 0 || /^(Source\b|Departs from AWS:|@\w+|Throws )/.test(line);
		if (begins) { paragraphs.push(line); } else { paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`.trim()); }
	}
	return paragraphs.filter((paragraph) => paragraph !== '');
}

/** Without what is said to those who change the code. */
function forReaders(text: string): string {
	return text.replace(/ ?Must never [^.]*\./g, '').replace(/ \(\w+\.ts\)/g, '');
}

function withoutSections(text: string): readonly [text: string, sections: string] {
	const found: string[] = [];
	const kept = text.replace(/ ?\((?:facts\/)?aws-behaviour\.md ([^)]*)\)/g, (_, sections: string) => {
		found.push(sections);
		return '';
	});
	return [kept, found.join('; ')];
}

/** `groupMetrics.ts` is about "Group metrics". */
function titleOf(path: string): string {
	const words = basename(path, '.ts').replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(' ');
	const spelled = words.map((word) => abbreviations[word] ?? word).join(' ');
	return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

const abbreviations: Readonly<Record<string, string>> = { alb: 'ALB', hdd: 'HDD', ec2: 'EC2', cpu: 'CPU', ebs: 'EBS', gp2: 'gp2' };

function asSentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function entryOf({ path, title, text, sections, departures, sources }: Mechanism): string {
	const [only] = departures;
	const departing = departures.length < 2 ? only === undefined ? [] : [`**Departs from AWS:** ${only}`] : [['**Departs from AWS:**', '', ...departures.map((departure) => `- ${departure}`)].join('\n')];
	const origin = [...sources.map((url) => `[${nameOf(url)}](${url})`), `\`${path}\``].join(' · ');
	return [`### ${title}`, `${text}${sections === '' ? '' : ` [${sections}]`}`, ...departing, origin].join('\n\n');
}

/** The last part of an address. */
function nameOf(url: string): string {
	return url.replace(/\/$/, '').replace(/^.*\//, '').replace('.html', '');
}

function assumptionTable(): string {
	const { assumptions } = fillDefaults(scenarioShape, {}) as { readonly assumptions: Readonly<Record<string, number | null>> };
	const rows = Object.entries(assumptions).map(([name, value]) => `| \`${name}\` | ${value ?? 'none'} | ${describeSetting(['assumptions', name])?.en ?? ''} |`);
	return ['| assumption | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
