resource "aws_lambda_function" "off" {
  runtime                        = "python3.14"
  reserved_concurrent_executions = 0 # expect: lambda-reserved-zero
}
