resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 4
}

resource "aws_autoscaling_policy" "tracking" {
  name                   = "tracking"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"
  cooldown               = 120 # expect: scaling-policy-unused-settings
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 50
  }
}

resource "aws_autoscaling_policy" "simple" {
  name                      = "simple"
  autoscaling_group_name    = aws_autoscaling_group.web.name
  adjustment_type           = "ChangeInCapacity"
  scaling_adjustment        = 1
  estimated_instance_warmup = 60 # expect: scaling-policy-unused-settings
  min_adjustment_magnitude  = 2  # expect: scaling-policy-unused-settings
}
