import assert from 'node:assert/strict';
import { kubernetes } from '../../../../src/languages/kubernetes';
import { read, show } from '../readSettings';

async function settings(texts: Readonly<Record<string, string>>): Promise<ReturnType<typeof show>> {
	return show(await read(kubernetes, texts), texts);
}

const affinity = [
	'      affinity:', '        nodeAffinity:', '          requiredDuringSchedulingIgnoredDuringExecution:', '            nodeSelectorTerms:', '              - matchExpressions:',
	'                  - { key: node.kubernetes.io/instance-type, operator: In, values: [m7g.large, m7g.xlarge] }', '                  - { key: node.kubernetes.io/instance-type, operator: NotIn, values: [t3.nano] }',
];

describe('pods of Kubernetes', () => {
	it('reads requests, types, spread and autoscalers, over the files of a folder', async () => {
		const texts = {
			'app/web.yaml': [
				'apiVersion: apps/v1', 'kind: Deployment', 'metadata: { name: web }', 'spec:', '  replicas: 3', '  template:', '    metadata:', '      annotations: { cluster-autoscaler.kubernetes.io/safe-to-evict: "false" }', '    spec:',
				'      terminationGracePeriodSeconds: 60', '      nodeSelector: { karpenter.sh/capacity-type: spot }', ...affinity, '      topologySpreadConstraints:', '        - { maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule }',
				'      containers:', '        - name: web', '          resources:', '            requests: { cpu: 250m, memory: 512Mi }', '            limits: { cpu: "1", memory: 1Gi }',
			].join('\n'),
			'app/scale.yaml': [
				'apiVersion: autoscaling/v2', 'kind: HorizontalPodAutoscaler', 'metadata: { name: web }', 'spec:', '  scaleTargetRef: { kind: Deployment, name: web }', '  maxReplicas: 20', '  metrics:', '    - type: Resource', '      resource: { name: cpu, target: { averageUtilization: 70 } }',
				'    - { type: Pods, pods: { metric: { name: requests }, target: { averageValue: 1k } } }', '  behavior: { scaleDown: { stabilizationWindowSeconds: 60, policies: [{ type: Percent, value: 10, periodSeconds: 60 }] } }',
			].join('\n'),
		};
		assert.deepStrictEqual(await settings(texts), {
			'Kubernetes::Workload Deployment web': {
				kind: 'Deployment', replicas: '3', 'containers.0.name': 'web', 'containers.0.cpuRequestMillicores': '250', 'containers.0.cpuLimitMillicores': '1000 «1» (expression)', 'containers.0.memoryRequestMiB': '512',
				'containers.0.memoryLimitMiB': '1024 «1Gi» (expression)', 'instanceTypes.0': 'm7g.large', 'instanceTypes.1': 'm7g.xlarge', 'nodeSelector.0.value': 'spot', 'topologySpreadConstraints.0.maxSkew': '1',
				'topologySpreadConstraints.0.topologyKey': 'topology.kubernetes.io/zone', 'topologySpreadConstraints.0.whenUnsatisfiable': 'DoNotSchedule', mayBeEvicted: 'false', terminationGracePeriodSeconds: '60',
			},
			'Kubernetes::HorizontalPodAutoscaler HorizontalPodAutoscaler web': {
				scaleTarget: '→ Deployment web «web»', maxReplicas: '20', 'metrics.0.type': 'Resource', 'metrics.0.name': 'cpu', 'metrics.0.averageUtilizationPercent': '70', 'metrics.1.type': 'Pods', 'metrics.1.name': 'requests',
				'metrics.1.averageValue': '1k', 'scaleDown.stabilizationWindowSeconds': '60', 'scaleDown.policies.0.type': 'Percent', 'scaleDown.policies.0.value': '10', 'scaleDown.policies.0.periodSeconds': '60',
			},
		});
	});

	it('reads lists, other kinds, JSON and the first version of autoscalers', async () => {
		const texts = {
			'list.json': JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'a' }, spec: { jobTemplate: { spec: { template: { spec: { containers: [{ resources: { requests: { cpu: 2 } } }] } } } } } }] }),
			'pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { generateName: x }\nspec: { nodeSelector: { node.kubernetes.io/instance-type: c5.large } }\n---\napiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nmetadata: { name: x }\nspec: { targetCPUUtilizationPercentage: 60 }\n',
		};
		assert.deepStrictEqual(await settings(texts), {
			'Kubernetes::Workload CronJob a': { kind: 'CronJob', 'containers.0.cpuRequestMillicores': '2000 «2» (expression)' },
			'Kubernetes::Workload Pod': { kind: 'Pod', 'instanceTypes.0': 'c5.large', 'nodeSelector.0.value': 'c5.large' },
			'Kubernetes::HorizontalPodAutoscaler HorizontalPodAutoscaler x': {
				'metrics.0.type': 'Resource «60» (expression)', 'metrics.0.name': 'cpu «60» (expression)', 'metrics.0.averageUtilizationPercent': '60',
			},
		});
	});

	it('knows nothing of what another tool fills in', async () => {
		const filled = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: "{{ .Values.name }}" }\nspec:\n  replicas: {{ .Values.replicas }}\n';
		const texts = { 'valid.yaml': filled, 'env.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec: { replicas: "${REPLICAS}" }', 'helm.yaml': `${filled}{{- if .Values.x }}\n  x: 1\n{{- end }}\n` };
		const reading = await read(kubernetes, texts);
		assert.deepStrictEqual(reading.problems, []);
		assert.deepStrictEqual(show(reading, texts), {
			'Kubernetes::Workload Deployment': { kind: 'Deployment', replicas: '? not-in-text «{{ .Values.replicas }}»' },
			'Kubernetes::Workload Deployment a': { kind: 'Deployment', replicas: '? not-in-text «${REPLICAS}»' },
		});
	});

	it('tells names apart that stand in several files', async () => {
		const pool = (size: string): string => `apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: { name: a }\nspec: { template: { spec: { nodeClassRef: { name: a } } } }\n---\napiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: { name: a }\nspec: { userData: ${size} }`;
		const texts = { 'dev.yaml': pool('x'), 'prod.yaml': pool('y'), 'other.yaml': pool('z').split('---')[0]! };
		assert.deepStrictEqual(Object.entries(await settings(texts)).flatMap(([id, { nodeClass }]) => id.includes('NodePool') ? [[id, nodeClass]] : []), [
			['Karpenter::NodePool NodePool a', '→ EC2NodeClass a «a»'], ['Karpenter::NodePool NodePool a #2', '→ EC2NodeClass a #2 «a»'], ['Karpenter::NodePool NodePool a #3', 'a'],
		]);
	});

	it('tells its objects from other YAML and JSON by a look', () => {
		const ours = ['apiVersion: apps/v1\nkind: Deployment', '# x\nkind: NodePool\napiVersion: karpenter.sh/v1', '{"apiVersion": "v1", "kind": "List"}', '\uFEFFapiVersion: "eksctl.io/v1alpha5"\r\nkind: ClusterConfig', 'apiVersion: ec2.aws.upbound.io/v1beta1\nkind: Instance'];
		assert.deepStrictEqual(ours.filter((text) => !kubernetes.acceptsText(text, 'x.yaml')), []);
		const others = ['', 'kind: Deployment', 'apiVersion: v1\nkind: ConfigMap', 'apiVersion: v1\nkind: Secret', 'apiVersion: networking.k8s.io/v1\nkind: Ingress', 'openapi: 3.0.0', '{"apiVersion": 2}', 'Resources:\n  A:\n    Type: AWS::EC2::Instance'];
		assert.deepStrictEqual(others.filter((text) => kubernetes.acceptsText(text, 'x.yaml')), []);
	});

	it('says what keeps it from reading, and reads the rest', async () => {
		const head = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\n';
		const texts = {
			'bomb.yaml': `${head}a: &a [x, x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}\nspec: *b29\n`,
			'deep.yaml': `${head}spec: ${'['.repeat(3000)}`, 'tabs.yaml': `${head}spec:\n\treplicas: 2\n`, 'twice.yaml': `${head}spec: { replicas: 1, replicas: 2 }`, 'nul.yaml': `${head}\0`, 'broken.yaml': `${head}spec: { replicas: 4 }\nx: [`,
		};
		const reading = await read(kubernetes, texts);
		assert.deepStrictEqual(reading.problems.map(({ file, code }) => [file, code]), [['deep.yaml', 'partly-read'], ['tabs.yaml', 'syntax'], ['nul.yaml', 'binary'], ['broken.yaml', 'syntax']]);
		assert.deepStrictEqual(Object.values(show(reading, texts)).map(({ replicas }) => replicas), [undefined, undefined, '2', '4']);
	});
});
