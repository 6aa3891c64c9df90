variable "runtime" {}

resource "aws_lambda_function" "new" {
  runtime = "python3.14"
}

resource "aws_lambda_function" "open" {
  runtime = var.runtime
}

# An image brings its own.
resource "aws_lambda_function" "image" {
  package_type = "Image"
}

resource "aws_lambda_function" "newer_than_the_list" {
  runtime = "nodejs26.x"
}
