variable "suspended" {}

resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 4
  suspended_processes = []
}

resource "aws_autoscaling_group" "open" {
  min_size            = 2
  max_size            = 4
  suspended_processes = var.suspended
}
