resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 6
}

resource "aws_autoscaling_policy" "peak" {
  name                   = "peak"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "StepScaling"
  adjustment_type        = "ExactCapacity"
  step_adjustment {
    metric_interval_lower_bound = 0
    metric_interval_upper_bound = 20
    scaling_adjustment          = 4
  }
  step_adjustment {
    metric_interval_lower_bound = 20
    scaling_adjustment          = 10 # expect: scaling-policy-exact-capacity
  }
}
