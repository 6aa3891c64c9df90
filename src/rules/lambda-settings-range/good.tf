variable "memory" {}

resource "aws_lambda_function" "most" {
  memory_size = 10240
  timeout     = 900
  ephemeral_storage { size = 10240 }
}

resource "aws_lambda_function" "open" {
  memory_size = var.memory
}

resource "aws_lambda_function" "managed" {
  memory_size = 32768
  capacity_provider_config {
    lambda_managed_instances_capacity_provider_config {
      capacity_provider_arn = "arn:provider"
    }
  }
}
