resource "aws_autoscaling_policy" "cpu" {
  name                   = "cpu"
  autoscaling_group_name = "web"
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 65.5
  }
}
