/** Attributes that stand for the resource itself, as a name, an id or an ARN of it; metrics know load balancers by a part of their ARN. */
export const identities: ReadonlySet<string> = new Set([
	'id', 'name', 'arn', 'arn_suffix', 'function_name', 'qualified_arn', 'url', 'family', 'arn_without_revision', 'identifier', 'cluster_identifier', 'resource_id',
]);

/** What a resource is called by in AWS, where that is not its `name`. */
export const nameArguments: ReadonlyMap<string, string> = new Map([
	['aws_db_instance', 'identifier'], ['aws_ecs_task_definition', 'family'], ['aws_lambda_function', 'function_name'], ['aws_rds_cluster', 'cluster_identifier'],
]);
