import { deepStrictEqual } from 'node:assert/strict';
import { inlayHints } from '../../../src/explanations/inlayHints';
import type { Parsers } from '../../../src/languages/parsers';
import { terraform } from '../../../src/languages/terraform';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';

describe('inlay hints', () => {
	let parsers: Parsers;
	before(async () => { parsers = await loadParsers(); });

	/** `line: label`, lines from 1. */
	const hints = (text: string): readonly string[] => {
		const { resources } = terraform.link([terraform.parse({ path: 'main.tf', text }, parsers)]);
		return inlayHints(resources, 'main.tf', { facts: loadFacts(), region: 'us-east-1' }).map(({ at, label }) => `${at.range.start.line + 1}: ${label.en} | ${label.ko}`);
	};

	it('stand behind a type, and behind the maximum of its group', () => {
		deepStrictEqual(hints(`resource "aws_autoscaling_group" "a" {
  max_size = 10
  launch_template { id = aws_launch_template.a.id }
}
resource "aws_launch_template" "a" {
  instance_type = "m5.xlarge"
}`), ['2: ≤ $1,400/month | ≤ $1,400/월', '6: 4 vCPU · 16 GiB | 4 vCPU · 16 GiB']);
	});

	it('stand once for a list of types', () => {
		deepStrictEqual(hints(`resource "aws_autoscaling_group" "a" {
  mixed_instances_policy {
    launch_template {
      launch_template_specification { launch_template_id = "lt-1" }
      override { instance_type = "m5.large" }
      override { instance_type = "m5.2xlarge" }
      override { instance_type = "c5.2xlarge" }
    }
  }
}`), ['5: 3 types: 2–8 vCPU · 8 GiB–32 GiB | 유형 3개: 2–8 vCPU · 8 GiB–32 GiB']);
	});

	it('do not stand where nothing is known', () => {
		deepStrictEqual(hints(`resource "aws_autoscaling_group" "a" {
  max_size = var.most
  launch_template { id = aws_launch_template.a.id }
}
resource "aws_launch_template" "a" {
  instance_type = "m5.medium"
}
resource "aws_instance" "b" {
  instance_type = var.kind
}`), []);
	});
});
