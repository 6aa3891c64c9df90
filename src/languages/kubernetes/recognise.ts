/** Tells Kubernetes objects that say something about compute from the many other YAML and JSON files, without parsing. */

export function isKubernetesPath(path: string): boolean {
	return /\.(?:ya?ml|json)$/i.test(path) && !/\.tf\.json$|(?:^|\/)package(?:-lock)?\.json$/i.test(path);
}

/** The groups that `readerOf` has a reader for. */
const apiVersion = /^\uFEFF?[ \t]*(?:- +)?(?:\{[ \t]*)?["']?apiVersion["']?[ \t]*:[ \t]*["']?(?:v1\b|apps\/|batch\/|autoscaling\/|karpenter\.|eksctl\.io\/|kops\.k8s\.io\/|infrastructure\.cluster\.x-k8s\.io\/|[\w.-]+\.aws\.(?:m\.)?(?:upbound|crossplane)\.io\/)/m;
const kind = /["']?\bkind["']?[ \t]*:[ \t]*["']?(?:\w*List|NodePool|Provisioner|EC2NodeClass|AWSNodeTemplate|ClusterConfig|InstanceGroup|AWS(?:Managed)?Machine(?:Template|Pool)|HorizontalPodAutoscaler|Deployment|StatefulSet|DaemonSet|ReplicaSet|(?:Cron)?Job|Pod)\b/;

/** Linear in the text. */
export function isKubernetesText(text: string): boolean {
	return apiVersion.test(text) && (kind.test(text) || /\.aws\.(?:m\.)?(?:upbound|crossplane)\.io\//.test(text));
}
