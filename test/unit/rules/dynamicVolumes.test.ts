import assert from 'node:assert/strict';
import type { Parsers } from '../../../src/languages/parsers';
import { loadParsers } from '../../support/parsers';
import { applyFix, chosenFix, lintTerraform, only } from './lintText';

describe('ebs-volume-limits in dynamic blocks', () => {
	let parsers: Parsers;
	before(async () => { parsers = await loadParsers(); });

	const template = (volumes: string): string => `variable "volumes" {
  default = ${volumes}
}
resource "aws_launch_template" "t" {
  dynamic "block_device_mappings" {
    for_each = var.volumes
    content {
      ebs {
        volume_type = block_device_mappings.value.type
        volume_size = block_device_mappings.value.size
      }
    }
  }
}
`;

	it('changes the element that is wrong', () => {
		const text = template('[{ type = "st1", size = 125 }, { type = "st1", size = 5 }]');
		const { findings } = lintTerraform(text, parsers, { rules: only('ebs-volume-limits') });
		const [finding] = findings;
		const fix = finding && chosenFix(finding);
		assert.deepStrictEqual([findings.length, fix && applyFix(text, fix)], [1, text.replace('size = 5', 'size = 125')]);
	});

	it('adds no setting to a block that a list repeats', () => {
		const fixesOf = (volumes: string): readonly string[] => lintTerraform(template(volumes), parsers, { rules: only('ebs-volume-limits') }).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title.en));
		assert.deepStrictEqual([fixesOf('[{ type = "io1", size = 20 }]'), fixesOf('[{ type = "io1", size = 20 }, { type = "gp3", size = 20 }]')], [
			['Change the volume type to gp3 (changes the default of var.volumes)'], ['Change the volume type to gp3 (changes the default of var.volumes)'],
		]);
	});
});
