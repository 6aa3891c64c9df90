import { deepStrictEqual, match } from 'node:assert/strict';
import type { Resource } from '../../../../src/core/model/resource';
import { instanceTypeRows } from '../../../../src/explanations/settings/instanceTypeInPlace';
import type { Parsers } from '../../../../src/languages/parsers';
import { terraform } from '../../../../src/languages/terraform';
import { loadParsers } from '../../../support/parsers';
import { createExplainer, linesOf, rowsOf } from './explainIn';
import type { Explainer } from './explainIn';

describe('explanations of EKS, RDS and Elastic Beanstalk', () => {
	let parsers: Parsers;
	let explain: Explainer['explain'];
	let facts: Explainer['facts'];
	before(async () => {
		parsers = await loadParsers();
		({ explain, facts } = createExplainer());
	});
	const read = (text: string): readonly Resource[] => terraform.link([terraform.parse({ path: 'main.tf', text }, parsers)]).resources;

	const nodes = (settings: string): readonly Resource[] => read(`
resource "aws_eks_node_group" "nodes" {
  cluster_name = "main"
  scaling_config {
    min_size     = 2
    desired_size = 3
    max_size     = 6
  }
  ${settings}
}`);

	it('say what a node group costs between its sizes, and how many pods find room', () => {
		deepStrictEqual(facts.price('m5.large', 'us-east-1')?.usdPerHour, 0.096);
		// 2, 3 and 6 × 0.096 × 730; 3 interfaces × (10 addresses − 1) + 2 = 29 pods.
		deepStrictEqual(linesOf(explain(nodes('instance_types = ["m5.large"]'), 'nodes', 'maxSize')), [
			'An autoscaler stops at 6 nodes; pods that find no room then stay pending.',
			'at minimum 2: $140 per month', 'at desired 3: $210 per month', 'at maximum 6: $420 per month',
			'pods of a node: 29 by its addresses, 174 at the maximum',
			'm5.large On-Demand, Linux, us-east-1, prices of 2026-07-20; without volumes and traffic',
		]);
	});

	it('tell no cost where a type is not known, and what AWS rejects', () => {
		deepStrictEqual(rowsOf(explain(nodes('instance_types = [var.type, "m5.large"]'), 'nodes', 'minSize')), []);
		const rejected = read('resource "aws_eks_node_group" "nodes" {\n  cluster_name = "main"\n  scaling_config {\n    min_size = 2\n    desired_size = 9\n    max_size = 6\n  }\n}');
		deepStrictEqual(explain(rejected, 'nodes', 'desiredSize').essence.en, 'AWS rejects this group: 9 is above the maximum 6.');
	});

	it('say how an update replaces nodes', () => {
		deepStrictEqual(linesOf(explain(nodes('update_config {\n    max_unavailable = 2\n  }'), 'nodes', 'maxUnavailable')), [
			'An update replaces up to 2 nodes at the same time: new nodes come first, then the old ones are drained.',
			'of 3 nodes: 2 at a time: 2 rounds',
			'drain: up to 15 min for a node; pods that cannot leave make the update fail',
		]);
	});

	it('say what nodes are made of, and how they are bought', () => {
		const mixed = nodes('instance_types = ["m5.large", "m5.xlarge"]');
		deepStrictEqual(linesOf(explain(mixed, 'nodes', 'instanceTypes[0]')), [
			'Nodes are m5.large as long as EC2 has some, then the next of the list: the order counts.',
			'm5.large: 2 vCPU · 8 GiB · $0.096 per hour · 29 pods', 'm5.xlarge: 4 vCPU · 16 GiB · $0.192 per hour · 58 pods',
			// 2 × 0.096 × 730 and 6 × 0.192 × 730.
			'2–6 nodes: $140–$841 per month',
			'The Cluster Autoscaler takes all types of a group for equal: these differ in vCPU or memory.',
		]);
		const [template] = mixed;
		deepStrictEqual(template === undefined ? [] : instanceTypeRows('m5.xlarge', { resource: template, resources: mixed, facts, region: 'us-east-1' }).map(([label, text]) => [label.ko, text.ko]), [
			['노드 2–6개', '월 $140–$841'], ['노드당 파드', 'IP 주소 기준 58개'],
		]);
		const spot = explain(nodes('instance_types = ["m5.large"]\n  capacity_type = "SPOT"'), 'nodes', 'capacityType');
		match(spot.essence.en, /^All nodes are Spot Instances: EC2 may take each back with a notice of 120 s/);
		deepStrictEqual(rowsOf(spot).map(([label]) => label), ['typical saving', 'interrupted in a month', '2–6 nodes']);
		match(explain(nodes('instance_types = ["m5.large"]\n  capacity_type = "SPOT"'), 'nodes', 'instanceTypes[0]').essence.en, /One type means one Spot pool in each zone/);
	});

	const database = (settings: string): readonly Resource[] => read(`resource "aws_db_instance" "orders" {\n  engine = "postgres"\n  instance_class = "db.t4g.medium"\n  ${settings}\n}`);

	it('say what takes over from a database', () => {
		deepStrictEqual(linesOf(explain(database('multi_az = false\n  backup_retention_period = 0'), 'orders', 'multiAz')).slice(0, 3), [
			'One instance in one zone: when it fails, the database is down until RDS has it running again; when the zone is lost, until you restore a backup in another.',
			'backups: none: there is nothing to restore',
			'another class: down until the new instance runs',
		]);
		match(explain(database('multi_az = true'), 'orders', 'multiAz').essence.en, /takes over by itself, as a rule within 60–120 s/);
		deepStrictEqual(linesOf(explain(database('multi_az = true'), 'orders', 'dbInstanceClass')), [
			'2 vCPU and 4 GiB, as the EC2 type of that name has.',
			'burstable: baseline 20 % of each vCPU; above it on CPU credits',
			'failover: to a standby of the same class, 60–120 s as a rule',
			'another class: down about as long as a failover, 60–120 s',
		]);
	});

	it('say what storage gives, what its class lets through, and what RDS rejects', () => {
		const note = 'Storage can be made larger while the database runs, and never smaller.';
		// 400 GiB of PostgreSQL lie on four volumes of 3,000 IOPS and 125 MiB/s.
		deepStrictEqual(linesOf(explain(database('storage_type = "gp3"\n  allocated_storage = 400'), 'orders', 'allocatedStorageGiB')), [
			'400 GiB gp3 give 12,000 IOPS · 500 MiB/s, striped over four volumes.', 'can be provisioned: 12,000–64,000 IOPS · 500–4,000 MiB/s',
			'db.t4g.medium lets through: 2,000 IOPS steadily, 11,800 for half an hour a day', note,
		]);
		const told = (settings: string, path: string): string => explain(database(settings), 'orders', path).essence.en;
		deepStrictEqual([
			told('storage_type = "gp3"\n  allocated_storage = 100\n  iops = 6000', 'iops'), told('storage_type = "gp3"\n  allocated_storage = 100\n  iops = 6000', 'storageType'),
			told('storage_type = "gp2"\n  allocated_storage = 100', 'storageType'), told('storage_type = "io1"\n  allocated_storage = 100\n  iops = 6000', 'iops'),
			told('storage_type = "io2"\n  allocated_storage = 100\n  iops = 6000', 'iops'), told('storage_type = "gp3"\n  allocated_storage = 500\n  iops = var.iops', 'storageType'),
		], [
			'Not at this size: 100 GiB of gp3 give 3,000 IOPS; other figures can be provisioned from 400 GiB.', '100 GiB gp3 give 3,000 IOPS · 125 MiB/s.', '100 GiB gp2 give 300 IOPS, and up to 3,000 IOPS while I/O credits last.',
			'RDS rejects 6,000: 100 GiB of io1 take 1,000–5,000 IOPS.', '100 GiB io2 give 6,000 IOPS.', '500 GiB gp3 give what is provisioned, steadily.',
		]);
		deepStrictEqual(explain(read('resource "aws_db_instance" "orders" {\n  engine = var.engine\n  storage_type = "gp3"\n  allocated_storage = 400\n}'), 'orders', 'allocatedStorageGiB').isInPlace, false);
	});

	it('say how storage grows', () => {
		const told = (most: number): string => explain(database(`allocated_storage = 100\n  max_allocated_storage = ${most}`), 'orders', 'maxAllocatedStorageGiB').essence.en;
		deepStrictEqual([told(500), told(105), told(100)], [
			'Storage grows by itself from 100 up to 500 GiB, and never shrinks again.', 'RDS rejects 105 GiB: it must be at least 10 % above the 100 GiB that are allocated.', 'Storage does not grow by itself: a full disk stops the database.',
		]);
	});

	const environment = (...options: readonly (readonly [namespace: string, name: string, value: string | number])[]): readonly Resource[] => read(`resource "aws_elastic_beanstalk_environment" "site" {
  application = "shop"
${options.map(([namespace, name, value]) => `  setting {\n    namespace = "${namespace}"\n    name = "${name}"\n    value = "${value}"\n  }`).join('\n')}
}`);
	const command = 'aws:elasticbeanstalk:command';
	const group = 'aws:autoscaling:asg';

	it('say what a deployment of Elastic Beanstalk takes out of service', () => {
		const rolling = environment([command, 'DeploymentPolicy', 'Rolling'], [command, 'BatchSizeType', 'Fixed'], [command, 'BatchSize', 1], [group, 'MinSize', 4]);
		deepStrictEqual(linesOf(explain(rolling, 'site', 'optionSettings[0].value')), [
			'One batch after the other leaves service and comes back with the new version; batches that are done keep it when a later one fails.',
			'batch: 1 instance', 'in service of 4 (minimum): 3', 'healthy is: 12 checks passed in 2 min (web, enhanced health)',
		]);
		match(explain(environment([command, 'DeploymentPolicy', 'Immutable'], [command, 'BatchSize', 30]), 'site', 'optionSettings[1].value').essence.en, /Not used: the deployment policy is Immutable/);
	});

	it('say what an environment costs between its sizes', () => {
		const priced = environment([group, 'MinSize', 2], [group, 'MaxSize', 8], ['aws:ec2:instances', 'InstanceTypes', 'm5.large']);
		deepStrictEqual(rowsOf(explain(priced, 'site', 'optionSettings[1].value')), [['at minimum 2', '$140 per month'], ['at maximum 8', '$561 per month']]);
		deepStrictEqual(linesOf(explain(priced, 'site', 'optionSettings[2].value')), [
			'Every instance of the environment is m5.large.', 'm5.large: 2 vCPU · 8 GiB · $0.096 per hour', 'at minimum 2: $140 per month', 'at maximum 8: $561 per month',
			'm5.large On-Demand, Linux, us-east-1, prices of 2026-07-20; without volumes and traffic',
		]);
		const spot = environment(['aws:ec2:instances', 'EnableSpot', 'true'], ['aws:autoscaling:launchconfiguration', 'InstanceType', 'm5.large'], ['aws:elasticbeanstalk:environment', 'EnvironmentType', 'SingleInstance']);
		match(explain(spot, 'site', 'optionSettings[0].value').essence.en, /which EC2 takes back with a notice of 120 s/);
		deepStrictEqual(linesOf(explain(spot, 'site', 'optionSettings[1].value')), ['Every instance of the environment is m5.large.', 'm5.large: 2 vCPU · 8 GiB · $0.096 per hour']);
		match(explain(spot, 'site', 'optionSettings[2].value').essence.en, /One instance without a load balancer/);
	});
});
