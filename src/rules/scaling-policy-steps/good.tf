variable "bound" {}

# Bounds below the threshold go the other way: right for an alarm on "less than".
resource "aws_autoscaling_policy" "in" {
  name                   = "in"
  autoscaling_group_name = "web"
  policy_type            = "StepScaling"
  adjustment_type        = "ChangeInCapacity"
  step_adjustment {
    metric_interval_lower_bound = -10
    metric_interval_upper_bound = 0
    scaling_adjustment          = -1
  }
  step_adjustment {
    metric_interval_upper_bound = -10
    scaling_adjustment          = -2
  }
}

resource "aws_autoscaling_policy" "open" {
  name                   = "open"
  autoscaling_group_name = "web"
  policy_type            = "StepScaling"
  adjustment_type        = "ChangeInCapacity"
  step_adjustment {
    metric_interval_lower_bound = 0
    metric_interval_upper_bound = var.bound
    scaling_adjustment          = 1
  }
}
