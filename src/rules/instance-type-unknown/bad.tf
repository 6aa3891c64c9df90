variable "size" {
  default = "c7i.6xlarge" # expect: instance-type-unknown
}

resource "aws_instance" "size" {
  instance_type = var.size
}

resource "aws_instance" "case" {
  instance_type = "M7i.Large" # expect: instance-type-unknown
}

resource "aws_launch_template" "family" {
  instance_type = "r7gn.large" # expect: instance-type-unknown
}
