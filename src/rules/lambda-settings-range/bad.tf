resource "aws_lambda_function" "heavy" {
  memory_size = 16384 # expect: lambda-settings-range
  timeout     = 1800  # expect: lambda-settings-range
  ephemeral_storage { size = 256 } # expect: lambda-settings-range
}
