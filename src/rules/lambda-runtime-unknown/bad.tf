resource "aws_lambda_function" "typo" {
  runtime = "python3-13" # expect: lambda-runtime-unknown
}

resource "aws_lambda_function" "other" {
  runtime = "php8.3-something" # expect: lambda-runtime-unknown
}
