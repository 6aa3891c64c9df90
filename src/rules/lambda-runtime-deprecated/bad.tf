resource "aws_lambda_function" "old" {
  runtime = "python3.9" # expect: lambda-runtime-deprecated
}

resource "aws_lambda_function" "older" {
  runtime = "nodejs12.x" # expect: lambda-runtime-deprecated
}

resource "aws_lambda_function" "soon" {
  runtime = "ruby3.3" # expect: lambda-runtime-deprecated
}
