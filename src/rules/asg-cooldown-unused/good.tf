# The fallback of the warm-up.
resource "aws_autoscaling_group" "fallback" {
  min_size         = 2
  max_size         = 4
  default_cooldown = 60
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.fallback.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 50
  }
}

# No policy in this module: a policy elsewhere may wait for it.
resource "aws_autoscaling_group" "alone" {
  min_size         = 2
  max_size         = 4
  default_cooldown = 60
}
