variable "reserved" {}

# −1 means none.
resource "aws_lambda_function" "free" {
  reserved_concurrent_executions = -1
}

resource "aws_lambda_function" "bounded" {
  reserved_concurrent_executions = 1
}

resource "aws_lambda_function" "open" {
  reserved_concurrent_executions = var.reserved
}
