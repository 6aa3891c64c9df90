resource "aws_lambda_function" "heavy" {
  memory_size = 16384 # expect: lambda-limits
  timeout     = 1800  # expect: lambda-limits
  ephemeral_storage { size = 256 } # expect: lambda-limits
}
