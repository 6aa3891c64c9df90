/** Measures what an editor asks for at every movement: hover, completion and inlay hints in a file of 10,000 lines. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { createFacts, factsFiles } from '../../src/core/facts/createFacts';
import type { FactsData } from '../../src/core/facts/createFacts';
import type { Facts } from '../../src/core/facts/facts';
import { plainPath, settingAt } from '../../src/core/model/settings';
import { isKnown } from '../../src/core/model/value';
import { candidatesFor } from '../../src/explanations/completion/completion';
import { inlayHints } from '../../src/explanations/inlayHints';
import { explainInstanceType, instanceTypeDocumentation, renderInstanceTypeMarkdown } from '../../src/explanations/instanceType';
import { explainSetting, renderSettingMarkdown } from '../../src/explanations/settings/explainSetting';
import type { ModuleReading } from '../../src/languages/language';
import { valuePlaceAt } from '../../src/languages/valuePlace';
import { createWorkspaceIndex } from '../../src/languages/workspaceIndex';
import { loadParsers } from '../support/parsers';
import type { Measurement } from './measure';
import { time } from './measure';

const root = path.join(__dirname, '../..');
const groupCount = 345;
const file = 'main.tf';
const region = 'us-east-1';

export async function measureEditor(): Promise<readonly Measurement[]> {
	const text = manyGroups(groupCount);
	const lines = text.split('\n');
	const facts = loadFacts();
	const index = createWorkspaceIndex(await loadParsers());
	index.setFile(file, text);
	const reading = index.readingFor(file);
	if (reading === undefined) { throw new Error('The file is of no language.'); }
	const settings = lines.flatMap((line, number) => (/^\s+\w+\s*= /.test(line) ? [{ line: number, character: line.indexOf('= ') + 3 }] : []));
	let next = 0;
	const position = (): { readonly line: number; readonly character: number } => settings[(next += 7919) % settings.length] ?? { line: 0, character: 0 };
	return [
		p95(`hover, ${lines.length.toLocaleString('en-US')} lines`, 500, 5, () => { hover(reading, lines, position(), facts); }),
		p95('completion of an instance type, 1,400 names', 200, 5, () => { complete(lines, facts); }),
		{ name: 'completion, the list for the first time', timing: time(9, () => { candidatesFor(place('m5.xlarge'), { facts: loadFacts(), region, resembles: undefined }); }), budgetMs: undefined, note: 'facts unpacked too' },
		{ name: 'inlay hints of the whole file', timing: time(15, () => { inlayHints(reading.resources, file, { facts, region }); }), budgetMs: undefined, note: '' },
	];
}

/** The 95th percentile of many single calls stands for the timing that the budget is held to. */
function p95(name: string, count: number, budgetMs: number, run: () => void): Measurement {
	for (let warm = 0; warm < count / 5; warm++) { run(); }
	const durations = Array.from({ length: count }, () => {
		const begin = performance.now();
		run();
		return performance.now() - begin;
	}).sort((a, b) => a - b);
	const at = (share: number): number => durations[Math.min(count - 1, Math.floor(count * share))] ?? 0;
	return { name, timing: { minMs: at(0.95), medianMs: at(0.5) }, budgetMs, note: 'the first figure is the 95th percentile' };
}

function hover({ resources }: ModuleReading, lines: readonly string[], position: { readonly line: number; readonly character: number }, facts: Facts): void {
	const setting = settingAt(resources, file, position, (line) => lines[line] ?? '');
	if (setting === undefined) { return; }
	if (plainPath(setting.path).endsWith('instanceType') && isKnown(setting.value)) {
		renderInstanceTypeMarkdown(explainInstanceType(String(setting.value.value), { facts, region }), 'en', { documentation: instanceTypeDocumentation });
		return;
	}
	const explanation = explainSetting(setting, { resources, facts, region });
	if (explanation !== undefined) { renderSettingMarkdown(explanation, 'en', {}); }
}

function complete(lines: readonly string[], facts: Facts): void {
	const line = lines.findIndex((text) => text.includes('instance_type'));
	const found = valuePlaceAt({ count: lines.length, at: (number) => lines[number] ?? '' }, { line, character: (lines[line] ?? '').indexOf('"') + 3 }, 'hcl');
	if (found === undefined) { throw new Error('There is nothing to complete.'); }
	candidatesFor(found, { facts, region, resembles: undefined });
}

function place(written: string): Parameters<typeof candidatesFor>[0] {
	return { key: 'instance_type', written, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, needsQuotes: false, owner: 'aws_instance', neighbours: new Map() };
}

/** 29 lines a group: the group, its template and its policy. */
export function manyGroups(count: number): string {
	return Array.from({ length: count }, (_, number) => `resource "aws_autoscaling_group" "web_${number}" {
  min_size                  = ${number % 4}
  max_size                  = ${number % 4 + 8}
  health_check_type         = "ELB"
  health_check_grace_period = ${60 + number % 300}
  availability_zones        = ["us-east-1a", "us-east-1b"]
  launch_template { id = aws_launch_template.web_${number}.id }
}
resource "aws_launch_template" "web_${number}" {
  instance_type = "${['m5.xlarge', 't3.micro', 'c7g.large'][number % 3]}"
  image_id      = "ami-0123456789abcdef0"
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_type = "gp3"
      volume_size = ${20 + number}
      iops        = 3000
    }
  }
}
resource "aws_autoscaling_policy" "web_${number}" {
  autoscaling_group_name = aws_autoscaling_group.web_${number}.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification { predefined_metric_type = "ASGAverageCPUUtilization" }
    target_value = ${40 + number % 40}
  }
}
`).join('\n');
}

export function loadFacts(): Facts {
	const read = (name: string): unknown => JSON.parse(readFileSync(path.join(root, 'src/core/facts/data', `${name}.json`), 'utf8'));
	return createFacts(Object.fromEntries(factsFiles.map((name) => [name, read(name)])) as FactsData);
}
