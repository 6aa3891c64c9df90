resource "aws_autoscaling_policy" "full" {
  name                   = "full"
  autoscaling_group_name = "web"
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 100 # expect: target-tracking-target
  }
}

resource "aws_autoscaling_policy" "fraction" {
  name                   = "fraction"
  autoscaling_group_name = "web"
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 0.65 # expect: target-tracking-target
  }
}
