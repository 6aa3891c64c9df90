# 0 s is a statement too.
resource "aws_autoscaling_group" "web" {
  min_size                = 2
  max_size                = 8
  default_instance_warmup = 0
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 50
  }
}

# Simple scaling has no warm-up.
resource "aws_autoscaling_group" "simple" {
  min_size = 2
  max_size = 8
}

resource "aws_autoscaling_policy" "out" {
  name                   = "out"
  autoscaling_group_name = aws_autoscaling_group.simple.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}
