resource "aws_autoscaling_policy" "gap" {
  name                   = "gap"
  autoscaling_group_name = "web"
  policy_type            = "StepScaling"
  adjustment_type        = "ChangeInCapacity"
  step_adjustment {
    metric_interval_lower_bound = 0
    metric_interval_upper_bound = 10
    scaling_adjustment          = 1
  }
  step_adjustment {
    metric_interval_lower_bound = 20 # expect: scaling-policy-steps
    scaling_adjustment          = 2
  }
}

resource "aws_autoscaling_policy" "closed" {
  name                   = "closed"
  autoscaling_group_name = "web"
  policy_type            = "StepScaling"
  adjustment_type        = "ChangeInCapacity"
  step_adjustment {
    metric_interval_lower_bound = 0 # expect: scaling-policy-steps
    metric_interval_upper_bound = 30
    scaling_adjustment          = 1
  }
}

resource "aws_autoscaling_policy" "two_open" {
  name                   = "two-open"
  autoscaling_group_name = "web"
  policy_type            = "StepScaling"
  adjustment_type        = "ChangeInCapacity"
  step_adjustment {
    metric_interval_lower_bound = 0
    scaling_adjustment          = 1
  }
  step_adjustment {
    metric_interval_lower_bound = 10 # expect: scaling-policy-steps
    scaling_adjustment          = 2
  }
}
