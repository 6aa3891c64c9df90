resource "aws_autoscaling_policy" "slip" {
  name                   = "slip"
  autoscaling_group_name = "web"
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilisation" # expect: target-tracking-metric
    }
    target_value = 50
  }
}

resource "aws_autoscaling_policy" "requests" {
  name                   = "requests"
  autoscaling_group_name = "web"
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget" # expect: target-tracking-metric
    }
    target_value = 1000
  }
}
