variable "tenancy" {}

resource "aws_instance" "build" {
  instance_type = "mac2.metal"
  tenancy       = "host"
}

resource "aws_instance" "open" {
  instance_type = "mac2.metal"
  tenancy       = var.tenancy
}

resource "aws_instance" "own" {
  instance_type = "m7i.large"
  tenancy       = "dedicated"
}
