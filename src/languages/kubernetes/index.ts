/**
 * Kubernetes objects that say something about AWS compute: Karpenter, eksctl, kOps, Cluster API, Crossplane, and what runs on the nodes.
 * The files of a folder are read together, since objects refer to each other by name.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import { readDocuments } from '../documents/readDocuments';
import type { Language } from '../language';
import { kubernetesFiles } from './fileNames';
import { linkObjects } from './linkObjects';
import type { KubernetesFile } from './objects';
import { isKubernetesText } from './recognise';

export const kubernetes: Language<KubernetesFile> = {
	...kubernetesFiles,
	acceptsText: isKubernetesText,
	parse({ path, text }) {
		// Of a template of Helm nothing is claimed, and it is no mistake either: `unrendered` has no roots and no problems.
		const { lines, roots, problems } = readDocuments({ path, text });
		return { path, text, lines, roots, problems };
	},
	link: (files) => ({
		language: 'kubernetes',
		files: files.map(({ path }) => path),
		resources: linkObjects(files),
		problems: files.flatMap(({ problems }) => problems),
	}),
};
