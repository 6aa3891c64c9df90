provider "aws" {
  region = "eu-west-3"
}

resource "aws_instance" "old" {
  instance_type = "a1.large" # expect: instance-type-region
}

resource "aws_instance" "gpu" {
  instance_type = "p5.48xlarge" # expect: instance-type-region
}
