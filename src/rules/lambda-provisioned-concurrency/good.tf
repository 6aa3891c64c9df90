resource "aws_lambda_function" "api" {
  runtime                        = "java25"
  reserved_concurrent_executions = 20
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.api.function_name
  function_version = "3"
}

resource "aws_lambda_provisioned_concurrency_config" "live" {
  function_name                     = aws_lambda_function.api.function_name
  qualifier                         = aws_lambda_alias.live.name
  provisioned_concurrent_executions = 20
}

resource "aws_lambda_alias" "test" {
  name             = "test"
  function_name    = aws_lambda_function.api.function_name
  function_version = "$LATEST"
}
