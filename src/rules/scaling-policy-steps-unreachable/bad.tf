resource "aws_autoscaling_policy" "out" {
  name                   = "out"
  autoscaling_group_name = "web"
  policy_type            = "StepScaling"
  adjustment_type        = "ChangeInCapacity"
  step_adjustment {
    metric_interval_lower_bound = 70 # expect: scaling-policy-steps-unreachable
    metric_interval_upper_bound = 85
    scaling_adjustment          = 1
  }
  step_adjustment {
    metric_interval_lower_bound = 85
    scaling_adjustment          = 2
  }
}

resource "aws_cloudwatch_metric_alarm" "high" {
  alarm_name          = "high"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 70
  evaluation_periods  = 2
  alarm_actions       = [aws_autoscaling_policy.out.arn]
}
