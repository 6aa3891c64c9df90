/** What every resource reader is given. */
import type { ResourceBase, ResourceType } from '../../../core/model/resource';
import type { Fields } from '../fields';

export interface ResourceContext {
	readonly fields: Fields;
	/** Everything that resources have in common, apart from the type. Spread it last: objects of many properties that begin with a spread are several times slower to make. */
	readonly base: Omit<ResourceBase<ResourceType>, 'type'>;
}

/** The provider's page about a resource, where its defaults are documented; read on 2026-11-22. */
export function pageOf(resource: string): string {
	return `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${resource}`;
}
