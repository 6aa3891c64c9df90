variable "max" {}

resource "aws_autoscaling_group" "fixed" {
  min_size         = 2
  desired_capacity = 2
  max_size         = 2
}

resource "aws_autoscaling_group" "open" {
  min_size = 4
  max_size = var.max
}
