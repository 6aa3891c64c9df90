import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { membersOf, replicasOf } from '../../../../src/core/model/dbInstance';
import { nodeGroupsOf } from '../../../../src/core/model/eksCluster';
import { resourcesOfType } from '../../../../src/core/model/resource';
import { brief, createReader } from './read';
import type { Reader } from './read';

describe('terraform: EKS, databases and fleets', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	it('lead from a cluster to its nodes, and from a database to its members and replicas', () => {
		const { resources } = reader.read(readFileSync('test/fixtures/every-setting/platforms.tf', 'utf8'));
		const names = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name);
		deepStrictEqual(resourcesOfType(resources, 'AWS::EKS::Cluster').map((cluster) => names(nodeGroupsOf(cluster, resources))), [['Workers', 'Templated'], []]);
		deepStrictEqual(resourcesOfType(resources, 'AWS::RDS::DBCluster').map((cluster) => names(membersOf(cluster, resources))), [['Writer'], []]);
		deepStrictEqual(resourcesOfType(resources, 'AWS::RDS::DBInstance').map((instance) => names(replicasOf(instance, resources))), [['Reader'], [], []]);
	});

	it('know the defaults of node groups, but for those that a launch template may say', () => {
		const group = (lines: string): readonly string[] => {
			const { instanceTypes, diskSizeGiB } = reader.first(`variable "ami" {}\nresource "aws_eks_node_group" "g" {\n${lines}\n}`, 'AWS::EKS::Nodegroup');
			return [instanceTypes.map((type) => brief(type)).join(', '), brief(diskSizeGiB)];
		};
		deepStrictEqual([group(''), group('ami_type = "WINDOWS_CORE_2022_x86_64"'), group('ami_type = var.ami'), group('launch_template { version = 1 }')], [
			['"t3.medium" omitted', '20 omitted'], ['"t3.medium" omitted', '50 omitted'], ['"t3.medium" omitted', 'not written'], ['', 'not written'],
		]);
	});

	it('have each instance type of a node group where it stands', () => {
		const types = (written: string): readonly string[] =>
			reader.first(`variable "types" {\n default = ["m7i.large"]\n}\nvariable "one" {}\nresource "aws_eks_node_group" "g" {\n instance_types = ${written}\n}`, 'AWS::EKS::Nodegroup').instanceTypes.map((type) => brief(type));
		deepStrictEqual([types('["m5.large", var.one, "c5.large"]'), types('var.types'), types('var.one'), types('"m5.large"')], [
			['"m5.large" literal', 'unknown: no-default', '"c5.large" literal'], ['"m7i.large" of var.types'], ['unknown: no-default'], ['unknown: malformed'],
		]);
	});

	it('take no default for what a database takes over from another one', () => {
		const encrypted = (lines: string): string => brief(reader.first(`resource "aws_db_instance" "d" {\n${lines}\n}`, 'AWS::RDS::DBInstance').storageEncrypted);
		deepStrictEqual(['', 'snapshot_identifier = "s"', 'replicate_source_db = "x"', 'restore_to_point_in_time {}'].map(encrypted), ['false omitted', 'not written', 'not written', 'not written']);
	});

	it('have strategies of fleets in one spelling', () => {
		const strategy = (written: string): string => brief(reader.first(`resource "aws_spot_fleet_request" "f" {\n allocation_strategy = ${written}\n}`, 'AWS::EC2::SpotFleet').spotAllocationStrategy);
		deepStrictEqual(['"capacityOptimizedPrioritized"', '"diversified"', 'null', 'var.x'].map(strategy), ['"capacity-optimized-prioritized" literal', '"diversified" literal', '"lowest-price" omitted', 'unknown: unresolved']);
	});
});
