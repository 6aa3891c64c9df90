resource "aws_autoscaling_group" "worker" {
  min_size = 0
  max_size = 10
}

resource "aws_autoscaling_policy" "out" {
  name                   = "out"
  autoscaling_group_name = aws_autoscaling_group.worker.name
  adjustment_type        = "PercentChangeInCapacity"
  scaling_adjustment     = 50 # expect: scaling-policy-percent-of-zero
}

resource "aws_autoscaling_policy" "in" {
  name                   = "in"
  autoscaling_group_name = aws_autoscaling_group.worker.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = -1
}
