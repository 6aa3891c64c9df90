/** Attributes that stand for the resource itself, as a name, an id or an ARN of it; metrics know load balancers by a part of their ARN. */
export const identities: ReadonlySet<string> = new Set([
	'id', 'name', 'arn', 'arn_suffix', 'function_name', 'qualified_arn', 'url', 'family', 'arn_without_revision', 'identifier', 'cluster_identifier', 'resource_id',
]);
