resource "aws_lambda_function" "right" {
  runtime = "python3.13"
}

resource "aws_lambda_function" "old" {
  runtime = "nodejs18.x"
}

resource "aws_lambda_function" "image" {
  package_type = "Image"
}
