import { deepStrictEqual, match } from 'node:assert/strict';
import type { Resource } from '../../../../src/core/model/resource';
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
	});
});
