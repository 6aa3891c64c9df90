variable "desired" {
  default = 12
}

resource "aws_autoscaling_group" "above" {
  min_size         = 1
  desired_capacity = var.desired # expect: asg-size-bounds
  max_size         = 9
}

resource "aws_autoscaling_group" "below" {
  min_size         = 3
  desired_capacity = 2 # expect: asg-size-bounds
  max_size         = 9
}

resource "aws_autoscaling_group" "reversed" {
  min_size = 5 # expect: asg-size-bounds
  max_size = 4
}
